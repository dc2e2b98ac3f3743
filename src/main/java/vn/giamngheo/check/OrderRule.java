package vn.giamngheo.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
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
            "stated_bound",
            new Text("“Trên”, “dưới” đúng với số in ở chỗ khác", "“More than” agrees with figures"),
            new Text(
                "Số ghi “trên”, “ít nhất” hay “dưới” là giới hạn của đúng đại lượng đó.",
                "A figure with “more than”, “at least” or “less than” bounds the quantity itself."),
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
    List<Variable> left = side(check, 1);
    List<Variable> right = side(check, -1);
    return new Text(
        name(left, Language.VI) + " lớn hơn " + name(right, Language.VI) + ".",
        name(left, Language.EN) + " exceeds " + name(right, Language.EN) + ".");
  }

  private static List<Variable> side(Check check, int sign) {
    return ((LinearRelation) check.relation())
        .weights().entrySet().stream()
            .filter(e -> e.getValue().signum() == sign)
            .map(Map.Entry::getKey)
            .toList();
  }

  /** "Số hộ nghèo, Xã Ia Rsai, 2020 (160 hộ)". */
  private static String name(List<Variable> side, Language language) {
    return side.stream()
        .map(Variable::main)
        .map(
            f -> f.label().in(language) + " (" + Sentences.amount(f, f.amount()).in(language) + ")")
        .collect(Collectors.joining(language == Language.EN ? " plus " : " cộng "));
  }
}
