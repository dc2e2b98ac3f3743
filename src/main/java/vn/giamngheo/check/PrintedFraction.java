package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** A percentage against the fraction printed beside it, where its numbers stand nowhere else. */
final class PrintedFraction implements Reading {
  private static final String RULE = "printed_fraction";
  private static final Text GROUND =
      new Text(
          "Tỷ lệ phần trăm là tử số chia mẫu số nhân 100.",
          "A percentage is numerator over denominator times 100.");

  @Override
  public List<Finding> findings(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    facts
        .db()
        .createQuery(Sql.of(PrintedFraction.class, RULE))
        .bind("atlas", facts.atlas())
        .map(
            (r, c) -> {
              Figure percent = facts.figure(r.getString("figure_id"));
              BigDecimal n = r.getBigDecimal("numerator").stripTrailingZeros();
              BigDecimal d = r.getBigDecimal("denominator").stripTrailingZeros();
              BigDecimal exact =
                  n.multiply(BigDecimal.valueOf(100)).divide(d, MathContext.DECIMAL64);
              return RatioRelation.isPrintedAs(exact, percent.amount(), percent.decimals())
                  || findings.add(finding(percent, n, d, exact));
            })
        .list();
    return findings;
  }

  private static Finding finding(Figure percent, BigDecimal n, BigDecimal d, BigDecimal exact) {
    BigDecimal shown = exact.setScale(percent.decimals(), RoundingMode.HALF_UP);
    return new Finding(
        RULE,
        Severity.CONTRADICTION,
        percent,
        CausesToFindings.place(percent),
        percent.show(percent.amount()).vi(),
        percent.show(shown).vi(),
        percent.show(percent.amount().subtract(shown)).vi(),
        new Text(
            sentence(percent, n, d, shown, Language.VI),
            sentence(percent, n, d, shown, Language.EN)),
        GROUND,
        List.of(),
        List.of(percent),
        List.of());
  }

  private static String sentence(
      Figure percent, BigDecimal n, BigDecimal d, BigDecimal shown, Language language) {
    boolean en = language == Language.EN;
    return percent.label().in(language)
        + (en ? ": printed " : ": in ")
        + percent.show(percent.amount()).in(language)
        + (en ? "%, but " : " %, nhưng ")
        + Numbers.format(whole(n), language)
        + "/"
        + Numbers.format(whole(d), language)
        + (en ? " is " : " là ")
        + Numbers.format(shown, language)
        + (en ? "%." : " %.");
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(Math.max(0, number.scale()));
  }
}
