package vn.giamngheo.check;

import java.util.List;
import vn.giamngheo.text.Text;

/** One quantity must not exceed another. The demands stand in the SQL file of the rule's id. */
record OrderRule(String id, Text name, Text ground, Severity severity) implements Rule {

  /** The rules of this form. */
  static List<Rule> all() {
    return List.of(
        new OrderRule(
            "part_within_whole",
            new Text("Phần không lớn hơn tổng thể", "A part does not exceed the whole"),
            new Text(
                "Hộ thiếu hụt là một phần của hộ nghèo (cận nghèo), hộ nghèo là một phần của tổng số"
                    + " hộ, hộ DTTS là một phần của tất cả các hộ.",
                "Deprived households are among the poor (near-poor), poor ones among all, ethnic-minority"
                    + " ones among all."),
            Severity.CONTRADICTION),
        new OrderRule(
            "stage_order",
            new Text("Giải ngân không vượt vốn phân bổ", "Disbursed does not exceed allocated"),
            new Text(
                "Không giải ngân quá số vốn đã giao (Luật Ngân sách nhà nước, Điều 8).",
                "No more may be spent than was allocated (State Budget Law, Article 8)."),
            Severity.CONTRADICTION));
  }

  @Override
  public List<Check> checks(Facts facts) {
    return SqlRule.sums(this, facts, true);
  }

  @Override
  public Text explain(Check check) {
    Figure part = check.subject().main();
    Figure whole =
        check.variables().stream()
            .filter(v -> !v.equals(check.subject()))
            .findFirst()
            .orElseThrow()
            .main();
    return new Text(
        part.label().vi()
            + " ("
            + Sentences.amount(part, part.amount()).vi()
            + ") lớn hơn "
            + whole.label().vi()
            + " ("
            + Sentences.amount(whole, whole.amount()).vi()
            + ").",
        part.label().en()
            + " ("
            + Sentences.amount(part, part.amount()).en()
            + ") exceeds "
            + whole.label().en()
            + " ("
            + Sentences.amount(whole, whole.amount()).en()
            + ").");
  }
}
