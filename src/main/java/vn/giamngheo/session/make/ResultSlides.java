package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/** What was done for people, by year. */
final class ResultSlides implements SlideMaker {
  /** Topics that are about running the programme, not about what reached people. */
  private static final Set<String> INWARD =
      Set.of("poverty", "targets", "steering", "communication", "capacity", "monitoring");

  /** Periods in a part, about. */
  private static final int COLUMNS = 3;

  /** What follows the period in the name of a column of money beside numbers. */
  private static final String AMOUNT = "\u20ab";

  private record Row(String topic, String name) {}

  @Override
  public String title(Material m) {
    return m.say("Kết quả hỗ trợ theo năm", "Support results by year");
  }

  @Override
  public List<Slide> make(Material m) {
    List<Map.Entry<Row, Map<String, Block.Cell>>> all = List.copyOf(rows(m).entrySet());
    List<List<Map.Entry<Row, Map<String, Block.Cell>>>> parts =
        Parts.ofTopics(all, e -> e.getKey().topic(), e -> e.getKey().name(), COLUMNS);
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      slides.add(
          new Slide(
              Parts.id("results", i),
              Parts.title(title(m), i, parts.size()),
              topics(parts.get(i)),
              List.of(table(m, parts.get(i))),
              List.of(m.atlas().citation(m.language())),
              List.of(
                  m.say(
                      "Số in trong văn bản, theo năm hoặc kỳ mà văn bản ghi. Ô trống là văn bản không in,"
                          + " không phải bằng không.",
                      "Figures as printed, by the year or period the document names. An empty cell is"
                          + " not printed, and is not zero."))));
    }
    return slides;
  }

  private static String topics(List<Map.Entry<Row, Map<String, Block.Cell>>> part) {
    return part.stream().map(e -> e.getKey().topic()).distinct().collect(Collectors.joining("; "));
  }

  /** By topic, in the order the document first speaks of each; by period within a row. */
  private static Map<Row, Map<String, Block.Cell>> rows(Material m) {
    Set<String> done =
        m.results().stream()
            .filter(r -> r.status().equals("actual"))
            .map(ResultSlides::occasion)
            .collect(Collectors.toSet());
    Map<String, List<ProgrammeResult>> topics = new LinkedHashMap<>();
    m.results().stream()
        .filter(r -> !INWARD.contains(r.topic()) && done.contains(occasion(r)))
        .forEach(r -> topics.computeIfAbsent(r.topic(), t -> new ArrayList<>()).add(r));
    Map<Row, Map<String, Block.Cell>> rows = new LinkedHashMap<>();
    topics.values().forEach(results -> results.forEach(r -> add(m, r, rows)));
    return rows;
  }

  /** A plan is shown where something of its kind was done in its period. */
  private static String occasion(ProgrammeResult r) {
    return r.topic() + " " + r.period();
  }

  private static void add(Material m, ProgrammeResult r, Map<Row, Map<String, Block.Cell>> rows) {
    String name = r.what() + plan(m, r);
    if (r.value() == null && r.amountVnd() == null) {
      put(rows, new Row(r.topicName(), name), r.period(), Cells.words(words(r)));
    } else if (r.value() != null) {
      put(
          rows,
          new Row(r.topicName(), name + measure(r)),
          r.period(),
          Cells.figure(m.book().code(ResultFigures.of(r, m.words()))));
    }
    if (r.amountVnd() != null) {
      String million = m.say(" (triệu đồng)", " (millions of đồng)");
      Block.Cell amount = Cells.figure(ResultFigures.amount(r, m));
      if (r.value() == null) {
        put(rows, new Row(r.topicName(), name + million), r.period(), amount);
      } else {
        put(rows, new Row(r.topicName(), name + measure(r)), r.period() + AMOUNT, amount);
      }
    }
  }

  private static String measure(ProgrammeResult r) {
    return r.measureName().isEmpty() ? "" : " (" + r.measureName() + ")";
  }

  private static String plan(Material m, ProgrammeResult r) {
    return r.status().equals("actual") ? "" : ", " + m.terms().small("status", r.status());
  }

  private static String words(ProgrammeResult r) {
    return r.printed().isEmpty() ? r.amountPrinted() : r.printed();
  }

  /** A second figure of the same row and period gets a row of its own. */
  private static void put(
      Map<Row, Map<String, Block.Cell>> rows, Row row, String period, Block.Cell cell) {
    Map<String, Block.Cell> cells = rows.computeIfAbsent(row, k -> new LinkedHashMap<>());
    if (cells.containsKey(period)) {
      put(rows, new Row(row.topic(), row.name() + " *"), period, cell);
    } else {
      cells.put(period, cell);
    }
  }

  private static Block.Table table(Material m, List<Map.Entry<Row, Map<String, Block.Cell>>> part) {
    List<String> periods =
        part.stream().flatMap(e -> e.getValue().keySet().stream()).distinct().sorted().toList();
    List<Block.Row> rows = new ArrayList<>();
    for (Map.Entry<Row, Map<String, Block.Cell>> entry : part) {
      List<Block.Cell> cells =
          periods.stream().map(p -> entry.getValue().getOrDefault(p, Cells.words(""))).toList();
      rows.add(new Block.Row(entry.getKey().name(), null, cells));
    }
    return new Block.Table(
        topics(part),
        m.say("Kết quả", "Result"),
        periods.stream().map(p -> new Block.Column(period(m, p), false)).toList(),
        rows,
        null,
        false,
        "");
  }

  private static String period(Material m, String period) {
    if (period.endsWith(AMOUNT)) {
      return period(m, period.substring(0, period.length() - 1))
          + m.say(", số tiền (triệu đồng)", ", amount (millions of đồng)");
    }
    if (period.isEmpty()) {
      return m.say("Không ghi năm", "No year printed");
    }
    if (period.matches("\\d{4}-Q[1-4]")) {
      return m.say("Quý ", "Q") + period.charAt(6) + "/" + period.substring(0, 4);
    }
    if (period.matches("\\d{4}-H1")) {
      return m.say("6 tháng đầu ", "1st half of ") + period.substring(0, 4);
    }
    return period.replace('-', '–');
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Văn bản không in kết quả hỗ trợ đã thực hiện.",
        "The document prints no results of support.");
  }
}
