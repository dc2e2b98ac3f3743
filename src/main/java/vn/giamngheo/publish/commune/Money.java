package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.funding.FundedAmount;
import vn.giamngheo.page.FigureLink;

/**
 * The programme's money of one year, million đồng.
 *
 * @param stages headings: needed, allocated, disbursed …
 */
public record Money(int year, List<String> stages, List<Row> rows) {

  /**
   * A project, source and kind.
   *
   * @param about source, kind and recipient in words; empty where all are together
   * @param amounts by stage; null where none is printed
   */
  public record Row(String project, String about, List<FigureLink> amounts) {}

  /** One table a year, the last first; {@code words} names stages, sources and kinds by id. */
  static List<Money> of(
      Voice voice, List<FundedAmount> all, Map<String, Map<String, String>> words) {
    Map<Integer, List<FundedAmount>> years = new TreeMap<>(java.util.Comparator.reverseOrder());
    all.stream()
        .filter(a -> a.mention() == 1)
        .forEach(a -> years.computeIfAbsent(a.year(), y -> new ArrayList<>()).add(a));
    return years.entrySet().stream().map(e -> of(voice, e.getKey(), e.getValue(), words)).toList();
  }

  private static Money of(
      Voice voice, int year, List<FundedAmount> amounts, Map<String, Map<String, String>> words) {
    List<String> stages =
        words.get("stage").keySet().stream()
            .filter(stage -> amounts.stream().anyMatch(a -> a.stage().equals(stage)))
            .toList();
    Map<String, List<FundedAmount>> lines = new LinkedHashMap<>();
    amounts.forEach(a -> lines.computeIfAbsent(line(a), l -> new ArrayList<>()).add(a));
    List<Row> rows = lines.values().stream().map(line -> row(voice, line, stages, words)).toList();
    return new Money(year, stages.stream().map(words.get("stage")::get).toList(), rows);
  }

  private static String line(FundedAmount a) {
    return String.join("|", a.project(), a.source(), a.kind(), a.recipient());
  }

  private static Row row(
      Voice voice,
      List<FundedAmount> line,
      List<String> stages,
      Map<String, Map<String, String>> words) {
    FundedAmount one = line.get(0);
    List<String> about = new ArrayList<>();
    if (!one.source().equals("total")) {
      about.add(words.get("source").get(one.source()));
    }
    if (!one.kind().equals("total")) {
      about.add(words.get("kind").get(one.kind()));
    }
    if (!one.recipient().isEmpty()) {
      about.add(one.recipient());
    }
    List<FigureLink> amounts = new ArrayList<>();
    for (String stage : stages) {
      amounts.add(
          line.stream()
              .filter(a -> a.stage().equals(stage))
              .reduce((first, last) -> last)
              .map(a -> link(voice, a))
              .orElse(null));
    }
    return new Row(one.projectName(), String.join(", ", about), amounts);
  }

  private static FigureLink link(Voice voice, FundedAmount a) {
    return voice.link(
        voice.qualifier(a.qualifier()) + voice.million(a.amountVnd()), a.address(), a.contested());
  }
}
