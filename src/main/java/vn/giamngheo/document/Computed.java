package vn.giamngheo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
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
  FormulaSource of(Formula formula, Map<String, String> keys) {
    List<Input> inputs = inputs(formula, keys);
    if (inputs.size() < formula.leastInputs()) {
      throw Problem.notFound(
          new Text(
              "Văn bản không in đủ số để tính giá trị này.",
              "The document does not print what this value is computed from."));
    }
    Band band = formula == Formula.IMPLIED_HOUSEHOLDS ? implied(inputs) : null;
    BigDecimal value =
        switch (formula) {
          case SUM_OF_UNITS -> sum(inputs);
          case IMPLIED_HOUSEHOLDS -> band.point();
          case RATE_FROM_COUNTS, DISBURSEMENT_RATE -> ratio(inputs);
        };
    return new FormulaSource(
        address(formula, keys),
        "computed",
        formula.id(),
        formula.title().in(language),
        formula.explanation().in(language),
        formula.measure(),
        value,
        band == null ? null : new FormulaSource.Bounds(band.low(), band.high()),
        new FormulaSource.Citation(atlas.id(), atlas.citation(language)),
        inputs.stream().map(Computed::input).toList());
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

  private static Band implied(List<Input> inputs) {
    Input rate = inputs.stream().filter(i -> i.role().equals("rate")).findFirst().orElseThrow();
    return ImpliedHouseholds.of(amount(inputs, "count"), rate.amount(), rate.printed())
        .orElse(new Band(null, null, null));
  }

  private static FormulaSource.Input input(Input input) {
    return new FormulaSource.Input(
        input.role(),
        input.name(),
        new BigDecimal(input.amount().stripTrailingZeros().toPlainString()),
        input.printed(),
        input.address(),
        input.locator());
  }
}
