package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.text.Text;

/** What a document expects to reach must reach the minimum it was assigned. */
final class TargetMetRule implements Rule {
  @Override
  public String id() {
    return "target_met";
  }

  @Override
  public Text name() {
    return new Text("Ước thực hiện đạt chỉ tiêu được giao", "The estimate reaches the target");
  }

  @Override
  public Text ground() {
    return new Text(
        "Chỉ tiêu giảm tỷ lệ hộ nghèo được giao là mức tối thiểu phải đạt trong năm.",
        "The assigned reduction is the least to be reached in the year.");
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
    Figure target = null;
    Figure before = null;
    for (Variable v : sum.variables()) {
      if (v.main().measure().equals("percentage_point")) {
        target = v.main();
      } else if (!v.equals(check.subject())) {
        before = v.main();
      }
    }
    Figure after = check.subject().main();
    BigDecimal fall = before.amount().subtract(after.amount());
    return new Text(
        "Từ "
            + Sentences.amount(before, before.amount()).vi()
            + " xuống "
            + Sentences.amount(after, after.amount()).vi()
            + " là giảm "
            + Sentences.amount(target, fall).vi()
            + ", thấp hơn chỉ tiêu được giao "
            + Sentences.amount(target, target.amount()).vi()
            + ".",
        "From "
            + Sentences.amount(before, before.amount()).en()
            + " to "
            + Sentences.amount(after, after.amount()).en()
            + " is a fall of "
            + Sentences.amount(target, fall).en()
            + ", less than the assigned "
            + Sentences.amount(target, target.amount()).en()
            + ".");
  }
}
