package vn.giamngheo.check;

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
final class WeightedTarget implements Rule {
  @Override
  public String id() {
    return "weighted_target";
  }

  @Override
  public Text name() {
    return new Text(
        "Chỉ tiêu của các đơn vị đủ để đạt chỉ tiêu chung", "The units' targets make the whole's");
  }

  @Override
  public Text ground() {
    return new Text(
        "Mức giảm tỷ lệ của cả địa bàn là trung bình mức giảm của các đơn vị, tính theo số hộ.",
        "The reduction of the whole is the mean of the parts' reductions, weighted by households.");
  }

  @Override
  public Severity severity() {
    return Severity.TO_CLARIFY;
  }

  @Override
  public List<Check> checks(Facts facts) {
    Map<Variable, List<MeanRelation.Part>> byTotal = new LinkedHashMap<>();
    facts
        .db()
        .createQuery(Sql.of(WeightedTarget.class, id()))
        .bind("atlas", facts.atlas())
        .map(
            (r, c) ->
                byTotal
                    .computeIfAbsent(
                        facts.variable(r.getString("total_id")), k -> new ArrayList<>())
                    .add(
                        new MeanRelation.Part(
                            facts.variable(r.getString("target_id")),
                            facts.variable(r.getString("households_id")))))
        .list();
    List<Check> checks = new ArrayList<>();
    byTotal.forEach(
        (total, parts) -> checks.add(new Check(this, new MeanRelation(total, parts), total)));
    return checks;
  }

  @Override
  public Text explain(Check check) {
    MeanRelation mean = (MeanRelation) check.relation();
    Figure total = mean.whole().main();
    Text target = Sentences.amount(total, total.amount());
    Text fall =
        Sentences.amount(
            total, mean.mean(Variable::amount).setScale(total.decimals(), RoundingMode.HALF_UP));
    int units = mean.parts().size();
    return new Text(
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
            + ".");
  }
}
