package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills a document with a table of programme money whose sums agree, and sentences about it. */
final class SampleMoney {
  static final String TABLE = "bieu-von";
  static final String RECIPIENTS = "muc-2";
  static final String FRACTION = "muc-3";
  private static final List<String> STAGES = List.of("allocated", "disbursed", "expected");
  private static final List<String> PROJECTS =
      List.of("DA1.1", "DA2", "DA3.1", "DA3.2", "DA4.1", "DA4.2", "DA4.3", "DA5", "DA6.2", "DA7.1");

  private final SampleDocument document;
  private final Random random;

  /** Whether amounts are printed in million, from amounts that are not whole millions. */
  private final boolean rounded;

  private final boolean parents;
  private final List<String> sources;
  private final List<String> kinds;
  private final List<String> stages;
  private final Map<String, Long> leaves = new LinkedHashMap<>();
  private final List<String> projects;

  private SampleMoney(SampleDocument document, Random random) {
    this.document = document;
    this.random = random;
    rounded = random.nextInt(3) == 0;
    parents = random.nextBoolean();
    sources = random.nextBoolean() ? List.of("central", "local") : List.of("central");
    kinds = random.nextBoolean() ? List.of("investment", "recurrent") : List.of("total");
    stages = random.nextBoolean() ? STAGES : List.of("allocated", "disbursed");
    projects = PROJECTS.subList(0, 2 + random.nextInt(PROJECTS.size() - 1));
    projects.forEach(this::draw);
  }

  static void fill(SampleDocument document, Random random) {
    SampleMoney money = new SampleMoney(document, random);
    money.addTable();
    money.addRecipients();
    money.addFraction();
  }

  /** Thousands of đồng of a project; disbursed ≤ expected ≤ allocated. */
  private void draw(String project) {
    for (String source : sources) {
      for (String kind : kinds) {
        long unit = rounded ? 1 : 1000;
        long allocated = 30_000 + random.nextInt(9_000) * 1_000L + random.nextInt(1_000);
        long disbursed = (long) (allocated * 0.8 * random.nextDouble());
        leaves.put(key(project, source, kind, "allocated"), allocated / unit * unit);
        leaves.put(key(project, source, kind, "disbursed"), disbursed / unit * unit);
        long expected = disbursed + (long) ((allocated - disbursed) * random.nextDouble());
        leaves.put(key(project, source, kind, "expected"), expected / unit * unit);
      }
    }
  }

  private void addTable() {
    List<String> rows = new ArrayList<>(List.of("total"));
    for (String project : projects) {
      String parent = project.substring(0, 3);
      boolean several = projects.stream().filter(p -> p.startsWith(parent)).count() > 1;
      if (parents && several && !rows.contains(parent)) {
        rows.add(parent);
      }
      rows.add(project);
    }
    for (int row = 0; row < rows.size(); row++) {
      int col = 2;
      for (String stage : stages) {
        for (String source : withTotal(sources)) {
          for (String kind : withTotal(kinds)) {
            add(rows.get(row), source, kind, stage, sum(rows.get(row), source, kind, stage))
                .at(TABLE, row + 1, col++);
          }
        }
      }
    }
  }

  private static List<String> withTotal(List<String> parts) {
    if (parts.size() == 1) {
      return parts;
    }
    List<String> all = new ArrayList<>(List.of("total"));
    all.addAll(parts);
    return all;
  }

  /** What is given to offices and communes out of one project's money. */
  private void addRecipients() {
    String project = projects.get(0);
    String kind = kinds.get(kinds.size() - 1);
    BigDecimal whole = million(sum(project, "central", kind, "allocated"));
    BigDecimal part = whole.multiply(BigDecimal.valueOf(0.3)).setScale(0, RoundingMode.DOWN);
    int row = 1;
    for (BigDecimal amount : List.of(part, whole.subtract(part))) {
      add(project, "central", kind, "allocated", 0)
          .with("recipient", "Phòng " + row)
          .at(RECIPIENTS, row++, 1)
          .print(amount);
    }
  }

  /** "12,34 % (1.234/10.000)": the rate of disbursement with its fraction. */
  private void addFraction() {
    String source = withTotal(sources).get(0);
    String kind = withTotal(kinds).get(0);
    BigDecimal whole = million(sum("total", source, kind, "allocated"));
    BigDecimal part = million(sum("total", source, kind, "disbursed"));
    for (String stage : List.of("disbursed", "allocated")) {
      add("total", source, kind, stage, sum("total", source, kind, stage))
          .with("mention", "2")
          .at(FRACTION, 1, 1);
    }
    BigDecimal percent =
        part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    document
        .add("results", "result", "r001", "unit_code", document.unitCode(), "topic", "disbursement")
        .with("what_vi", "Tỷ lệ giải ngân", "what_en", "Disbursement", "period", "2023")
        .with("status", "actual", "unit", "percent")
        .with("numerator", part.toPlainString(), "denominator", whole.toPlainString())
        .at(FRACTION, 1, 1)
        .print(percent);
  }

  private SampleLine add(String project, String source, String kind, String stage, long thousands) {
    return document
        .add("funding", "unit_code", document.unitCode(), "year", "2023", "project", project)
        .with("source", source, "kind", kind, "stage", stage, "mention", "1")
        .with("as_of", asOf(stage), "recipient", "", "printed_unit", "triệu đồng")
        .print(million(thousands));
  }

  private static String asOf(String stage) {
    return switch (stage) {
      case "disbursed" -> "2023-06-30";
      case "expected" -> "2023-12-31";
      default -> "";
    };
  }

  /** Sums the leaves, then rounds, as an office does that keeps its books in đồng. */
  private long sum(String project, String source, String kind, String stage) {
    String wanted = key(project, source, kind, stage);
    String[] want = wanted.split("\\|");
    long sum = 0;
    for (Map.Entry<String, Long> leaf : leaves.entrySet()) {
      String[] has = leaf.getKey().split("\\|");
      boolean inside = want[0].equals("total") || has[0].startsWith(want[0]);
      for (int i = 1; i < want.length; i++) {
        inside &= want[i].equals("total") || want[i].equals(has[i]);
      }
      sum += inside ? leaf.getValue() : 0;
    }
    return sum;
  }

  private static BigDecimal million(long thousands) {
    return BigDecimal.valueOf(thousands, 3).setScale(0, RoundingMode.HALF_UP);
  }

  private static String key(String project, String source, String kind, String stage) {
    return project + "|" + source + "|" + kind + "|" + stage;
  }
}
