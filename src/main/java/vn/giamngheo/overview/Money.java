package vn.giamngheo.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import vn.giamngheo.funding.FundedAmount;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;

/**
 * What the programme's money did in an atlas's own unit, in millions of đồng.
 *
 * @param whole whether the rows are totals over all projects
 * @param sentence the latest that was disbursed, of what was allocated; null without both
 */
public record Money(boolean whole, List<Row> rows, Sentence sentence) {

  /** A year, a project and a source; a figure is null where the document prints none. */
  public record Row(
      String year,
      String what,
      FigureLink needed,
      FigureLink allocated,
      FigureLink disbursed,
      String asOf,
      FigureLink rate) {}

  private record Key(int year, String project, String source, String kind) {}

  /**
   * @param amounts of the document as the API shows them
   * @param rate the disbursement rate of a year, project, source and kind; null when it cannot be
   *     computed
   * @param term names of the entries of closed lists
   * @return null when the document prints no amounts of its own unit
   */
  public static Money of(
      List<FundedAmount> amounts,
      FigureWords words,
      BiFunction<String, String, String> term,
      BiFunction<List<String>, FigureWords, FigureLink> rate) {
    List<FundedAmount> own =
        amounts.stream().filter(a -> a.mention() == 1 && a.recipient().isEmpty()).toList();
    boolean whole = own.stream().anyMatch(a -> a.project().equals("total"));
    Map<Key, List<FundedAmount>> groups = new LinkedHashMap<>();
    for (FundedAmount a : own) {
      if (!whole || a.project().equals("total")) {
        groups.computeIfAbsent(key(a), k -> new ArrayList<>()).add(a);
      }
    }
    List<Row> rows = new ArrayList<>();
    groups.keySet().stream()
        .filter(key -> key.kind().equals("total"))
        .sorted(Comparator.comparingInt(Key::year))
        .forEach(key -> rows.add(row(key, groups.get(key), words, term, rate)));
    return rows.isEmpty() ? null : new Money(whole, List.copyOf(rows), sentence(rows, words));
  }

  private static Sentence sentence(List<Row> rows, FigureWords words) {
    boolean en = words.language() == Language.EN;
    return rows.stream()
        .filter(row -> row.rate() != null)
        .reduce((earlier, later) -> later)
        .map(
            row ->
                Sentence.of(
                    en ? english(row) : vietnamese(row),
                    row.disbursed(),
                    row.allocated(),
                    row.rate()))
        .orElse(null);
  }

  private static String vietnamese(Row row) {
    return (row.asOf().isEmpty() ? "Đã" : "Đến " + row.asOf() + " đã")
        + " giải ngân {0} trong {1} triệu đồng được phân bổ năm "
        + row.year()
        + ": {2} ("
        + row.what()
        + ").";
  }

  private static String english(Row row) {
    return (row.asOf().isEmpty() ? "" : "By " + row.asOf() + ", ")
        + "{0} of the {1} million đồng allocated for "
        + row.year()
        + " were disbursed: {2} ("
        + row.what()
        + ").";
  }

  private static Key key(FundedAmount amount) {
    return new Key(amount.year(), amount.project(), amount.source(), amount.kind());
  }

  private static Row row(
      Key key,
      List<FundedAmount> amounts,
      FigureWords words,
      BiFunction<String, String, String> term,
      BiFunction<List<String>, FigureWords, FigureLink> rate) {
    String source = term.apply("source", key.source());
    String project = Objects.requireNonNullElse(amounts.get(0).projectName(), key.project());
    FundedAmount spent = find(amounts, "disbursed");
    boolean both = spent != null && find(amounts, "allocated") != null;
    List<String> keys =
        List.of(Integer.toString(key.year()), key.project(), key.source(), key.kind());
    return new Row(
        Integer.toString(key.year()),
        key.project().equals("total") ? source : project + " – " + source,
        link(find(amounts, "need"), words),
        link(find(amounts, "allocated"), words),
        link(spent, words),
        spent == null || spent.asOf() == null ? "" : Dates.format(spent.asOf(), words.language()),
        both ? doubted(rate.apply(keys, words), amounts, words) : null);
  }

  /** A rate is as doubtful as the amounts it is made of. */
  private static FigureLink doubted(
      FigureLink rate, List<FundedAmount> amounts, FigureWords words) {
    if (rate == null) {
      return null;
    }
    FigureLink spent = link(find(amounts, "disbursed"), words);
    FigureLink given = link(find(amounts, "allocated"), words);
    FigureLink source = spent.mark().isEmpty() ? given : spent;
    return new FigureLink(rate.text(), rate.address(), source.mark(), source.doubt());
  }

  /** The latest amount of a stage; null without one. */
  private static FundedAmount find(List<FundedAmount> amounts, String stage) {
    return amounts.stream()
        .filter(a -> a.stage().equals(stage))
        .max(Comparator.comparing(a -> Objects.toString(a.asOf(), "")))
        .orElse(null);
  }

  private static FigureLink link(FundedAmount amount, FigureWords words) {
    if (amount == null) {
      return null;
    }
    return words.link(
        words.qualified(amount.qualifier(), words.millions(amount.amountVnd())),
        amount.address(),
        amount.contested() == null ? null : amount.contested().severity());
  }

  /** Whether any row has a figure of that column. */
  public boolean has(String column) {
    return rows.stream()
        .anyMatch(
            row ->
                switch (column) {
                  case "needed" -> row.needed() != null;
                  case "allocated" -> row.allocated() != null;
                  default -> row.disbursed() != null;
                });
  }
}
