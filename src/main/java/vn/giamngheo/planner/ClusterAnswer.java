package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Atlas;
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

  private ClusterAnswer() {}

  static Map<String, Object> of(
      Atlas atlas,
      ClusterQuery query,
      Clusters clusters,
      List<Text> carried,
      Words words,
      Language language) {
    ClusterWords says = new ClusterWords(atlas, query, clusters, words);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("atlas", atlas.id());
    map.put("standard", atlas.standard());
    map.put("request", query.toMap());
    map.put("label", words.series(query.series()).in(language));
    map.put("moran", statistic("i", clusters.moran(), clusters.moranTest(), query));
    map.put("geary", statistic("c", clusters.geary(), clusters.gearyTest(), query));
    Map<String, Object> contiguity = clusters.neighbourhood().toMap(query.contiguity());
    contiguity.put(
        "islands",
        clusters.neighbourhood().islands().stream()
            .map(i -> name(clusters.units().get(i), language))
            .toList());
    map.put("contiguity", contiguity);
    map.put("level", Clusters.LEVEL);
    List<Map<String, Object>> units = new ArrayList<>();
    for (int i = 0; i < clusters.units().size(); i++) {
      units.add(unit(clusters, i, language));
    }
    map.put("units", units);
    map.put("excluded", clusters.without().stream().map(u -> name(u, language)).toList());
    map.put(
        "warning",
        SampleSize.warning(clusters.units().size()).map(t -> t.in(language)).orElse(null));
    map.put("sentence", says.sentence().in(language));
    map.put(
        "notes",
        Stream.concat(carried.stream(), says.notes().stream()).map(t -> t.in(language)).toList());
    return map;
  }

  private static Map<String, Object> name(MapUnit unit, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", unit.code());
    map.put("name", unit.name().in(language));
    return map;
  }

  private static Map<String, Object> statistic(
      String name, GlobalStatistic statistic, Simulation test, ClusterQuery query) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, statistic.value());
    map.put("expected", statistic.expected());
    map.put("variance", statistic.varianceRandomisation());
    map.put("z", finite(statistic.zRandomisation()));
    map.put("pNormal", finite(statistic.pRandomisation()));
    map.put("p", test.p());
    map.put("units", statistic.units());
    map.put("permutations", query.permutations());
    map.put("seed", query.seed());
    return map;
  }

  /** JSON has no word for infinity: where the variance is nought there is no z. */
  private static Double finite(double number) {
    return Double.isFinite(number) ? (Double) number : null;
  }

  private static Map<String, Object> unit(Clusters clusters, int i, Language language) {
    Map<String, Object> map = name(clusters.units().get(i), language);
    clusters.figures().get(i).put(map);
    map.put("smoothed", clusters.smoothed() == null ? null : (Double) clusters.smoothed()[i]);
    map.put("neighbours", clusters.neighbourhood().neighbourCodes(i));
    map.put("local", local(clusters.local().get(i)));
    map.put("hotspot", hotspot(clusters.hotspots().get(i)));
    return map;
  }

  private static Map<String, Object> local(LocalMoran local) {
    boolean significant = local.significantAt(Clusters.LEVEL);
    String quadrant = local.quadrant().name().toLowerCase(Locale.ROOT);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("i", local.value());
    map.put("quadrant", quadrant);
    map.put("p", local.p());
    map.put("adjustedP", local.adjustedP());
    map.put("significant", significant);
    map.put("cluster", significant ? quadrant : NONE);
    return map;
  }

  private static Map<String, Object> hotspot(GetisOrd spot) {
    boolean significant = spot.tested() && spot.adjustedP() <= Clusters.LEVEL;
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", spot.z());
    map.put("pNormal", spot.pNormal());
    map.put("p", spot.p());
    map.put("adjustedP", spot.adjustedP());
    map.put("significant", significant);
    map.put("kind", significant ? spot.z() > 0 ? "hot" : "cold" : NONE);
    return map;
  }
}
