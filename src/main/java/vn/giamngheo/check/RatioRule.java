package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * A percentage is its numerator over its denominator, rounded to the digits printed. The demands
 * stand in the SQL file of the rule's id.
 */
record RatioRule(String id, Text name, Text ground) implements Rule {

  /** Rates of households and the two counts each is made of. */
  static RatioRule ofCounts() {
    return new RatioRule(
        "rate_of_counts",
        new Text("Tỷ lệ bằng số hộ chia cho số hộ", "A rate is one count over another"),
        new Text(
            "Tỷ lệ hộ nghèo tính trên tổng số hộ; tỷ lệ thiếu hụt tính trên số hộ nghèo hoặc cận"
                + " nghèo.",
            "The poverty rate is over all households; a deprivation rate over the poor or"
                + " near-poor."));
  }

  /** The rules of this form. */
  static List<Rule> all() {
    return List.of(
        ofCounts(),
        new RatioRule(
            "result_ratio",
            new Text("Phần trăm bằng phân số nêu kèm", "A percentage is the fraction beside it"),
            new Text(
                "Tỷ lệ phần trăm là tử số chia mẫu số nhân 100.",
                "A percentage is numerator over denominator times 100.")));
  }

  @Override
  public List<Check> checks(Facts facts) {
    return SqlRule.ratios(this, facts);
  }

  @Override
  public Text explain(Check check) {
    RatioRelation ratio = (RatioRelation) check.relation();
    Figure percent = ratio.percent().main();
    return new Text(
        percent.label().vi()
            + ": in "
            + percent.printed().replace("%", "").strip()
            + " %, nhưng "
            + fraction(ratio, Language.VI),
        percent.label().en()
            + ": printed "
            + Numbers.format(percent.amount(), Language.EN)
            + "%, but "
            + fraction(ratio, Language.EN));
  }

  private static String fraction(RatioRelation ratio, Language language) {
    BigDecimal exact = ratio.percent().amount().subtract(ratio.gap(Variable::amount));
    BigDecimal shown = exact.setScale(ratio.percent().main().decimals() + 1, RoundingMode.HALF_UP);
    return ratio.numerator().main().show(ratio.numerator().amount()).in(language)
        + " / "
        + ratio.denominator().main().show(ratio.denominator().amount()).in(language)
        + " = "
        + Numbers.format(shown, language)
        + (language == Language.EN ? "%." : " %.");
  }
}
