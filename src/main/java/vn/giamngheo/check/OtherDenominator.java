package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Text;

/**
 * Percentages that do not fit their own households but fit others of the same unit: deprived
 * households over all households and not over the poor. Several in one column have one cause.
 */
final class OtherDenominator {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String RULE = "other_denominator";

  private OtherDenominator() {}

  /** Columns in which two or more failing percentages fit the same other households. */
  static List<Hypothesis> hypotheses(List<Check> checks, Facts facts) {
    Map<String, List<Check>> columns = new LinkedHashMap<>();
    Map<String, Figure> others = new LinkedHashMap<>();
    for (Check check : checks) {
      if (check.relation() instanceof RatioRelation && check.fit() == Relation.Fit.BROKEN) {
        Figure percent = check.subject().main();
        for (Figure other : candidates(check, facts)) {
          String column =
              String.join(
                  "|",
                  percent.place(),
                  percent.subject().vi(),
                  percent.period(),
                  other.subject().vi(),
                  other.period());
          columns.computeIfAbsent(column, k -> new ArrayList<>()).add(check);
          others.putIfAbsent(column, other);
        }
      }
    }
    List<Hypothesis> hypotheses = new ArrayList<>();
    columns.forEach(
        (column, failing) -> {
          if (failing.size() > 1) {
            hypotheses.add(hypothesis(failing, others.get(column)));
          }
        });
    return hypotheses;
  }

  /** Other households of the unit over which the percentage would be right. */
  static List<Figure> candidates(Check check, Facts facts) {
    RatioRelation ratio = (RatioRelation) check.relation();
    Figure percent = ratio.percent().main();
    return facts.figures().stream()
        .filter(f -> f.measure().equals("household") && f.unit().equals(percent.unit()))
        .filter(f -> f.amount().compareTo(ratio.numerator().amount()) > 0)
        .filter(f -> !ratio.denominator().figures().contains(f))
        .filter(
            f ->
                ratio
                        .numerator()
                        .amount()
                        .multiply(HUNDRED)
                        .divide(f.amount(), percent.decimals(), RoundingMode.HALF_UP)
                        .compareTo(percent.amount())
                    == 0)
        .toList();
  }

  private static Hypothesis hypothesis(List<Check> failing, Figure other) {
    Figure first = failing.get(0).subject().main();
    RatioRelation ratio = (RatioRelation) failing.get(0).relation();
    Text right = ratio.denominator().main().subject();
    Text wrong = other.subject();
    return new Hypothesis(
        RULE,
        failing.stream().map(Check::subject).toList(),
        first,
        CausesToFindings.place(first),
        new Text(
            failing.size()
                + " tỷ lệ “"
                + first.subject().vi()
                + "” đúng bằng số hộ chia cho “"
                + wrong.vi()
                + "”, không phải cho “"
                + right.vi()
                + "”.",
            failing.size()
                + " rates “"
                + first.subject().en()
                + "” are the households divided by “"
                + wrong.en()
                + "”, not by “"
                + right.en()
                + "”."),
        new Text(" Có lẽ đã lấy nhầm mẫu số", " Probably the wrong denominator was taken"),
        failing.get(0).rule().ground(),
        List.of());
  }
}
