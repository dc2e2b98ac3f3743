package vn.giamngheo.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Values the atlas computes, with the formula and the printed figures that go in. Nothing computed
 * is shown anywhere without this.
 */
public final class Computed {
  private final Jdbi db;
  private final Atlas atlas;
  private final Language language;

  public Computed(Jdbi db, Atlas atlas, Language language) {
    this.db = db;
    this.atlas = atlas;
    this.language = language;
  }

  /**
   * The value of a formula for the given keys.
   *
   * @throws Problem 404 when the document does not print what goes in
   */
  public FormulaSource of(Formula formula, Map<String, String> keys) {
    List<FormulaSource.Input> inputs = inputs(formula, keys);
    if (formula == Formula.SUM_OF_UNITS && hasHidden(keys)) {
      throw Problem.notFound(
          new Text(
              "Một số đơn vị " + Disclosure.HIDDEN.vi() + " nên không cộng được.",
              "Some units are " + Disclosure.HIDDEN.en() + ", so there is no sum."));
    }
    if (!formula.canTake(inputs)) {
      throw Problem.notFound(
          new Text(
              "Văn bản không in đủ số để tính giá trị này.",
              "The document does not print what this value is computed from."));
    }
    FormulaSource.Bounds bounds = formula.bounds(inputs);
    return new FormulaSource(
        address(formula, keys),
        "computed",
        formula.id(),
        formula.title().in(language),
        formula.explanation().in(language),
        formula.measure(),
        formula.value(inputs),
        bounds,
        new FormulaSource.Citation(atlas.id(), atlas.citation(language)),
        inputs);
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

  private List<FormulaSource.Input> inputs(Formula formula, Map<String, String> keys) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Computed.class, formula.id()))
                .bind("atlas", atlas.id())
                .bindMap(keys)
                .map(
                    (r, c) ->
                        new FormulaSource.Input(
                            r.getString("role"),
                            AtlasQueries.text(r, "subject").in(language)
                                + ", "
                                + AtlasQueries.text(r, "unit").in(language),
                            plain(r.getBigDecimal("amount")),
                            r.getString("printed"),
                            FigureAddress.of(atlas.id(), r),
                            LocatorMapper.of(r).in(language),
                            Contested.of(r)))
                .list());
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
