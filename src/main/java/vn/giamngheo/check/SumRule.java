package vn.giamngheo.check;

import java.util.List;
import java.util.function.BiFunction;
import vn.giamngheo.text.Text;

/**
 * "These parts make that whole." What is to be added up stands in the SQL file of the rule's id.
 *
 * @param id name of the rule and of its SQL file
 * @param parts what the parts are called in a sentence
 * @param demands makes checks of what the SQL file gives
 */
record SumRule(
    String id,
    Text name,
    Text ground,
    Text parts,
    Severity severity,
    BiFunction<Rule, Facts, List<Check>> demands)
    implements Rule {

  private SumRule(String id, Text name, Text ground, Text parts, Severity severity) {
    this(id, name, ground, parts, severity, (rule, facts) -> SqlRule.sums(rule, facts, false));
  }

  /** Rules about counts and results. */
  static List<Rule> counts() {
    return List.of(
        new SumRule(
            "parts_total",
            new Text("Các đơn vị cộng lại bằng dòng tổng", "Units add up to the total row"),
            new Text(
                "Mỗi hộ được tính ở một đơn vị và chỉ một lần.",
                "Every household is counted in one unit and only once."),
            new Text("các đơn vị", "the units"),
            Severity.CONTRADICTION),
        new SumRule(
            "multidimensional_rate",
            new Text(
                "Tỷ lệ nghèo đa chiều bằng tỷ lệ hộ nghèo cộng tỷ lệ hộ cận nghèo",
                "The multidimensional rate is poor plus near-poor"),
            new Text(
                "Hộ nghèo đa chiều gồm hộ nghèo và hộ cận nghèo (Nghị định 07/2021/NĐ-CP).",
                "The multidimensionally poor are the poor and the near-poor (Decree 07/2021/NĐ-CP)."),
            new Text("tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo", "poverty and near-poverty rate"),
            Severity.CONTRADICTION),
        new SumRule(
            "result_parts",
            new Text("Các phần “trong đó” cộng lại bằng tổng", "Parts add up to the whole"),
            new Text(
                "Một kết quả chia thành các phần thì các phần cộng lại bằng kết quả đó.",
                "A result that is split is the sum of its parts."),
            new Text("các phần nêu kèm", "the parts named with it"),
            Severity.TO_CLARIFY));
  }

  /** Rules about money. */
  static List<Rule> money() {
    return List.of(
        new SumRule(
            "funding_sources",
            new Text("Các nguồn vốn cộng lại bằng tổng", "Sources add up to the total"),
            new Text(
                "Tổng vốn là ngân sách trung ương cộng ngân sách địa phương.",
                "All money is central plus local budget."),
            new Text("ngân sách trung ương và địa phương", "central and local budget"),
            Severity.CONTRADICTION),
        new SumRule(
            "funding_kinds",
            new Text("Các loại vốn cộng lại bằng tổng", "Kinds add up to the total"),
            new Text(
                "Vốn của Chương trình gồm vốn đầu tư phát triển và vốn sự nghiệp (Quyết định 90/QĐ-TTg).",
                "Programme money is investment plus recurrent (Decision 90/QĐ-TTg)."),
            new Text("vốn đầu tư phát triển và vốn sự nghiệp", "investment and recurrent money"),
            Severity.CONTRADICTION),
        new SumRule(
            "funding_projects",
            new Text("Các dự án cộng lại bằng tổng", "Projects add up to the total"),
            new Text(
                "Vốn của Chương trình là vốn của các dự án và tiểu dự án (Quyết định 90/QĐ-TTg).",
                "The programme's money is that of its projects and sub-projects (Decision 90/QĐ-TTg)."),
            new Text("các dự án, tiểu dự án", "projects and sub-projects"),
            Severity.CONTRADICTION,
            ProjectSums::checks),
        new SumRule(
            "funding_recipients",
            new Text(
                "Các nơi nhận cộng lại bằng vốn được phân bổ", "Recipients add up to the amount"),
            new Text(
                "Vốn phân bổ là tổng vốn giao cho các nơi nhận.",
                "An amount allocated is what its recipients get."),
            new Text("các nơi nhận", "the recipients"),
            Severity.CONTRADICTION));
  }

  @Override
  public List<Check> checks(Facts facts) {
    return demands.apply(this, facts);
  }

  @Override
  public Text explain(Check check) {
    Text differs = Sentences.sumDiffers(check, parts);
    boolean overlapping =
        severity == Severity.TO_CLARIFY
            && check.subject().amount().compareTo(Sentences.expected(check)) < 0;
    return overlapping
        ? new Text(
            differs.vi() + " Có thể một hộ được tính ở nhiều phần; văn bản không nói rõ.",
            differs.en()
                + " A household may be counted in several parts; the document does not say.")
        : differs;
  }
}
