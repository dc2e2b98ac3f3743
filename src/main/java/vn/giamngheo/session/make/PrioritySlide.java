package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.planner.file.PriorityList;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.takeaway.UnitNames;

/** Which units come first, and why. */
final class PrioritySlide implements SlideMaker {
  private static final int MOST = 14;

  /** Names that a heading has room for. */
  private static final int MOST_NAMES = 5;

  @Override
  public String title(Material m) {
    return m.say("Đơn vị cần ưu tiên và lý do", "Priority units and why");
  }

  @Override
  public List<Slide> make(Material m) {
    PriorityList list = m.priorities();
    if (list.chosen().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lines(false, List.of(Line.of(how(m, list)))));
    blocks.add(table(m, "", list.chosen().stream().limit(MOST).toList()));
    return List.of(
        new Slide(
            "priority",
            title(m),
            message(m, list),
            blocks,
            List.of(m.atlas().citation(m.language())),
            notes(m, list)));
  }

  private static String message(Material m, PriorityList list) {
    List<String> names =
        list.chosen().stream().map(u -> UnitNames.within(u.name()).replace(' ', '\u00a0')).toList();
    return names.size() <= MOST_NAMES
        ? m.say("Cần ưu tiên trước: ", "First come ") + m.list(names)
        : m.say(
            "Đứng đầu danh sách ưu tiên là " + names.get(0),
            names.get(0) + " leads the list of priorities");
  }

  private static String how(Material m, PriorityList list) {
    int chosen = list.chosen().size();
    String name =
        list.name().isEmpty()
            ? m.say("Theo kịch bản của phiên họp", "By the session’s scenario")
            : m.say("Kịch bản “", "Scenario “") + list.name() + "”";
    String more =
        chosen > MOST
            ? m.say(
                "; trang này nêu " + MOST + " đơn vị đầu, đủ ở phụ lục",
                "; this page names the first " + MOST + ", the annex all of them")
            : "";
    return name
        + m.say(": chọn ", ": ")
        + chosen
        + m.say(" trong ", " of ")
        + list.ranked()
        + m.say(" đơn vị được xếp hạng", " ranked units are chosen")
        + more
        + ".";
  }

  /** All that are chosen; empty where the slide shows them all. */
  static Optional<Block.Table> all(Material m) {
    List<PriorityList.Unit> chosen = m.priorities().chosen();
    return chosen.size() <= MOST
        ? Optional.empty()
        : Optional.of(table(m, m.say("Đơn vị cần ưu tiên", "Priority units"), chosen));
  }

  private static Block.Table table(Material m, String caption, List<PriorityList.Unit> shown) {
    boolean one = shown.stream().map(PriorityList.Unit::criterion).distinct().count() == 1;
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column(m.say("Hạng", "Rank"), false));
    columns.add(new Block.Column(m.say("Điểm", "Score"), false));
    if (!one) {
      columns.add(new Block.Column(m.say("Tiêu chí nặng nhất", "Weightiest criterion"), true));
    }
    columns.add(
        new Block.Column(
            one
                ? shown.get(0).criterion() + measure(m, shown.get(0).figure())
                : m.say("Số của tiêu chí đó", "Its figure"),
            false));
    columns.add(new Block.Column(m.say("Trong danh sách", "In the list"), true));
    return new Block.Table(
        caption,
        m.say("Đơn vị", "Unit"),
        columns,
        shown.stream().map(unit -> row(m, unit, one)).toList(),
        null,
        false,
        "");
  }

  /** What the figures of a criterion are counted in: " (%)". */
  private static String measure(Material m, FigureLink figure) {
    if (figure == null || figure.address() == null) {
      return "";
    }
    String words = m.book().measure(m.book().code(figure));
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private static Block.Row row(Material m, PriorityList.Unit unit, boolean oneCriterion) {
    PriorityList list = m.priorities();
    List<Block.Cell> cells = new ArrayList<>();
    String source = m.atlas().citation(m.language());
    cells.add(
        Cells.figure(
            m.book()
                .code(
                    list.address() + "#rank-" + unit.code(),
                    Integer.toString(unit.rank()),
                    "",
                    java.math.BigDecimal.valueOf(unit.rank()),
                    m.say("Hạng ưu tiên, ", "Rank of priority, ") + unit.name(),
                    source)));
    cells.add(
        Cells.figure(
            m.book()
                .code(
                    list.address() + "#score-" + unit.code(),
                    unit.score(),
                    "",
                    unit.scored(),
                    m.say("Điểm ưu tiên, ", "Score of priority, ") + unit.name(),
                    source)));
    if (!oneCriterion) {
      cells.add(Cells.words(unit.criterion()));
    }
    cells.add(figure(m, unit.figure()));
    cells.add(Cells.words(unit.firmness()));
    return new Block.Row(unit.name(), unit.code(), cells);
  }

  private static Block.Cell figure(Material m, FigureLink figure) {
    if (figure != null && figure.address() != null) {
      return Cells.figure(m.book().code(figure));
    }
    return Cells.words(
        m.atlas().restricted()
            ? m.say("đã ẩn hoặc không có số liệu", "hidden or no figure")
            : m.say("không có số liệu", "no figure"));
  }

  private static List<String> notes(Material m, PriorityList list) {
    List<String> notes = new ArrayList<>();
    notes.add(
        m.say(
            "Điểm đi từ 0 đến 1, tính từ số in trong văn bản; “luôn thuộc”, “thường thuộc” là đơn vị có"
                + " còn trong danh sách không khi trọng số và phần làm tròn thay đổi.",
            "Scores go from 0 to 1 and are computed from printed figures; “always” and “usually”"
                + " say whether a unit stays in the list when weights and rounding vary."));
    if (list.counted()) {
      notes.add(
          m.say(
              "Kịch bản không ấn định số đơn vị; ở đây lấy một phần tư, làm tròn lên.",
              "The scenario does not say how many units; a quarter is taken, rounded up."));
    }
    notes.add(
        m.say("Tiêu chí: ", "Criteria: ")
            + String.join("; ", list.criteria().stream().map(PriorityList.Criterion::name).toList())
            + ".");
    notes.addAll(list.notes());
    return notes;
  }

  @Override
  public String missing(Material m) {
    return m.priorities().missing();
  }
}
