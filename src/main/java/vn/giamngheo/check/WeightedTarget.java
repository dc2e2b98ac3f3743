package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;

/**
 * Do the targets of the parts reach the target of the whole? The reduction of the whole's rate is
 * the mean of the parts' reductions, weighted by their households.
 */
final class WeightedTarget implements Reading {
  private static final Text GROUND =
      new Text(
          "Mức giảm tỷ lệ của cả tỉnh là trung bình mức giảm của các huyện, tính theo số hộ.",
          "The reduction of the whole is the mean of the parts' reductions, weighted by households.");

  private record Part(Figure target, Figure households) {}

  @Override
  public List<Finding> findings(Facts facts) {
    Map<String, List<Part>> byTotal = new LinkedHashMap<>();
    facts
        .db()
        .createQuery(Sql.of(WeightedTarget.class, "weighted_target"))
        .bind("atlas", facts.atlas())
        .map(
            (r, c) ->
                byTotal
                    .computeIfAbsent(r.getString("total_id"), k -> new ArrayList<>())
                    .add(
                        new Part(
                            facts.figure(r.getString("target_id")),
                            facts.figure(r.getString("households_id")))))
        .list();
    List<Finding> findings = new ArrayList<>();
    byTotal.forEach((total, parts) -> compare(facts.figure(total), parts, findings));
    return findings;
  }

  private static void compare(Figure total, List<Part> parts, List<Finding> findings) {
    BigDecimal households =
        parts.stream().map(p -> p.households().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal reached =
        parts.stream()
            .map(p -> p.households().amount().multiply(p.target().amount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(households, MathContext.DECIMAL64);
    BigDecimal slack = total.halfUnit().add(parts.get(0).target().halfUnit());
    if (reached.add(slack).compareTo(total.amount()) >= 0) {
      return;
    }
    List<Figure> involved = new ArrayList<>();
    parts.forEach(p -> involved.addAll(List.of(p.target(), p.households())));
    findings.add(finding(total, reached, parts.size(), involved));
  }

  private static Finding finding(
      Figure total, BigDecimal reached, int units, List<Figure> involved) {
    BigDecimal shown = reached.setScale(total.decimals(), RoundingMode.HALF_UP);
    Text target = Sentences.amount(total, total.amount());
    Text fall = Sentences.amount(total, shown);
    return new Finding(
        "weighted_target",
        Severity.TO_CLARIFY,
        total,
        CausesToFindings.place(total),
        total.show(total.amount()).vi(),
        total.show(shown).vi(),
        total.show(total.amount().subtract(shown)).vi(),
        new Text(
            total.label().vi()
                + ": chỉ tiêu là "
                + target.vi()
                + ", nhưng nếu cả "
                + units
                + " đơn vị đều đạt đúng chỉ tiêu của mình thì tính theo số hộ chỉ giảm "
                + fall.vi()
                + ".",
            total.label().en()
                + ": the target is "
                + target.en()
                + ", but if all "
                + units
                + " units just meet theirs, the fall weighted by households is "
                + fall.en()
                + "."),
        GROUND,
        List.of(),
        involved,
        List.of());
  }
}
