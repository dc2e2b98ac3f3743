package vn.giamngheo.session.make;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/** Money by project, source and kind: needed, allocated, disbursed, with the rate and the date. */
final class MoneySlides implements SlideMaker {
  /** Columns of stages and days, where there are several. */
  private static final int MANY = 4;

  /** Of a hundred. */
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  @Override
  public String title(Material m) {
    return m.say("Nguồn vốn: nhu cầu, phân bổ, giải ngân", "Money: needed, allocated, disbursed");
  }

  /** What one slide is about. */
  private record Page(String title, String message, Block block) {}

  @Override
  public List<Slide> make(Material m) {
    List<List<Funds.Row>> groups = groups(m.funds().rows());
    List<Page> pages = new ArrayList<>();
    List<Funds.Row> mixed =
        groups.stream()
            .filter(group -> !MoneyTables.isOfOneStage(group))
            .flatMap(List::stream)
            .toList();
    if (!mixed.isEmpty()) {
      pages.addAll(byStage(m, mixed));
    }
    groups.stream()
        .filter(MoneyTables::isOfOneStage)
        .forEach(group -> pages.addAll(bySource(m, group)));
    List<Slide> slides = new ArrayList<>();
    for (Page page : pages) {
      slides.add(
          new Slide(
              Parts.id("money", slides.size()),
              page.title(),
              page.message(),
              List.of(page.block()),
              List.of(m.atlas().citation(m.language())),
              notes(m)));
    }
    return slides;
  }

  private List<Page> byStage(Material m, List<Funds.Row> rows) {
    MoneyTables tables = new MoneyTables(m);
    List<Page> pages = new ArrayList<>();
    List<List<Funds.Row>> parts = Parts.ofTable(rows, tables::name, MANY);
    String subject = tables.subject(rows) + ", " + years(rows);
    for (int i = 0; i < parts.size(); i++) {
      String title = Parts.title(subject, i, parts.size());
      pages.add(new Page(title, i == 0 ? slowest(m, rows) : "", tables.byStage(parts.get(i))));
    }
    String charted = m.say("Phân bổ và giải ngân, ", "Allocated and disbursed, ") + years(rows);
    new MoneyCharts(m)
        .spent(rows)
        .ifPresent(chart -> pages.add(new Page(charted, belowHalf(m, rows), chart)));
    return pages;
  }

  /** Of which money the least part was disbursed; empty where there is nothing to compare. */
  private static String slowest(Material m, List<Funds.Row> rows) {
    List<Funds.Row> rated =
        rows.stream()
            .filter(row -> row.rated() != null)
            .sorted(Comparator.comparing(Funds.Row::rated))
            .toList();
    boolean one = rated.size() > 1 && rated.get(0).rated().compareTo(rated.get(1).rated()) < 0;
    return one
        ? m.say("Tỷ lệ giải ngân thấp nhất: ", "Lowest disbursement rate: ")
            + new MoneyTables(m).briefLabel(rated.get(0))
        : "";
  }

  private static String belowHalf(Material m, List<Funds.Row> rows) {
    List<BigDecimal> rates = rows.stream().map(Funds.Row::rated).filter(Objects::nonNull).toList();
    return rates.size() > 1 && rates.stream().allMatch(rate -> rate.compareTo(HALF) < 0)
        ? m.say(
            "Chưa nguồn vốn nào giải ngân được một nửa số đã phân bổ",
            "Of no source has half of what was allocated been disbursed")
        : "";
  }

  private static List<Page> bySource(Material m, List<Funds.Row> group) {
    MoneyTables tables = new MoneyTables(m);
    String subject = tables.stageName(group.get(0)) + " " + group.get(0).year();
    List<Page> pages = new ArrayList<>();
    List<Block.Table> parts = tables.bySource(group);
    for (int i = 0; i < parts.size(); i++) {
      String title = Parts.title(subject + tables.scope(group), i, parts.size());
      pages.add(new Page(title, "", parts.get(i)));
    }
    String charted = subject + m.say(" theo dự án", " by project");
    new MoneyCharts(m)
        .byProject(group)
        .ifPresent(
            chart -> {
              String first = chart.rows().get(0).name();
              pages.add(
                  new Page(charted, m.say("Nhiều nhất là ", "The most goes to ") + first, chart));
            });
    return pages;
  }

  /** Rows of a year: of the whole programme, then of its projects. */
  private static List<List<Funds.Row>> groups(List<Funds.Row> rows) {
    Map<String, List<Funds.Row>> groups = new LinkedHashMap<>();
    for (Funds.Row row : rows) {
      groups
          .computeIfAbsent(row.year() + (row.whole() ? "" : "+"), k -> new ArrayList<>())
          .add(row);
    }
    return List.copyOf(groups.values());
  }

  private static String years(List<Funds.Row> rows) {
    return rows.stream()
        .map(row -> Integer.toString(row.year()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<String> notes(Material m) {
    return Stream.of(
            m.say(
                "Mỗi số là số in trong văn bản; chương trình không tự cộng dự án hay nguồn. Ô trống là văn"
                    + " bản không in.",
                "Every figure is as printed; no projects or sources are added up here. An empty cell"
                    + " is a figure that is not printed."),
            m.say(
                "Tỷ lệ giải ngân = đã giải ngân ÷ phân bổ, cùng năm, dự án, nguồn và loại vốn.",
                "Disbursement rate = disbursed ÷ allocated, of the same year, project, source and"
                    + " kind."))
        .toList();
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Văn bản không in số vốn của Chương trình.",
        "The document prints no amounts of the programme’s money.");
  }
}
