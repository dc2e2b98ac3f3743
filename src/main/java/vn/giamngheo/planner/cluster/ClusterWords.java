package vn.giamngheo.planner.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Says in plain words what the statistics of clusters mean. */
final class ClusterWords {
  private static final int DECIMALS = 3;

  private final ClusterQuery query;
  private final Clusters clusters;
  private final Words words;
  private final Text unit;

  ClusterWords(Atlas atlas, ClusterQuery query, Clusters clusters, Words words) {
    this.query = query;
    this.clusters = clusters;
    this.words = words;
    this.unit = UnitNoun.of(atlas, query.boundaries()).many();
  }

  /**
   * Writes headline, what stands out, the whole as one paragraph, and notes.
   *
   * @param carried what must be known of figures carried over to other boundaries
   */
  void put(Map<String, Object> map, List<Text> carried, Language language) {
    Text headline = headline();
    Text shuffles = shuffles();
    ClusterMeanings says = new ClusterMeanings(query, clusters, unit);
    List<ClusterMeanings.Meaning> meanings = says.list();
    List<String> whole = new ArrayList<>(List.of(headline.in(language), shuffles.in(language)));
    meanings.forEach(m -> whole.add(m.text().in(language)));
    map.put("headline", headline.in(language));
    map.put("shuffles", shuffles.in(language));
    map.put("meanings", meanings.stream().map(m -> m.toMap(language)).toList());
    map.put("sentence", String.join(" ", whole));
    map.put("hotspotSentence", says.hotspots().in(language));
    map.put(
        "notes",
        Stream.concat(carried.stream(), ClusterNotes.of(query, clusters).stream())
            .map(note -> note.in(language))
            .toList());
  }

  private boolean gathers() {
    return clusters.moran().value() > clusters.moran().expected();
  }

  private Text headline() {
    Text name = words.series(query.series());
    boolean chance = clusters.moranTest().p() > query.level();
    Text meaning = chance ? chance() : gathers() ? gathered() : alternating();
    return new Text(
        "“" + name.vi() + "”: " + meaning.vi() + ".", "“" + name.en() + "”: " + meaning.en() + ".");
  }

  /** How often shuffles do the same: what the p-value counts. */
  private Text shuffles() {
    Text count =
        Numbers.both(Math.min(clusters.moranTest().atLeast(), clusters.moranTest().atMost()));
    Text all = Numbers.both(query.permutations());
    Text i = Numbers.both(clusters.moran().value(), DECIMALS);
    Text p = Numbers.both(clusters.moranTest().p(), DECIMALS);
    return new Text(
        String.format(
            "Xáo trộn ngẫu nhiên các con số %s lần thì %s lần cũng %s như vậy hoặc hơn (Moran’s I ="
                + " %s; p = %s).",
            all.vi(), count.vi(), gathers() ? "tập trung" : "xen kẽ", i.vi(), p.vi()),
        String.format(
            "Of %s random shuffles of the figures %s %s as much or more (Moran’s I = %s; p = %s).",
            all.en(), count.en(), gathers() ? "gather" : "alternate", i.en(), p.en()));
  }

  private static Text chance() {
    return new Text(
        "không thấy cao thấp tập trung theo vùng; cách sắp xếp này có thể chỉ do tình cờ",
        "high and low do not gather in regions; this arrangement may well be chance");
  }

  private Text gathered() {
    return new Text(
        unit.vi() + " cao thường nằm cạnh " + unit.vi() + " cao, thấp cạnh thấp",
        "high " + unit.en() + " tend to lie beside high ones, low beside low");
  }

  private Text alternating() {
    return new Text(
        unit.vi() + " cao và " + unit.vi() + " thấp thường nằm xen kẽ",
        "high and low " + unit.en() + " tend to alternate");
  }
}
