package vn.giamngheo.map;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.stats.ClassBreaks;

/**
 * The units of an atlas with one series, classed.
 *
 * @param units highest figure first, those without a figure last
 * @param total the unit above them; null when the map shows that unit itself
 */
public record Layer(List<LayerUnit> units, LayerUnit total, ClassBreaks breaks) {

  /**
   * The layer on the units of another day, or on the document's own when {@code rebasing} is null.
   */
  static Layer read(
      Jdbi db, Atlas atlas, Indicator indicator, LayerQuery query, Rebasing rebasing) {
    return rebasing == null
        ? read(db, atlas, indicator, query)
        : new RebasedLayer(atlas, indicator, query, rebasing).read(db);
  }

  /** Joins units, boundaries and figures in the database, then classes the figures. */
  private static Layer read(Jdbi db, Atlas atlas, Indicator indicator, LayerQuery query) {
    List<LayerUnit> units = new ArrayList<>();
    List<LayerUnit> totals = new ArrayList<>();
    db.useHandle(
        h ->
            h.createQuery(Sql.of(Layer.class, "layer"))
                .bind("atlas", atlas.id())
                .bindMethods(query.series())
                .bind("geometry", query.geometry())
                .map((r, c) -> (r.getBoolean("is_total") ? totals : units).add(unit(r, atlas.id())))
                .list());
    double[] figures =
        units.stream()
            .map(LayerUnit::figure)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray();
    return new Layer(
        units,
        totals.isEmpty() ? null : totals.get(0),
        ClassBreaks.of(figures, query.method(), query.classes(), indicator.decimals()));
  }

  static LayerUnit unit(ResultSet r, String atlas) throws SQLException {
    boolean hasFigure = r.getBigDecimal("figure") != null;
    boolean hasBoundary = r.getObject("schematic") != null;
    return new LayerUnit(
        r.getString("code"),
        AtlasQueries.text(r, "name"),
        r.getDouble("lon"),
        r.getDouble("lat"),
        r.getString("geometry"),
        r.getString("origin"),
        r.getBoolean("schematic"),
        hasBoundary
            ? new double[] {
              r.getDouble("min_lon"),
              r.getDouble("min_lat"),
              r.getDouble("max_lon"),
              r.getDouble("max_lat")
            }
            : null,
        hasFigure ? r.getBigDecimal("figure").doubleValue() : null,
        r.getString("printed"),
        r.getString("qualifier"),
        r.getString("note"),
        hasFigure && r.getObject("rank_no") != null ? r.getInt("rank_no") : null,
        LocatorMapper.of(r),
        hasFigure ? FigureAddress.of(atlas, r) : null,
        r.getString("finding"),
        r.getString("severity"),
        null,
        r.getBoolean("suppressed"));
  }

  /** Where the boundary of each unit is from; null for one without. */
  List<String> origins() {
    return units.stream().map(LayerUnit::origin).collect(Collectors.toList());
  }

  /** Units that have a figure, highest first. */
  public List<LayerUnit> valued() {
    return units.stream().filter(u -> u.figure() != null).toList();
  }
}
