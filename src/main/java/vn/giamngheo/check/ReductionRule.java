package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * A reduction is the figure before minus the figure after; of rates, in percentage points.
 *
 * @param rates the rule that knows which counts a rate is made of
 */
record ReductionRule(Rule rates) implements Rule {
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
    Map<Variable, RatioRelation> fractions = new HashMap<>();
    rates.checks(facts).forEach(c -> fractions.put(c.subject(), (RatioRelation) c.relation()));
    List<Check> checks = new ArrayList<>();
    for (Check check : SqlRule.sums(this, facts, false)) {
      boolean points = check.subject().main().measure().equals("percentage_point");
      checks.add(points ? ofRates(check, fractions) : check);
    }
    return checks;
  }

  private Check ofRates(Check check, Map<Variable, RatioRelation> fractions) {
    LinearRelation sum = (LinearRelation) check.relation();
    Variable before = weighted(sum, check.subject(), 1);
    Variable after = weighted(sum, check.subject(), -1);
    List<RatioRelation> counts =
        Stream.of(before, after).map(fractions::get).filter(Objects::nonNull).toList();
    return new Check(
        this, new PointsRelation(check.subject(), before, after, counts), check.subject());
  }

  private static Variable weighted(LinearRelation sum, Variable subject, int sign) {
    return sum.weights().entrySet().stream()
        .filter(e -> e.getValue().signum() == sign && !e.getKey().equals(subject))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Text explain(Check check) {
    Figure f = check.subject().main();
    BigDecimal expected =
        check.relation() instanceof PointsRelation points
            ? points.difference(Variable::amount)
            : Sentences.expected(check);
    Text difference = Sentences.amount(f, expected);
    Text printed = Sentences.amount(f, f.amount());
    return new Text(
        f.label().vi()
            + ": in "
            + printed.vi()
            + ", nhưng hiệu của hai năm là "
            + difference.vi()
            + " ("
            + terms(check, Language.VI)
            + ").",
        f.label().en()
            + ": printed "
            + printed.en()
            + ", but the two years differ by "
            + difference.en()
            + " ("
            + terms(check, Language.EN)
            + ").");
  }

  private static String terms(Check check, Language language) {
    if (!(check.relation() instanceof PointsRelation points)) {
      return Sentences.terms(check, language);
    }
    Stream<String> rates =
        points.counts().size() == 2
            ? points.counts().stream().map(c -> Sentences.fraction(c, language))
            : Stream.of(points.before(), points.after())
                .map(v -> v.main().show(v.amount()).in(language));
    return String.join(" − ", rates.toList());
  }
}
