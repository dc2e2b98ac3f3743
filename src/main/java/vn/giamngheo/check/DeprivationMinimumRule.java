package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Under the 2022–2025 standard a poor household lacks at least three of the twelve indicators and a
 * near-poor one fewer than three, so the twelve counts have a least (or greatest) sum.
 */
final class DeprivationMinimumRule implements Rule {
  @Override
  public String id() {
    return "deprivation_minimum";
  }

  @Override
  public Text name() {
    return new Text(
        "Số thiếu hụt phù hợp với định nghĩa hộ nghèo",
        "Deprivations agree with who counts as poor");
  }

  @Override
  public Text ground() {
    return new Text(
        "Nghị định 07/2021/NĐ-CP, Điều 3: hộ nghèo thiếu hụt từ 3 chỉ số trở lên, hộ cận nghèo dưới 3"
            + " chỉ số.",
        "Decree 07/2021/NĐ-CP, Article 3: a poor household lacks 3 or more indicators, a near-poor"
            + " one fewer than 3.");
  }

  @Override
  public List<Check> checks(Facts facts) {
    return SqlRule.sums(this, facts, true);
  }

  @Override
  public Severity severity() {
    return Severity.TO_CLARIFY;
  }

  @Override
  public Text explain(Check check) {
    LinearRelation sum = (LinearRelation) check.relation();
    BigDecimal weight = sum.weights().get(check.subject());
    BigDecimal lacking =
        sum.weights().keySet().stream()
            .filter(v -> !v.equals(check.subject()))
            .map(Variable::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal households = check.subject().amount();
    BigDecimal bound = households.multiply(weight.abs());
    boolean poor = weight.signum() > 0;
    return new Text(
        (poor
                ? "Hộ nghèo phải thiếu hụt từ 3 chỉ số trở lên: "
                : "Hộ cận nghèo thiếu hụt nhiều nhất 2 chỉ số: ")
            + Numbers.both(households).vi()
            + " hộ thì mười hai cột cộng lại phải "
            + (poor ? "ít nhất là " : "nhiều nhất là ")
            + Numbers.both(bound).vi()
            + ", nhưng chỉ số in cộng lại được "
            + Numbers.both(lacking).vi()
            + ".",
        (poor
                ? "A poor household lacks at least 3 indicators: "
                : "A near-poor household lacks at most 2 indicators: ")
            + Numbers.both(households).en()
            + " households make "
            + (poor ? "at least " : "at most ")
            + Numbers.both(bound).en()
            + " over the twelve, but the printed counts add up to "
            + Numbers.both(lacking).en()
            + ".");
  }
}
