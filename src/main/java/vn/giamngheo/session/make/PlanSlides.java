package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.overview.Targets;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/**
 * What was found against what is planned: of the whole as a table, of the units as pairs of points.
 * Where no rate is planned for the units, the planned reduction takes its place.
 */
final class PlanSlides implements SlideMaker {
  @Override
  public String title(Material m) {
    return m.say("Thực hiện và kế hoạch", "Found and planned");
  }

  @Override
  public List<Slide> make(Material m) {
    return Stream.of(whole(m), units(m), reductions(m)).flatMap(Optional::stream).toList();
  }

  private Optional<Slide> whole(Material m) {
    Targets targets = targets(m);
    if (targets == null || isToldAlready(targets)) {
      return Optional.empty();
    }
    return Optional.of(
        slide(
            "plan",
            title(m) + " – " + m.atlas().unitName().in(m.language()),
            new PlanMessages(m).whole(),
            List.of(table(m, targets)),
            m.sources(),
            targets.finds()
                ? m.say(
                    "So từng dòng: con số thực hiện và con số kế hoạch cùng một chỉ tiêu, cùng chuẩn nghèo.",
                    "Compare along a row: found and planned are of one indicator and one standard.")
                : m.say(
                    "Văn bản chỉ in chỉ tiêu; không có con số thực hiện để so.",
                    "The document prints targets alone; nothing found stands beside them.")));
  }

  private static Block.Table table(Material m, Targets targets) {
    List<Block.Row> rows = new ArrayList<>();
    for (Targets.Row row : targets.rows()) {
      List<Block.Cell> cells = new ArrayList<>();
      if (targets.finds()) {
        cells.addAll(cells(m, row.found()));
      }
      if (targets.estimates()) {
        cells.addAll(cells(m, row.estimated()));
      }
      cells.addAll(cells(m, row.planned()));
      rows.add(new Block.Row(row.name() + measure(m, cells), null, cells));
    }
    List<Block.Column> columns = new ArrayList<>();
    if (targets.finds()) {
      columns.addAll(pair(m, m.terms().name("status", "actual")));
    }
    if (targets.estimates()) {
      columns.addAll(pair(m, m.terms().name("status", "estimate")));
    }
    columns.addAll(pair(m, m.terms().name("status", "plan")));
    return new Block.Table(
        "", m.say("Chỉ tiêu", "Indicator"), columns, rows, null, false, targets.cut());
  }

  private static Targets targets(Material m) {
    return Targets.of(m.figures(), m.words(), m.terms().small("group", "dtts"));
  }

  /** Few targets with nothing beside them are the key figures of the first slide. */
  private static boolean isToldAlready(Targets targets) {
    return !targets.finds() && !targets.estimates() && targets.rows().size() <= StandingSlide.MOST;
  }

  /** The rows of this table are of different measures, so each names its own. */
  private static String measure(Material m, List<Block.Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.figure() != null)
        .map(cell -> m.book().measure(cell.figure()))
        .findFirst()
        .map(unit -> " (" + (unit.isEmpty() ? m.say("hộ", "households") : unit) + ")")
        .orElse("");
  }

  private static List<Block.Column> pair(Material m, String name) {
    return List.of(new Block.Column(name, false), new Block.Column(m.say("Năm", "Year"), true));
  }

  private static List<Block.Cell> cells(Material m, Targets.Cell cell) {
    return cell == null
        ? List.of(new Block.Cell(null, "–", null), new Block.Cell(null, "", null))
        : List.of(
            new Block.Cell(m.book().code(cell.figure()), "", null),
            new Block.Cell(null, cell.period(), null));
  }

  private Optional<Slide> units(Material m) {
    Optional<Series> found = m.map().latest("poverty_rate", "all", "actual", "");
    Optional<Series> planned = m.map().latest("poverty_rate", "all", "plan", "");
    if (found.isEmpty()
        || planned.isEmpty()
        || !m.standard(found.get()).equals(m.standard(planned.get()))) {
      return Optional.empty();
    }
    List<Block.Mark> marks = m.map().pairs(found.get(), planned.get());
    if (marks.size() < 2) {
      return Optional.empty();
    }
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.DUMBBELL,
            m.cut(marks.size(), m.map().pairCount(found.get(), planned.get())),
            List.of(name(m, found.get()), name(m, planned.get())),
            List.of("%", "%"),
            marks);
    return Optional.of(
        slide(
            "plan-units",
            m.say("Tỷ lệ hộ nghèo: ", "Poverty rate: ")
                + name(m, found.get())
                + m.say(" và ", " and ")
                + name(m, planned.get()),
            new PlanMessages(m).units(found.get(), planned.get()),
            List.of(chart),
            m.unitSources(),
            m.say(
                "Đoạn nối càng dài thì thực hiện và kế hoạch càng xa nhau.",
                "The longer the line, the farther apart are found and planned.")));
  }

  private static String name(Material m, Series series) {
    return m.terms().small("status", series.status()) + " " + series.period();
  }

  private Optional<Slide> reductions(Material m) {
    Optional<Series> planned = m.map().latest("poverty_rate_reduction", "all", "plan", "");
    if (planned.isEmpty() || m.map().latest("poverty_rate", "all", "plan", "").isPresent()) {
      return Optional.empty();
    }
    List<UnitFigure> figures =
        m.map().units(planned.get()).stream().filter(UnitFigure::known).toList();
    if (figures.size() < 2) {
      return Optional.empty();
    }
    List<Block.Mark> marks =
        figures.stream()
            .limit(SlideMaker.MOST_MARKS)
            .map(u -> new Block.Mark(u.name(), u.code(), List.of(m.book().code(u.link()))))
            .toList();
    String measure = m.say("điểm phần trăm", "percentage points");
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.BARS,
            m.cut(marks.size(), figures.size()),
            List.of(name(m, planned.get())),
            List.of(measure),
            marks);
    return Optional.of(
        slide(
            "plan-reduction",
            m.say("Mức giảm tỷ lệ hộ nghèo được giao, ", "Reduction of the rate assigned, ")
                + planned.get().period()
                + " ("
                + measure
                + ")",
            new PlanMessages(m).assigned(figures),
            List.of(chart),
            m.unitSources(),
            m.say(
                "Mức giảm tính bằng điểm phần trăm của tỷ lệ hộ nghèo.",
                "The reduction is in percentage points of the poverty rate.")));
  }

  private static Slide slide(
      String id,
      String title,
      String message,
      List<Block> blocks,
      List<String> sources,
      String note) {
    return new Slide(id, title, message, blocks, sources, List.of(note));
  }

  @Override
  public String missing(Material m) {
    if (targets(m) != null) {
      return m.say(
          "Văn bản chỉ in chỉ tiêu, đã nêu ở trang Tình hình chung; không có số thực hiện để so.",
          "The document prints targets alone, which the first slide has; nothing found to compare.");
    }
    return m.say(
        "Văn bản không đặt chỉ tiêu nào về tỷ lệ hay số hộ nghèo.",
        "The document sets no target for the rate or number of poor households.");
  }
}
