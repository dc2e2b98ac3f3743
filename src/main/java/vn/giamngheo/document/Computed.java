package vn.giamngheo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.rebase.Band;
import vn.giamngheo.rebase.ImpliedHouseholds;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Values the atlas computes, with the formula and the printed figures that go in. Nothing computed
 * is shown anywhere without this.
 */
final class Computed {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Jdbi db;
  private final Atlas atlas;
  private final Language language;

  Computed(Jdbi db, Atlas atlas, Language language) {
    this.db = db;
    this.atlas = atlas;
    this.language = language;
  }

  /** A printed figure that goes into a formula. */
  private record Input(
      String role,
      String name,
      BigDecimal amount,
      String printed,
      String address,
      String locator) {}

  /**
   * The value of a formula for the given keys.
   *
   * @throws Problem 404 when the document does not print what goes in
   */
  Map<String, Object> of(Formula formula, Map<String, String> keys) {
    List<Input> inputs = inputs(formula, keys);
    if (formula == Formula.SUM_OF_UNITS && hasHidden(keys)) {
      throw Problem.notFound(
          new Text(
              "Một số đơn vị " + Disclosure.HIDDEN.vi() + " nên không cộng được.",
              "Some units are " + Disclosure.HIDDEN.en() + ", so there is no sum."));
    }
    if (inputs.size() < formula.leastInputs()) {
      throw Problem.notFound(
          new Text(
              "Văn bản không in đủ số để tính giá trị này.",
              "The document does not print what this value is computed from."));
    }
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("address", address(formula, keys));
    value.put("kind", "computed");
    value.put("formula", formula.id());
    value.put("name", formula.title().in(language));
    value.put("explanation", formula.explanation().in(language));
    value.put("measure", formula.measure());
    switch (formula) {
      case SUM_OF_UNITS -> value.put("value", sum(inputs));
      case IMPLIED_HOUSEHOLDS -> putImplied(value, inputs);
      case RATE_FROM_COUNTS, DISBURSEMENT_RATE -> value.put("value", ratio(inputs));
      default -> throw new IllegalStateException(formula.id());
    }
    value.put("document", Map.of("atlas", atlas.id(), "citation", atlas.citation(language)));
    value.put("inputs", inputs.stream().map(Computed::input).toList());
    return value;
  }

  /** A sum without the hidden figures would be taken for the sum of all. */
  private boolean hasHidden(Map<String, String> keys) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Computed.class, "hidden_units"))
                .bind("atlas", atlas.id())
                .bindMap(keys)
                .mapTo(Boolean.class)
                .one());
  }

  private String address(Formula formula, Map<String, String> keys) {
    List<String> query = new ArrayList<>();
    for (String key : formula.keys()) {
      query.add(
          key
              + "="
              + java.net.URLEncoder.encode(keys.get(key), java.nio.charset.StandardCharsets.UTF_8));
    }
    return "/nguon/" + atlas.id() + "/tinh/" + formula.id() + "?" + String.join("&", query);
  }

  private List<Input> inputs(Formula formula, Map<String, String> keys) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Computed.class, formula.id()))
                .bind("atlas", atlas.id())
                .bindMap(keys)
                .map(
                    (r, c) ->
                        new Input(
                            r.getString("role"),
                            AtlasQueries.text(r, "subject").in(language)
                                + ", "
                                + AtlasQueries.text(r, "unit").in(language),
                            r.getBigDecimal("amount"),
                            r.getString("printed"),
                            FigureAddress.of(atlas.id(), r),
                            LocatorMapper.of(r).in(language)))
                .list());
  }

  private static BigDecimal sum(List<Input> inputs) {
    BigDecimal sum = inputs.stream().map(Input::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new BigDecimal(sum.stripTrailingZeros().toPlainString());
  }

  private static BigDecimal amount(List<Input> inputs, String role) {
    return inputs.stream()
        .filter(i -> i.role().equals(role))
        .findFirst()
        .map(Input::amount)
        .orElseThrow();
  }

  private static BigDecimal ratio(List<Input> inputs) {
    BigDecimal denominator = amount(inputs, "denominator");
    return denominator.signum() == 0
        ? null
        : amount(inputs, "numerator")
            .multiply(HUNDRED)
            .divide(denominator, 2, RoundingMode.HALF_UP);
  }

  private static void putImplied(Map<String, Object> value, List<Input> inputs) {
    Input rate = inputs.stream().filter(i -> i.role().equals("rate")).findFirst().orElseThrow();
    Band households =
        ImpliedHouseholds.of(amount(inputs, "count"), rate.amount(), rate.printed())
            .orElse(new Band(null, null, null));
    value.put("value", households.point());
    value.put("low", households.low());
    value.put("high", households.high());
  }

  private static Map<String, Object> input(Input input) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("role", input.role());
    row.put("name", input.name());
    row.put("value", new BigDecimal(input.amount().stripTrailingZeros().toPlainString()));
    row.put("printed", input.printed());
    row.put("address", input.address());
    row.put("locator", input.locator());
    return row;
  }
}
