package vn.giamngheo.planner.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.check.Precision;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.RebasedNotes;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Text;

/**
 * A document's figures on the units of another day. A figure of which only bounds are known is none
 * here: a scenario needs a number for every unit.
 */
final class RebasedFigures {
  private final Atlas atlas;
  private final Rebasing rebasing;

  private RebasedFigures(Atlas atlas, Rebasing rebasing) {
    this.atlas = atlas;
    this.rebasing = rebasing;
  }

  static Figures read(Handle db, Atlas atlas, Rebasing rebasing, List<Series> series) {
    Map<Long, MapUnit> units = new LinkedHashMap<>();
    db.createQuery(Sql.of(RebasedFigures.class, "units-rebased"))
        .bindList("ids", List.copyOf(rebasing.targets()))
        .map((r, c) -> units.put(r.getLong("id"), Figures.unit(r)))
        .list();
    List<Figure[]> rows = new ArrayList<>();
    List<Text[]> reasons = new ArrayList<>();
    List<Rebased> all = new ArrayList<>();
    RebasedFigures reader = new RebasedFigures(atlas, rebasing);
    units.forEach(
        (id, unit) -> {
          Rebased[] carried =
              series.stream().map(s -> rebasing.of(Key.of(s), id)).toArray(Rebased[]::new);
          all.addAll(List.of(carried));
          rows.add(reader.figures(unit, series, carried));
          reasons.add(
              Arrays.stream(carried)
                  .map(r -> r.value() == null ? r.reason() : null)
                  .toArray(Text[]::new));
        });
    return new Figures(
        List.copyOf(units.values()), List.copyOf(series), rows, reasons, RebasedNotes.of(all));
  }

  private Figure[] figures(MapUnit unit, List<Series> series, Rebased[] carried) {
    Figure[] row = new Figure[carried.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = carried[i].value() == null ? null : figure(unit, Key.of(series.get(i)), carried[i]);
    }
    return row;
  }

  private Figure figure(MapUnit unit, Key key, Rebased carried) {
    double value = carried.value().doubleValue();
    BigDecimal half = half(key, carried);
    double low = lower(carried, half);
    double high = higher(carried, half);
    return new Figure(
        value,
        value >= 0 ? Math.max(0, Math.min(low, value)) : Math.min(low, value),
        Math.max(high, value),
        null,
        RebaseAddress.of(atlas.id(), rebasing.vintage().id(), unit.code(), key),
        carried.finding(),
        carried.severity(),
        carried.inputs().get(0).figure().standard(),
        carried.decimals(),
        carried.estimated(),
        carried.implied());
  }

  private static double lower(Rebased carried, BigDecimal half) {
    BigDecimal low = carried.low() == null ? carried.value().subtract(half) : carried.low();
    return low.doubleValue();
  }

  private static double higher(Rebased carried, BigDecimal half) {
    BigDecimal high = carried.high() == null ? carried.value().add(half) : carried.high();
    return high.doubleValue();
  }

  /** What rounding leaves open of a figure that is the printed one itself. */
  private BigDecimal half(Key key, Rebased carried) {
    if (carried.method() != Rebased.Method.SAME) {
      return BigDecimal.ZERO;
    }
    var printed = carried.inputs().get(0).figure();
    return Precision.halfUnit(
        printed.printed(),
        rebasing.measure(key),
        BigDecimal.ONE,
        "about".equals(printed.qualifier()));
  }
}
