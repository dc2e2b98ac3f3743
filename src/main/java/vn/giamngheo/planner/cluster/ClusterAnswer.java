package vn.giamngheo.planner.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.stats.spatial.GetisOrd;
import vn.giamngheo.stats.spatial.GlobalStatistic;
import vn.giamngheo.stats.spatial.LocalMoran;
import vn.giamngheo.stats.spatial.SampleSize;
import vn.giamngheo.stats.spatial.Simulation;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Writes clusters as the interface shows them. */
final class ClusterAnswer {
  private static final String NONE = "none";

  private final Atlas atlas;
  private final ClusterQuery query;
  private final Clusters clusters;
  private final Words words;
  private final Language language;

  ClusterAnswer(
      Atlas atlas, ClusterQuery query, Clusters clusters, Words words, Language language) {
    this.atlas = atlas;
    this.query = query;
    this.clusters = clusters;
    this.words = words;
    this.language = language;
  }

  /**
   * The whole answer.
   *
   * @param smoothable whether the series could be smoothed
   * @param carried what must be known of figures carried over to other boundaries
   */
  Map<String, Object> toMap(boolean smoothable, List<Text> carried) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("atlas", atlas.id());
    map.put("standard", atlas.standard());
    map.put("request", query.toMap());
    map.put("label", words.series(query.series()).in(language));
    map.put("measure", words.indicator(query.series().indicator()).measureName().in(language));
    map.put("smoothable", smoothable);
    map.put("moran", statistic("i", clusters.moran(), clusters.moranTest()));
    map.put("geary", statistic("c", clusters.geary(), clusters.gearyTest()));
    map.put("contiguity", contiguity());
    map.put("level", query.level());
    List<Map<String, Object>> units = new ArrayList<>();
    for (int i = 0; i < clusters.units().size(); i++) {
      units.add(unit(i));
    }
    map.put("units", units);
    map.put("excluded", clusters.without().stream().map(this::name).toList());
    map.put(
        "warning",
        SampleSize.warning(
                clusters.units().size(), UnitNoun.of(clusters.units().get(0).code()).many())
            .map(t -> t.in(language))
            .orElse(null));
    new ClusterWords(atlas, query, clusters, words).put(map, carried, language);
    map.put("source", atlas.citation(language));
    return map;
  }

  private Map<String, Object> contiguity() {
    Map<String, Object> map = clusters.neighbourhood().toMap(query.contiguity());
    map.put(
        "islands",
        clusters.neighbourhood().islands().stream()
            .map(i -> name(clusters.units().get(i)))
            .toList());
    return map;
  }

  private Map<String, Object> name(MapUnit unit) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", unit.code());
    map.put("name", unit.name().in(language));
    return map;
  }

  private Map<String, Object> statistic(String name, GlobalStatistic statistic, Simulation test) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, statistic.value());
    map.put("expected", statistic.expected());
    map.put("variance", statistic.varianceRandomisation());
    map.put("z", finite(statistic.zRandomisation()));
    map.put("pNormal", finite(statistic.pRandomisation()));
    map.put("p", test.p());
    map.put("asExtreme", Math.min(test.atLeast(), test.atMost()));
    map.put("units", statistic.units());
    map.put("permutations", query.permutations());
    map.put("seed", query.seed());
    return map;
  }

  /** JSON has no word for infinity: where the variance is nought there is no z. */
  private static Double finite(double number) {
    return Double.isFinite(number) ? (Double) number : null;
  }

  private Map<String, Object> unit(int i) {
    Map<String, Object> map = name(clusters.units().get(i));
    clusters.figures().get(i).put(map);
    map.put("smoothed", clusters.smoothed() == null ? null : (Double) clusters.smoothed()[i]);
    map.put("neighbours", clusters.neighbourhood().neighbourCodes(i));
    map.put("local", local(i));
    map.put("hotspot", hotspot(clusters.hotspots().get(i)));
    return map;
  }

  private Map<String, Object> local(int i) {
    LocalMoran local = clusters.local().get(i);
    boolean significant = local.significantAt(query.level());
    String quadrant = local.quadrant().name().toLowerCase(Locale.ROOT);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("i", local.value());
    map.put("deviation", clusters.scatter().deviations()[i]);
    map.put("lag", clusters.scatter().lags()[i]);
    map.put("quadrant", quadrant);
    map.put("p", local.p());
    map.put("adjustedP", local.adjustedP());
    map.put("significant", significant);
    map.put("cluster", significant ? quadrant : NONE);
    return map;
  }

  private Map<String, Object> hotspot(GetisOrd spot) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", spot.z());
    map.put("pNormal", spot.pNormal());
    map.put("p", spot.p());
    map.put("adjustedP", spot.adjustedP());
    map.put("significant", ClusterMeanings.isSpot(spot, query.level()));
    map.put(
        "kind", ClusterMeanings.isSpot(spot, query.level()) ? spot.z() > 0 ? "hot" : "cold" : NONE);
    return map;
  }
}
