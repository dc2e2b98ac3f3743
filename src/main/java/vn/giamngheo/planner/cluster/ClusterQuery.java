package vn.giamngheo.planner.cluster;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.scenario.Boundaries;
import vn.giamngheo.web.Params;

/**
 * What a request for clusters asks.
 *
 * @param contiguity who counts as a neighbour
 * @param neighbours how many, where the nearest count
 * @param distanceKm within which units are neighbours; 0 for the least that leaves nobody alone
 * @param permutations how often figures are shuffled
 * @param smoothed whether rates of small denominators are drawn towards the common rate
 * @param level share of false discoveries that is put up with
 * @param boundaries day of the units, or {@code original}
 */
public record ClusterQuery(
    Series series,
    String contiguity,
    int neighbours,
    double distanceKm,
    int permutations,
    long seed,
    boolean smoothed,
    double level,
    String boundaries) {
  static final List<String> CONTIGUITIES = List.of("queen", "rook", "distance", "k_nearest");
  static final List<String> SMOOTHINGS = List.of("none", "empirical_bayes");
  private static final String BOUNDARIES = "boundaries";
  private static final int MOST_NEIGHBOURS = 20;
  private static final int NEIGHBOURS = 4;
  private static final int FEWEST_PERMUTATIONS = 99;
  private static final int MOST_PERMUTATIONS = 9_999;
  private static final int PERMUTATIONS = 999;
  private static final double FARTHEST_KM = 2_000;
  private static final double MOST_SEED = (1L << 53) - 1;
  private static final double LEAST_LEVEL = 0.001;
  private static final double MOST_LEVEL = 0.2;
  private static final double LEVEL = 0.05;

  static ClusterQuery of(Context ctx, Desk desk) {
    return new ClusterQuery(
        desk.series().of(name -> Params.find(ctx, name), name -> name),
        Params.choice(ctx, "contiguity", CONTIGUITIES, CONTIGUITIES.get(0)),
        (int) Params.decimal(ctx, "neighbours", 1, MOST_NEIGHBOURS, true, NEIGHBOURS),
        Params.decimal(ctx, "distance", 0, FARTHEST_KM, false, 0),
        (int)
            Params.decimal(
                ctx, "permutations", FEWEST_PERMUTATIONS, MOST_PERMUTATIONS, true, PERMUTATIONS),
        (long) Params.decimal(ctx, "seed", 0, MOST_SEED, true, 1),
        Params.choice(ctx, "smoothing", SMOOTHINGS, SMOOTHINGS.get(0)).equals("empirical_bayes"),
        Params.decimal(ctx, "level", LEAST_LEVEL, MOST_LEVEL, false, LEVEL),
        desk.boundaries()
            .named(Params.find(ctx, BOUNDARIES).orElse(Boundaries.ORIGINAL), BOUNDARIES));
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("indicator", series.indicator());
    map.put("period", series.period());
    map.put("status", series.status());
    map.put("group", series.group());
    map.put("base", series.base());
    map.put("contiguity", contiguity);
    map.put("neighbours", neighbours);
    map.put("distance", distanceKm);
    map.put("permutations", permutations);
    map.put("seed", seed);
    map.put(BOUNDARIES, boundaries);
    map.put("smoothing", SMOOTHINGS.get(smoothed ? 1 : 0));
    map.put("level", level);
    return map;
  }
}
