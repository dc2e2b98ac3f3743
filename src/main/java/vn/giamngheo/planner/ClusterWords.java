package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.stats.spatial.Quadrant;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Says in plain words what the statistics of clusters mean. */
final class ClusterWords {
  private static final int DECIMALS = 3;

  private final Atlas atlas;
  private final ClusterQuery query;
  private final Clusters clusters;
  private final Words words;

  ClusterWords(Atlas atlas, ClusterQuery query, Clusters clusters, Words words) {
    this.atlas = atlas;
    this.query = query;
    this.clusters = clusters;
    this.words = words;
  }

  /** One or two sentences: the whole map, then the units that stand out. */
  Text sentence() {
    Text whole = whole();
    Text parts = parts();
    return new Text(whole.vi() + " " + parts.vi(), whole.en() + " " + parts.en());
  }

  private Text whole() {
    Text name = words.series(query.series());
    double p = clusters.moranTest().p();
    boolean alike = clusters.moran().value() > clusters.moran().expected();
    Text unit = unitName();
    Text meaning =
        p > Clusters.LEVEL
            ? new Text(
                "không thấy cao thấp tập trung theo vùng; cách sắp xếp này có thể chỉ do tình cờ",
                "high and low do not gather in regions; this arrangement may well be chance")
            : alike
                ? new Text(
                    unit.vi() + " cao thường nằm cạnh " + unit.vi() + " cao, thấp cạnh thấp",
                    "high " + unit.en() + " tend to lie beside high ones, low beside low")
                : new Text(
                    unit.vi() + " cao và " + unit.vi() + " thấp thường nằm xen kẽ",
                    "high and low " + unit.en() + " tend to alternate");
    Text i = Numbers.both(clusters.moran().value(), DECIMALS);
    Text pText = Numbers.both(p, DECIMALS);
    Text count = Numbers.both(query.permutations());
    return new Text(
        String.format(
            "“%s”: %s (Moran’s I = %s; p = %s qua %s lần xáo trộn).",
            name.vi(), meaning.vi(), i.vi(), pText.vi(), count.vi()),
        String.format(
            "“%s”: %s (Moran’s I = %s; p = %s in %s shuffles).",
            name.en(), meaning.en(), i.en(), pText.en(), count.en()));
  }

  private Text parts() {
    List<Text> parts = new ArrayList<>();
    add(parts, Quadrant.HIGH_HIGH, new Text("Cụm cao–cao", "High–high cluster"));
    add(parts, Quadrant.LOW_LOW, new Text("Cụm thấp–thấp", "Low–low cluster"));
    add(parts, Quadrant.HIGH_LOW, new Text("Cao giữa thấp", "High among low"));
    add(parts, Quadrant.LOW_HIGH, new Text("Thấp giữa cao", "Low among high"));
    if (parts.isEmpty()) {
      return new Text(
          "Sau khi kiểm soát phát hiện nhầm, không có " + unitName().vi() + " nào là cụm rõ rệt.",
          "With false discoveries held down, no single one of the "
              + unitName().en()
              + " is a clear cluster.");
    }
    return new Text(
        String.join(" ", parts.stream().map(Text::vi).toList()),
        String.join(" ", parts.stream().map(Text::en).toList()));
  }

  private void add(List<Text> parts, Quadrant quadrant, Text title) {
    List<Text> names =
        IntStream.range(0, clusters.units().size())
            .filter(i -> clusters.local().get(i).quadrant() == quadrant)
            .filter(i -> clusters.local().get(i).significantAt(Clusters.LEVEL))
            .mapToObj(i -> clusters.units().get(i).name())
            .toList();
    if (!names.isEmpty()) {
      Text list = Words.list(names);
      parts.add(new Text(title.vi() + ": " + list.vi() + ".", title.en() + ": " + list.en() + "."));
    }
  }

  private Text unitName() {
    return switch (atlas.level()) {
      case "commune" -> new Text("xã", "communes");
      case "district" -> new Text("huyện", "districts");
      default -> new Text("tỉnh", "provinces");
    };
  }

  /** What is missing or stands alone. */
  List<Text> notes() {
    List<Text> notes = new ArrayList<>(clusters.neighbourhood().notes(query.contiguity()));
    if (!clusters.without().isEmpty()) {
      Text list = Words.list(clusters.without().stream().map(MapUnit::name).toList());
      notes.add(
          new Text(
              "Không có số liệu nên không xét: " + list.vi() + ".",
              "Left out for want of figures: " + list.en() + "."));
    }
    List<Integer> islands = clusters.neighbourhood().islands();
    if (!islands.isEmpty()) {
      Text list = Words.list(islands.stream().map(i -> clusters.units().get(i).name()).toList());
      notes.add(
          new Text(
              "Không có láng giềng: " + list.vi() + ".", "Without neighbours: " + list.en() + "."));
    }
    if (clusters.smoothed() != null) {
      notes.add(
          new Text(
              "Tỷ lệ đã được làm trơn để phân tích; số in trong văn bản không đổi.",
              "Rates are smoothed for this analysis; printed figures stay as they are."));
    }
    return notes;
  }
}
