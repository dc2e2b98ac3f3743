package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.stats.ClassBreaks;

/** The layer of an atlas on units of another day than the document's. */
final class RebasedLayer {
  private final Atlas atlas;
  private final Indicator indicator;
  private final LayerQuery query;
  private final Rebasing rebasing;

  RebasedLayer(Atlas atlas, Indicator indicator, LayerQuery query, Rebasing rebasing) {
    this.atlas = atlas;
    this.indicator = indicator;
    this.query = query;
    this.rebasing = rebasing;
  }

  Layer read(Jdbi db) {
    Map<Long, LayerUnit> bare = new HashMap<>();
    List<LayerUnit> totals = new ArrayList<>();
    db.useHandle(
        h ->
            h.createQuery(Sql.of(RebasedLayer.class, "layer-rebased"))
                .bind("atlas", atlas.id())
                .bindMethods(query.series())
                .bind("geometry", query.geometry())
                .bindList("ids", List.copyOf(rebasing.targets()))
                .map(
                    (r, c) -> {
                      LayerUnit unit = Layer.unit(r, atlas.id());
                      return r.getBoolean("is_total")
                          ? totals.add(unit)
                          : bare.put(r.getLong("id"), unit);
                    })
                .list());
    Map<Long, Rebased> values = rebasing.all(Key.of(query.series()));
    List<LayerUnit> units = ranked(bare, values);
    return new Layer(units, totals.isEmpty() ? null : totals.get(0), breaks(units));
  }

  private List<LayerUnit> ranked(Map<Long, LayerUnit> bare, Map<Long, Rebased> values) {
    List<Double> sorted =
        values.values().stream()
            .map(Rebased::value)
            .filter(Objects::nonNull)
            .map(Number::doubleValue)
            .sorted(Comparator.reverseOrder())
            .toList();
    List<LayerUnit> units = new ArrayList<>();
    Key key = Key.of(query.series());
    bare.forEach(
        (id, unit) -> units.add(with(unit, values.get(id), rebasing.isHidden(key, id), sorted)));
    units.sort(
        Comparator.comparing(
                LayerUnit::figure, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
            .thenComparing(LayerUnit::code));
    return units;
  }

  private LayerUnit with(LayerUnit u, Rebased value, boolean hidden, List<Double> sorted) {
    Double figure = value.value() == null ? null : value.value().doubleValue();
    return new LayerUnit(
        u.code(),
        u.name(),
        u.lon(),
        u.lat(),
        u.geometry(),
        u.origin(),
        u.schematic(),
        u.box(),
        figure,
        null,
        value.qualifier(),
        null,
        figure == null ? null : sorted.indexOf(figure) + 1,
        null,
        value.isKnown()
            ? RebaseAddress.of(
                atlas.id(), rebasing.vintage().id(), u.code(), Key.of(query.series()))
            : null,
        value.finding(),
        value.severity(),
        value,
        hidden);
  }

  /**
   * Rates keep the class borders of the document's own map, so that a colour means the same on
   * both; sums outgrow them and get their own.
   */
  private ClassBreaks breaks(List<LayerUnit> units) {
    double[] figures = figures(units);
    double[] printed =
        indicator.measure().startsWith("percent")
            ? rebasing.printed(Key.of(query.series()))
            : new double[0];
    return ClassBreaks.keeping(
        printed, figures, query.method(), query.classes(), indicator.decimals());
  }

  private static double[] figures(List<LayerUnit> units) {
    return units.stream()
        .map(LayerUnit::figure)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .toArray();
  }
}
