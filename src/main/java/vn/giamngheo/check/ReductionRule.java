package vn.giamngheo.check;

import java.util.List;
import vn.giamngheo.text.Text;

/** A reduction is the figure before minus the figure after; of rates, in percentage points. */
final class ReductionRule implements Rule {
  @Override
  public String id() {
    return "reduction";
  }

  @Override
  public Text name() {
    return new Text("Mức giảm bằng hiệu của hai năm", "A reduction is the difference of two years");
  }

  @Override
  public Text ground() {
    return new Text(
        "Mức giảm là số năm trước trừ số năm sau; mức giảm của tỷ lệ tính bằng điểm phần trăm.",
        "A reduction is last year's figure minus this year's; of a rate, in percentage points.");
  }

  @Override
  public List<Check> checks(Facts facts) {
    return SqlRule.sums(this, facts, false);
  }

  @Override
  public Text explain(Check check) {
    Figure f = check.subject().main();
    Text expected = Sentences.amount(f, Sentences.expected(check));
    Text printed = Sentences.amount(f, f.amount());
    return new Text(
        f.label().vi()
            + ": in "
            + printed.vi()
            + ", nhưng hiệu của hai năm là "
            + expected.vi()
            + " ("
            + Sentences.terms(check, vn.giamngheo.text.Language.VI)
            + ").",
        f.label().en()
            + ": printed "
            + printed.en()
            + ", but the two years differ by "
            + expected.en()
            + " ("
            + Sentences.terms(check, vn.giamngheo.text.Language.EN)
            + ").");
  }
}
