package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/** What poor households lack: unit by indicator, and the worst of the whole. */
final class DeprivationSlides implements SlideMaker {
  private static final int WORST = 5;

  @Override
  public String title(Material m) {
    return m.say("Thiếu hụt dịch vụ xã hội cơ bản", "Deprivations");
  }

  @Override
  public List<Slide> make(Material m) {
    return Stream.of(matrix(m), worst(m), both(m)).flatMap(Optional::stream).toList();
  }

  private Optional<Slide> matrix(Material m) {
    List<Series> rates = m.map().deprivations();
    if (rates.size() < 2) {
      return Optional.empty();
    }
    Block.Table table = table(m, "", MOST_ROWS);
    return Optional.of(
        slide(
            "deprivations",
            title(m, rates),
            new DeprivationMessages(m).commonest(rates),
            table,
            m.unitSources(),
            m.say(
                "Đọc theo cột: cùng một chỉ số, nơi nào thiếu nhiều hơn. Mẫu số là số hộ nghèo của đơn vị.",
                "Read along a column: of one indicator, which unit lacks more. The base is the poor"
                    + " households of the unit.")));
  }

  /** All units; empty where the slide shows them all. */
  static Optional<Block.Table> all(Material m) {
    if (m.map().deprivations().size() < 2) {
      return Optional.empty();
    }
    String caption = title(m, m.map().deprivations());
    Block.Table table = table(m, caption, Integer.MAX_VALUE);
    return table.rows().size() <= MOST_ROWS ? Optional.empty() : Optional.of(table);
  }

  private static String title(Material m, List<Series> rates) {
    return m.say("Tỷ lệ hộ nghèo thiếu hụt (%), ", "Poor households that lack (%), ")
        + rates.get(0).period();
  }

  private static Block.Table table(Material m, String caption, int most) {
    List<Series> rates = m.map().deprivations();
    List<Map<String, UnitFigure>> columns = new ArrayList<>();
    for (Series rate : rates) {
      Map<String, UnitFigure> column = new HashMap<>();
      m.map().units(rate).forEach(u -> column.put(u.code(), u));
      columns.add(column);
    }
    List<UnitFigure> units = ordered(m, rates.get(0));
    List<Block.Row> rows =
        units.stream()
            .limit(most)
            .map(u -> new Block.Row(u.name(), u.code(), row(m, u.code(), columns)))
            .toList();
    String note =
        m.say("Màu đậm hơn là tỷ lệ cao hơn. ", "Darker is a higher rate. ")
            + m.say("Tỷ lệ hộ nghèo cao nhất ở trên. ", "The highest poverty rate first. ")
            + m.cut(rows.size(), units.size());
    return new Block.Table(
        caption,
        m.terms().name("level", m.atlas().level()),
        rates.stream().map(r -> new Block.Column(name(m, r.indicator()), false)).toList(),
        rows,
        null,
        true,
        note.strip());
  }

  /** Units in the order of their poverty rate; without one, of the document. */
  private static List<UnitFigure> ordered(Material m, Series otherwise) {
    Optional<Series> rate = m.map().latest("poverty_rate", "all", "actual", "");
    return rate.isPresent()
        ? m.map().units(rate.get())
        : m.map().units(otherwise).stream().sorted(Comparator.comparing(UnitFigure::code)).toList();
  }

  private static List<Block.Cell> row(
      Material m, String code, List<Map<String, UnitFigure>> columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Map<String, UnitFigure> column : columns) {
      UnitFigure unit = column.get(code);
      cells.add(
          unit == null || !unit.known()
              ? new Block.Cell(null, unit == null ? "–" : unit.missing(), null)
              : new Block.Cell(m.book().code(unit.link()), "", unit.figure() / 100));
    }
    return cells;
  }

  static String name(Material m, String indicator) {
    return m.indicatorName(indicator).replaceFirst("^[^:]*: ", "");
  }

  private Optional<Slide> worst(Material m) {
    List<PrintedFigure> rates = m.figures().deprivations("poor");
    if (rates.size() < 2 || !m.figures().deprivations("near_poor").isEmpty()) {
      return Optional.empty();
    }
    List<PrintedFigure> five = rates.stream().limit(WORST).toList();
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.BARS,
            "",
            List.of(
                m.say("Tỷ lệ hộ nghèo thiếu hụt, ", "Poor households that lack, ")
                    + five.get(0).period()),
            List.of("%"),
            five.stream()
                .map(
                    f ->
                        new Block.Mark(
                            name(m, f.indicator()),
                            null,
                            List.of(m.book().code(m.words().full(f)))))
                .toList());
    return Optional.of(
        slide(
            "deprivations-worst",
            m.say("Hộ nghèo thiếu hụt nhiều nhất về gì, ", "What poor households lack most, ")
                + five.get(0).period(),
            new DeprivationMessages(m).first(five.get(0).indicator(), five.get(1).indicator()),
            chart,
            m.sources(),
            m.say(
                "Mỗi hộ có thể thiếu hụt nhiều chỉ số, nên các tỷ lệ không cộng lại được.",
                "A household may lack several things; the rates do not add up.")));
  }

  /** Poor beside near-poor households, where the document prints both. */
  private Optional<Slide> both(Material m) {
    List<PrintedFigure> poor = m.figures().deprivations("poor");
    List<PrintedFigure> near = m.figures().deprivations("near_poor");
    if (poor.isEmpty() || near.isEmpty() || !near.get(0).period().equals(poor.get(0).period())) {
      return Optional.empty();
    }
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.GROUPED_BARS,
            "",
            List.of(m.terms().name("base", "poor"), m.terms().name("base", "near_poor")),
            List.of("%", "%"),
            poor.stream()
                .map(f -> new Block.Mark(name(m, f.indicator()), null, both(m, f, near)))
                .toList());
    return Optional.of(
        slide(
            "deprivations-both",
            m.say(
                    "Tỷ lệ thiếu hụt của hộ nghèo và hộ cận nghèo (%), ",
                    "What poor and near-poor households lack (%), ")
                + poor.get(0).period(),
            new DeprivationMessages(m).both(poor.get(0).indicator(), near.get(0).indicator()),
            chart,
            m.sources(),
            m.say(
                "Mẫu số khác nhau: số hộ nghèo và số hộ cận nghèo.",
                "The bases differ: poor households, and near-poor households.")));
  }

  private static List<Integer> both(Material m, PrintedFigure poor, List<PrintedFigure> near) {
    List<Integer> codes = new ArrayList<>();
    codes.add(m.book().code(m.words().full(poor)));
    codes.add(
        near.stream()
            .filter(n -> n.indicator().equals(poor.indicator()))
            .findFirst()
            .map(n -> m.book().code(m.words().full(n)))
            .orElse(null));
    return codes;
  }

  private static Slide slide(
      String id, String title, String message, Block block, List<String> sources, String note) {
    return new Slide(id, title, message, List.of(block), sources, List.of(note));
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Văn bản không in số liệu thiếu hụt dịch vụ xã hội cơ bản.",
        "The document prints no deprivations.");
  }
}
