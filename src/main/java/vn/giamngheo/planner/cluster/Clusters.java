package vn.giamngheo.planner.cluster;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.stats.spatial.EmpiricalBayes;
import vn.giamngheo.stats.spatial.Geary;
import vn.giamngheo.stats.spatial.GetisOrd;
import vn.giamngheo.stats.spatial.GlobalStatistic;
import vn.giamngheo.stats.spatial.LocalMoran;
import vn.giamngheo.stats.spatial.Moran;
import vn.giamngheo.stats.spatial.Permutations;
import vn.giamngheo.stats.spatial.Simulation;
import vn.giamngheo.stats.spatial.SpatialWeights;
import vn.giamngheo.web.Computation;

/**
 * Whether like lies beside like on a map, as a whole and unit by unit.
 *
 * @param units that have a figure, in the order of their codes
 * @param figures theirs
 * @param smoothed rates drawn towards the common rate, in percent; null unless asked for
 * @param without units that have no figure, or none behind their rate
 * @param scatter of what is compared: the figures, or the smoothed rates in standard form
 */
public record Clusters(
    List<MapUnit> units,
    List<Figure> figures,
    double[] smoothed,
    List<MapUnit> without,
    Neighbourhood neighbourhood,
    Scatter scatter,
    GlobalStatistic moran,
    Simulation moranTest,
    GlobalStatistic geary,
    Simulation gearyTest,
    List<LocalMoran> local,
    List<GetisOrd> hotspots) {
  private static final double PERCENT = 100;

  /** Fewer with a neighbour leave Moran’s I without a variance. */
  private static final int FEWEST = 4;

  /** What is worked on: the figures, and the counts behind them where rates are smoothed. */
  private record Data(
      List<MapUnit> units,
      List<Area> areas,
      List<Figure> figures,
      List<Double> events,
      List<Double> base,
      List<MapUnit> without) {

    double[] array(List<Double> of) {
      return of.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  /**
   * Computes all statistics.
   *
   * @param parts the counts behind the rate; null where it is not smoothed
   * @param computation learns how far it is, and may end it
   * @throws vn.giamngheo.stats.NotComputable when there are too few units, or all are equal
   */
  static Clusters of(
      ClusterQuery query,
      Figures figures,
      List<Area> areas,
      RateParts parts,
      Computation computation) {
    Data data = data(figures, areas, parts);
    refuseTooFew(data.units().size(), UnitNoun.of(figures.units().get(0).code()));
    Neighbourhood around = Neighbourhood.of(data.areas(), query);
    double[] raw = data.figures().stream().mapToDouble(Figure::value).toArray();
    double[] smoothed = null;
    double[] compared = raw;
    if (parts != null) {
      double[] events = data.array(data.events());
      double[] base = data.array(data.base());
      compared = EmpiricalBayes.standardised(events, base);
      smoothed = EmpiricalBayes.global(events, base);
      for (int i = 0; i < smoothed.length; i++) {
        smoothed[i] *= PERCENT;
      }
    }
    Permutations plan =
        new Permutations(
            query.permutations(),
            query.seed(),
            new Shuffling(computation, query.permutations(), data.units().size()));
    SpatialWeights rows = around.weights().rowStandardised();
    return new Clusters(
        data.units(),
        data.figures(),
        smoothed,
        data.without(),
        around,
        Scatter.of(compared, rows),
        Moran.of(compared, rows),
        Moran.simulate(compared, rows, plan),
        Geary.of(compared, rows),
        Geary.simulate(compared, rows, plan),
        LocalMoran.of(compared, rows, plan),
        GetisOrd.of(smoothed == null ? raw : smoothed, around.weights().withSelf(), plan));
  }

  /** Before anything is said of neighbours: without figures there are none. */
  private static void refuseTooFew(int units, UnitNoun noun) {
    if (units < FEWEST) {
      throw new NotComputable(
          "values",
          noun.fill(
              String.format(
                  "Chỉ có %d {noun} có số liệu này trên ranh giới đang xem; cần ít nhất %d {noun} để"
                      + " tìm cụm.",
                  units, FEWEST),
              String.format(
                  "Only %d {nouns} have this figure on the boundaries in view; it takes %d at least to"
                      + " look for clusters.",
                  units, FEWEST)));
    }
  }

  private static Data data(Figures figures, List<Area> areas, RateParts parts) {
    Data data =
        new Data(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (int i = 0; i < figures.units().size(); i++) {
      Figure[] row = figures.rows().get(i);
      Double base = parts == null ? null : parts.baseOf(row);
      boolean complete =
          row[0] != null && (parts == null || row[1] != null && base != null && base > 0);
      if (!complete) {
        data.without().add(figures.units().get(i));
        continue;
      }
      data.units().add(figures.units().get(i));
      data.areas().add(areas.get(i));
      data.figures().add(row[0]);
      if (parts != null) {
        data.events().add(row[1].value());
        data.base().add(base);
      }
    }
    return data;
  }
}
