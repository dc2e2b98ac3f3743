package vn.giamngheo.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.document.Computed;
import vn.giamngheo.document.Formula;
import vn.giamngheo.document.FormulaSource;
import vn.giamngheo.funding.FundedAmount;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.web.Problem;

/**
 * All that a document prints of the programme's money of its own unit, by year, project, source and
 * kind; what offices got of it is left out. Nothing is added up.
 *
 * @param rows by year, in the order of the document
 */
public record Funds(List<Row> rows) {
  /** The project of a row that is of the whole programme. */
  public static final String WHOLE = "total";

  /**
   * Amounts of one year, project, source and kind.
   *
   * @param amounts in the order of the document, at most one of each stage and day
   * @param rate disbursed of allocated, in per cent; null when not both are printed
   * @param rated its value; null without one
   */
  public record Row(
      int year,
      String project,
      String projectName,
      String source,
      String kind,
      List<Amount> amounts,
      FigureLink rate,
      BigDecimal rated) {

    public boolean whole() {
      return project.equals(WHOLE);
    }

    /** The latest amount of a stage. */
    public Optional<Amount> latest(String stage) {
      return amounts.stream()
          .filter(a -> a.stage().equals(stage))
          .max(Comparator.comparing(a -> Objects.toString(a.asOf(), "")));
    }
  }

  /**
   * An amount.
   *
   * @param stage need, allocated, disbursed, expected …
   * @param asOf the day it speaks of; null when none is printed
   * @param number in millions of đồng
   * @param figure the same with the words for that
   * @param vnd whole đồng
   */
  public record Amount(
      String stage, LocalDate asOf, FigureLink number, FigureLink figure, long vnd) {}

  private record Key(int year, String project, String source, String kind) {}

  /** Reads them. */
  public static Funds read(Jdbi db, Atlas atlas, FigureWords words) {
    Map<Key, List<FundedAmount>> groups = new LinkedHashMap<>();
    for (FundedAmount a :
        new FundingQueries(db).listFunding(atlas, atlas.unitCode(), words.language())) {
      if (a.mention() == 1 && a.recipient().isEmpty()) {
        Key key = new Key(a.year(), a.project(), a.source(), a.kind());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(a);
      }
    }
    Computed computed = new Computed(db, atlas, words.language());
    List<Row> rows = new ArrayList<>();
    groups.forEach((key, amounts) -> rows.add(row(key, amounts, atlas, computed, words)));
    rows.sort(Comparator.comparingInt(Row::year));
    return new Funds(List.copyOf(rows));
  }

  private static Row row(
      Key key, List<FundedAmount> printed, Atlas atlas, Computed computed, FigureWords words) {
    List<Amount> amounts = printed.stream().map(a -> amount(a, words)).toList();
    FundedAmount first = printed.get(0);
    String name = Objects.requireNonNullElse(first.projectName(), key.project());
    FormulaSource rate = rate(key, amounts, atlas, computed);
    return new Row(
        key.year(),
        key.project(),
        name,
        key.source(),
        key.kind(),
        amounts,
        rate == null ? null : link(rate, amounts, words),
        rate == null ? null : rate.value());
  }

  private static Amount amount(FundedAmount a, FigureWords words) {
    String text = words.qualified(a.qualifier(), words.millions(a.amountVnd()));
    String severity = a.contested() == null ? null : a.contested().severity();
    return new Amount(
        a.stage(),
        a.asOf(),
        words.link(text, a.address(), severity),
        words.link(text + words.million(), a.address(), severity),
        a.amountVnd());
  }

  /** Null when the document does not print what it takes, or prints it for more days than one. */
  private static FormulaSource rate(Key key, List<Amount> amounts, Atlas atlas, Computed computed) {
    if (amounts.stream().noneMatch(a -> a.stage().equals("disbursed"))
        || amounts.stream().noneMatch(a -> a.stage().equals("allocated"))) {
      return null;
    }
    Map<String, String> keys = new HashMap<>();
    keys.put("unit", atlas.unitCode());
    keys.put("year", Integer.toString(key.year()));
    keys.put("project", key.project());
    keys.put("source", key.source());
    keys.put("kind", key.kind());
    try {
      FormulaSource rate = computed.of(Formula.DISBURSEMENT_RATE, keys);
      return rate.value() == null ? null : rate;
    } catch (Problem notPrinted) {
      return null;
    }
  }

  /** A rate is as doubtful as the amounts it is made of. */
  private static FigureLink link(FormulaSource rate, List<Amount> amounts, FigureWords words) {
    FigureLink doubted =
        amounts.stream()
            .filter(a -> a.stage().equals("disbursed") || a.stage().equals("allocated"))
            .map(Amount::figure)
            .max(Comparator.comparing(figure -> figure.mark().isEmpty() ? 0 : 1))
            .orElseThrow();
    return new FigureLink(
        Numbers.format(rate.value(), words.language()) + words.percent(),
        rate.address(),
        doubted.mark(),
        doubted.doubt());
  }
}
