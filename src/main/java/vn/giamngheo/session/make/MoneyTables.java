package vn.giamngheo.session.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.text.Dates;

/** Tables of money, in millions of đồng. */
record MoneyTables(Material m) {
  private static final String ALL = "total";

  /** In the order money goes. */
  private static final List<String> STAGES =
      List.of("need", "allocated", "disbursed", "expected", "carried_over");

  /** What a column is about. */
  private record Stage(String id, LocalDate asOf) {}

  private record Line(String project, String kind) {}

  /** Whether all amounts are of one stage and day, so that columns can be the sources. */
  static boolean isOfOneStage(List<Funds.Row> rows) {
    return stages(rows).size() == 1;
  }

  private static List<Stage> stages(List<Funds.Row> rows) {
    Set<Stage> stages = new LinkedHashSet<>();
    rows.forEach(r -> r.amounts().forEach(a -> stages.add(new Stage(a.stage(), a.asOf()))));
    return stages.stream()
        .sorted(
            java.util.Comparator.comparingInt((Stage s) -> place(s.id()))
                .thenComparing(s -> Objects.toString(s.asOf(), "")))
        .toList();
  }

  private static int place(String stage) {
    int at = STAGES.indexOf(stage);
    return at < 0 ? STAGES.size() : at;
  }

  /** One column a stage and day, one row for each year, project, source and kind. */
  Block.Table byStage(List<Funds.Row> rows) {
    List<Stage> stages = stages(rows);
    boolean rated = rows.stream().anyMatch(r -> r.rate() != null);
    List<Block.Column> columns = new ArrayList<>();
    stages.forEach(s -> columns.add(new Block.Column(name(s), false)));
    if (rated) {
      columns.add(new Block.Column(m.say("Tỷ lệ giải ngân (%)", "Disbursement rate (%)"), false));
    }
    boolean manyYears = rows.stream().map(Funds.Row::year).distinct().count() > 1;
    List<Block.Row> lines = new ArrayList<>();
    for (Funds.Row row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      stages.forEach(s -> cells.add(Cells.figureOrNothing(code(row, s))));
      if (rated) {
        cells.add(Cells.figureOrNothing(rate(row)));
      }
      String year = manyYears ? row.year() + " – " : "";
      lines.add(new Block.Row(year + name(row), null, cells));
    }
    return new Block.Table(
        m.say("Triệu đồng", "Millions of đồng"), head(rows), columns, lines, null, false, "");
  }

  /** One column a source, one row for each project and kind; several where there are many rows. */
  List<Block.Table> bySource(List<Funds.Row> rows) {
    List<String> sources = rows.stream().map(Funds.Row::source).distinct().toList();
    Map<Line, Map<String, Funds.Row>> lines = new LinkedHashMap<>();
    for (Funds.Row row : rows) {
      lines
          .computeIfAbsent(new Line(row.project(), row.kind()), l -> new LinkedHashMap<>())
          .put(row.source(), row);
    }
    Stage stage = stages(rows).get(0);
    List<Block.Column> columns =
        sources.stream().map(s -> new Block.Column(m.terms().name("source", s), false)).toList();
    List<Block.Row> body = lines.values().stream().map(line -> row(line, sources, stage)).toList();
    return Parts.ofTable(body, Block.Row::name, columns.size()).stream()
        .map(
            part ->
                new Block.Table(
                    name(stage) + m.say(", triệu đồng", ", millions of đồng"),
                    head(rows),
                    columns,
                    part,
                    null,
                    false,
                    ""))
        .toList();
  }

  private Block.Row row(Map<String, Funds.Row> line, List<String> sources, Stage stage) {
    Funds.Row any = line.values().iterator().next();
    List<Block.Cell> cells = new ArrayList<>();
    sources.forEach(
        s ->
            cells.add(
                Cells.figureOrNothing(line.containsKey(s) ? code(line.get(s), stage) : null)));
    String name =
        any.whole()
            ? m.terms().name("kind", any.kind())
            : joined(
                any.projectName(),
                any.kind().equals(ALL) ? "" : m.terms().small("kind", any.kind()));
    return new Block.Row(name, null, cells);
  }

  private Integer code(Funds.Row row, Stage stage) {
    return row.amounts().stream()
        .filter(a -> a.stage().equals(stage.id()) && Objects.equals(a.asOf(), stage.asOf()))
        .findFirst()
        .map(a -> m.book().code(a.figure()))
        .orElse(null);
  }

  private Integer rate(Funds.Row row) {
    return row.rate() == null ? null : Integer.valueOf(rateCode(row));
  }

  private String head(List<Funds.Row> rows) {
    return rows.stream().allMatch(Funds.Row::whole)
        ? m.say("Nguồn và loại vốn", "Source and kind")
        : m.say("Dự án, nguồn, loại vốn", "Project, source and kind");
  }

  /** "Dự án 2 – Ngân sách trung ương – Vốn sự nghiệp"; without what says "all". */
  String name(Funds.Row row) {
    return joined(
        row.whole() ? "" : row.projectName(),
        m.terms().name("source", row.source()),
        row.kind().equals(ALL) ? "" : m.terms().small("kind", row.kind()));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).reduce((a, b) -> a + " – " + b).orElse("");
  }

  /** "Giải ngân đến 30/06/2024" */
  private String name(Stage stage) {
    return m.terms().name("stage", stage.id())
        + (stage.asOf() == null
            ? ""
            : m.say(" đến ", " by ") + Dates.format(stage.asOf(), m.language()));
  }

  /** What the amounts are: "Nguồn vốn: phân bổ, giải ngân". */
  String subject(List<Funds.Row> rows) {
    return m.say("Nguồn vốn: ", "Money: ")
        + stages(rows).stream()
            .map(stage -> m.terms().small("stage", stage.id()))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  /** What the first amount of a row is: "Phân bổ". */
  String stageName(Funds.Row row) {
    return m.terms().name("stage", row.amounts().get(0).stage());
  }

  /** Whether rows are of the whole programme or of projects, in words. */
  String scope(List<Funds.Row> rows) {
    return rows.get(0).whole()
        ? m.say(", toàn Chương trình", ", whole programme")
        : m.say(" theo dự án và nguồn", " by project and source");
  }

  /** The code of a disbursement rate, whose label says of what it is. */
  private int rateCode(Funds.Row row) {
    return m.book()
        .code(row.rate(), m.say("Tỷ lệ giải ngân, ", "Disbursement rate, ") + label(row));
  }

  /** "ngân sách trung ương, vốn sự nghiệp, 2024", after the project where it is of one. */
  private String label(Funds.Row row) {
    return label(row, row.projectName());
  }

  /** The same with a project's number alone: "Dự án 2". */
  String briefLabel(Funds.Row row) {
    return label(row, row.projectName().replaceFirst(":.*", ""));
  }

  private String label(Funds.Row row, String project) {
    return (row.whole() ? "" : project + ", ")
        + m.terms().small("source", row.source())
        + (row.kind().equals("total") ? "" : ", " + m.terms().small("kind", row.kind()))
        + ", "
        + row.year();
  }
}
