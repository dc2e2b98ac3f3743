package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;

/** Rates of one unit at one time are over the same households. */
final class ImpliedHouseholdsRule implements Rule {
  @Override
  public String id() {
    return "implied_households";
  }

  @Override
  public Text name() {
    return new Text(
        "Các tỷ lệ cùng suy ra một tổng số hộ", "Rates imply the same number of households");
  }

  @Override
  public Text ground() {
    return new Text(
        "Số hộ chia cho tỷ lệ ra tổng số hộ; các tỷ lệ của một đơn vị vào một thời điểm có chung tổng"
            + " số hộ.",
        "A count over its rate gives all households; rates of one unit at one time share them.");
  }

  @Override
  public List<Check> checks(Facts facts) {
    Map<String, Map<String, Variable>> pairs = new LinkedHashMap<>();
    facts
        .db()
        .createQuery(Sql.of(ImpliedHouseholdsRule.class, id()))
        .bind("atlas", facts.atlas())
        .map(
            (r, c) ->
                pairs
                    .computeIfAbsent(r.getString("instance"), k -> new LinkedHashMap<>())
                    .put(r.getString("role"), facts.variable(r.getString("figure_id"))))
        .list();
    List<Check> checks = new ArrayList<>();
    for (Map<String, Variable> p : pairs.values()) {
      Variable rate = p.get("rate");
      checks.add(
          new Check(
              this,
              new ImpliedRelation(p.get("count"), rate, p.get("other_count"), p.get("other_rate")),
              rate));
    }
    return checks;
  }

  @Override
  public Text explain(Check check) {
    ImpliedRelation r = (ImpliedRelation) check.relation();
    return new Text(
        implied(r.count(), r.rate(), true)
            + ", còn "
            + implied(r.otherCount(), r.otherRate(), true)
            + ": hai tổng số hộ khác nhau.",
        implied(r.count(), r.rate(), false)
            + ", but "
            + implied(r.otherCount(), r.otherRate(), false)
            + ": two different numbers of households.");
  }

  private static String implied(Variable count, Variable rate, boolean vi) {
    BigDecimal households =
        count
            .amount()
            .multiply(BigDecimal.valueOf(100))
            .divide(rate.amount(), 0, java.math.RoundingMode.HALF_UP);
    Text number = vn.giamngheo.text.Numbers.both(households);
    Text n = count.main().show(count.amount());
    Text p = rate.main().show(rate.amount());
    return vi
        ? n.vi() + " hộ là " + p.vi() + " % thì có khoảng " + number.vi() + " hộ"
        : n.en() + " households at " + p.en() + "% make about " + number.en();
  }
}
