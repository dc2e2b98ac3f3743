package vn.giamngheo.planner.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.giamngheo.stats.spatial.GetisOrd;
import vn.giamngheo.stats.spatial.LocalMoran;
import vn.giamngheo.stats.spatial.Quadrant;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** What each kind of cluster means to whoever plans, and which units it concerns. */
final class ClusterMeanings {
  private static final double PERCENT = 100;

  private final ClusterQuery query;
  private final Clusters clusters;
  private final Text unit;

  /**
   * @param unit what a unit is called within a sentence
   */
  ClusterMeanings(ClusterQuery query, Clusters clusters, Text unit) {
    this.query = query;
    this.clusters = clusters;
    this.unit = unit;
  }

  /** Whether a unit is a hot or a cold spot at that share of false discoveries. */
  static boolean isSpot(GetisOrd spot, double level) {
    return spot.tested() && spot.adjustedP() <= level;
  }

  /** What a kind of cluster means, and whom it concerns. */
  record Meaning(String cluster, Text text, List<String> codes) {
    Map<String, Object> toMap(Language language) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("cluster", cluster);
      map.put("text", text.in(language));
      map.put("codes", codes);
      return map;
    }
  }

  /** One a kind that there is; one that says so when there is none. */
  List<Meaning> list() {
    List<Meaning> found = new ArrayList<>();
    add(
        found,
        Quadrant.HIGH_HIGH,
        "cao và nằm giữa những %s cũng cao (cụm cao–cao): cả vùng cùng cao chứ không riêng %s nào,"
            + " nên xem như một vùng.",
        "high amid %s that are high as well (high–high): the area is high as a whole, not one of"
            + " the %s alone; look at it as one region.");
    add(
        found,
        Quadrant.LOW_LOW,
        "thấp và nằm giữa những %s cũng thấp (cụm thấp–thấp): cả vùng cùng thấp chứ không riêng %s"
            + " nào.",
        "low amid %s that are low as well (low–low): the area is low as a whole, not one of the %s"
            + " alone.");
    add(
        found,
        Quadrant.HIGH_LOW,
        "cao trong khi các %s chung quanh thấp (cao giữa thấp): nên tìm nguyên nhân ở chính %s đó.",
        "high while the %s around are low (high among low): look for the reason in these %s"
            + " themselves.");
    add(
        found,
        Quadrant.LOW_HIGH,
        "thấp trong khi các %s chung quanh cao (thấp giữa cao): nên tìm hiểu vì sao %s đó khác.",
        "low while the %s around are high (low among high): ask why these %s differ.");
    if (found.isEmpty()) {
      found.add(new Meaning("none", nothing(), List.of()));
    }
    return found;
  }

  private void add(List<Meaning> found, Quadrant quadrant, String vi, String en) {
    List<LocalMoran> local = clusters.local();
    int[] units =
        units(
            i -> local.get(i).quadrant() == quadrant && local.get(i).significantAt(query.level()));
    if (units.length > 0) {
      Text names = names(units);
      found.add(
          new Meaning(
              quadrant.name().toLowerCase(Locale.ROOT),
              new Text(
                  names.vi() + ": " + String.format(vi, unit.vi(), unit.vi()),
                  names.en() + ": " + String.format(en, unit.en(), unit.en())),
              IntStream.of(units).mapToObj(i -> clusters.units().get(i).code()).toList()));
    }
  }

  private Text nothing() {
    Text level = Numbers.both(query.level() * PERCENT);
    return new Text(
        String.format(
            "Sau khi kiểm soát phát hiện nhầm (mức %s %%), không có %s nào là cụm rõ rệt: chưa đủ"
                + " căn cứ để gọi nơi nào là vùng cao hay vùng thấp. Điều đó không chứng minh rằng"
                + " không có cụm.",
            level.vi(), unit.vi()),
        String.format(
            "With false discoveries held down (level %s%%), no single one of the %s is a clear"
                + " cluster: there is no ground to call any area high or low. That does not prove"
                + " there is none.",
            level.en(), unit.en()));
  }

  Text hotspots() {
    List<GetisOrd> spots = clusters.hotspots();
    int[] hot = units(i -> isSpot(spots.get(i), query.level()) && spots.get(i).z() > 0);
    int[] cold = units(i -> isSpot(spots.get(i), query.level()) && spots.get(i).z() < 0);
    if (hot.length + cold.length == 0) {
      return new Text(
          "Không có điểm nóng hay điểm lạnh nào rõ rệt.", "There is no clear hot or cold spot.");
    }
    Text hotNames = names(hot);
    Text coldNames = names(cold);
    return new Text(
        join(
            hot.length > 0 ? "Điểm nóng (cùng láng giềng cao hơn hẳn): " + hotNames.vi() + "." : "",
            cold.length > 0
                ? "Điểm lạnh (cùng láng giềng thấp hơn hẳn): " + coldNames.vi() + "."
                : ""),
        join(
            hot.length > 0
                ? "Hot spots (with their neighbours clearly higher): " + hotNames.en() + "."
                : "",
            cold.length > 0
                ? "Cold spots (with their neighbours clearly lower): " + coldNames.en() + "."
                : ""));
  }

  private static String join(String first, String second) {
    return (first + " " + second).strip();
  }

  private int[] units(IntPredicate which) {
    return IntStream.range(0, clusters.units().size()).filter(which).toArray();
  }

  private Text names(int[] units) {
    return ClusterNotes.names(IntStream.of(units).mapToObj(i -> clusters.units().get(i)).toList());
  }
}
