package vn.giamngheo.check;

import java.util.List;
import vn.giamngheo.text.Text;

/** A quantity printed in two places of a document has one amount. */
final class SameQuantityRule implements Rule {
  @Override
  public String id() {
    return "same_quantity";
  }

  @Override
  public Text name() {
    return new Text("Cùng một số thì in như nhau", "The same quantity is printed alike");
  }

  @Override
  public Text ground() {
    return new Text(
        "Một đại lượng của một đơn vị, một thời điểm chỉ có một giá trị.",
        "One quantity of one unit at one time has one value.");
  }

  @Override
  public List<Check> checks(Facts facts) {
    return SqlRule.sums(this, facts, false);
  }

  @Override
  public Text explain(Check check) {
    Figure second = check.subject().main();
    Figure first =
        check.variables().stream()
            .filter(v -> !v.equals(check.subject()))
            .findFirst()
            .orElseThrow()
            .main();
    return new Text(
        first.label().vi()
            + " in hai giá trị khác nhau: "
            + Sentences.amount(first, first.amount()).vi()
            + " và "
            + Sentences.amount(second, second.amount()).vi()
            + ".",
        first.label().en()
            + " is printed with two values: "
            + Sentences.amount(first, first.amount()).en()
            + " and "
            + Sentences.amount(second, second.amount()).en()
            + ".");
  }
}
