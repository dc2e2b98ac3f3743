package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.place.Level;
import vn.giamngheo.place.boundary.ImportDetails.Doubt;
import vn.giamngheo.place.boundary.ImportDetails.FileVintage;
import vn.giamngheo.place.boundary.ImportDetails.Flaw;
import vn.giamngheo.place.boundary.ImportDetails.Repaired;
import vn.giamngheo.place.boundary.ImportDetails.Strangers;
import vn.giamngheo.place.boundary.ImportDetails.Taken;
import vn.giamngheo.text.Text;

/** What an import found, in words, from both sides: features left out, and units left without. */
record ReportSentences(ImportDetails details) {
  private static final int MOST_NAMES = 50;
  private static final int MOST_FLAWS = 10;

  List<Text> list() {
    List<Text> lines = new ArrayList<>();
    details.files().stream()
        .filter(FileVintage::recognised)
        .forEach(file -> lines.add(sentence(file)));
    details.repairs().forEach(repair -> lines.add(sentence(repair)));
    addFlaws(lines);
    details.taken().forEach(taken -> lines.add(sentence(taken)));
    details.doubts().stream().limit(MOST_NAMES).forEach(doubt -> lines.add(sentence(doubt)));
    int more = details.doubts().size() - MOST_NAMES;
    if (more > 0) {
      lines.add(
          new Text("… và " + more + " đối tượng chưa chắc khác", "… and " + more + " more unsure"));
    }
    addMissing(lines);
    addStrangers(lines);
    lines.addAll(details.holes());
    return lines;
  }

  static Text level(Level level) {
    return switch (level) {
      case PROVINCE -> new Text("tỉnh", "province");
      case DISTRICT -> new Text("huyện", "district");
      case COMMUNE -> new Text("xã", "commune");
    };
  }

  private static Text sentence(FileVintage file) {
    String share = file.sure() + "/" + file.features();
    return new Text(
        file.file() + ": nhận ra là đơn vị ngày " + file.day() + " (" + share + " đối tượng)",
        file.file() + ": recognised as units of " + file.day() + " (" + share + " features)");
  }

  private static Text sentence(Repaired repair) {
    Text change = Figures.percent(repair.areaChange());
    return new Text(
        repair.unit().label() + ": đã sửa vòng tự cắt, diện tích đổi " + change.vi(),
        repair.unit().label() + ": crossing ring repaired, area changed by " + change.en());
  }

  private static Text sentence(Taken taken) {
    Text word = level(taken.level());
    String same = taken.unchanged() == 0 ? "" : " (" + taken.unchanged();
    return new Text(
        "Đã nhận "
            + taken.count()
            + " ranh giới cấp "
            + word.vi()
            + (same.isEmpty() ? "" : same + " như đã có)"),
        taken.count()
            + " boundaries taken at "
            + word.en()
            + " level"
            + (same.isEmpty() ? "" : same + " as they were)"));
  }

  private static Text sentence(Doubt doubt) {
    String who =
        "["
            + doubt.key()
            + "] "
            + Excerpt.of(doubt.label())
            + " ("
            + doubt.file()
            + ", "
            + doubt.number()
            + "): ";
    String maybe =
        doubt.suggestions().stream().map(UnitRef::label).collect(Collectors.joining("; "));
    return new Text(
        "Chưa chắc, không nhận: " + who + doubt.reason().vi() + "; có thể là " + maybe,
        "Unsure, not taken: " + who + doubt.reason().en() + "; may be " + maybe);
  }

  private void addFlaws(List<Text> lines) {
    Map<String, List<Flaw>> groups = new LinkedHashMap<>();
    details
        .flaws()
        .forEach(
            flaw ->
                groups
                    .computeIfAbsent(flaw.provinceCode() + flaw.level(), g -> new ArrayList<>())
                    .add(flaw));
    groups.values().stream().limit(MOST_NAMES).forEach(flaws -> lines.add(sentence(flaws)));
  }

  private static Text sentence(List<Flaw> flaws) {
    Flaw first = flaws.get(0);
    long overlaps = flaws.stream().filter(Flaw::overlap).count();
    long gaps = flaws.size() - overlaps;
    Text level = level(first.level());
    return new Text(
        "Tỉnh "
            + first.provinceCode()
            + ", cấp "
            + level.vi()
            + ": "
            + overlaps
            + " chỗ chồng lấn, "
            + gaps
            + " chỗ hở; lớn nhất (vĩ độ kinh độ): "
            + largest(flaws, "chồng ", "hở ", true),
        "Province "
            + first.provinceCode()
            + ", "
            + level.en()
            + " level: "
            + overlaps
            + " overlaps, "
            + gaps
            + " gaps; largest (latitude longitude): "
            + largest(flaws, "overlap ", "gap ", false));
  }

  private static String largest(List<Flaw> flaws, String overlap, String gap, boolean vietnamese) {
    return flaws.stream()
        .limit(MOST_FLAWS)
        .map(
            flaw -> {
              Text size = Figures.area(flaw.areaHa());
              return (flaw.overlap() ? overlap : gap)
                  + (vietnamese ? size.vi() : size.en())
                  + " ("
                  + Figures.place(flaw.lon(), flaw.lat())
                  + ")";
            })
        .collect(Collectors.joining("; "));
  }

  private void addMissing(List<Text> lines) {
    List<UnitRef> missing = details.missing();
    if (!missing.isEmpty()) {
      String names =
          missing.stream().limit(MOST_NAMES).map(UnitRef::label).collect(Collectors.joining("; "));
      lines.add(
          new Text(
              missing.size() + " đơn vị chưa có ranh giới thật: " + names,
              "Still without a real boundary: " + missing.size() + " units: " + names));
    }
  }

  private void addStrangers(List<Text> lines) {
    if (details.strangers().isEmpty()) {
      return;
    }
    int all = details.strangers().stream().mapToInt(Strangers::count).sum();
    String byParent =
        details.strangers().stream()
            .filter(s -> !s.parent().isEmpty())
            .map(s -> Excerpt.of(s.parent()) + ": " + s.count())
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    String list = byParent.isEmpty() ? "" : " (" + byParent + ")";
    lines.add(
        new Text(
            all + " đối tượng không có trong danh mục đơn vị, không nhận" + list,
            all + " features are not in the list of units, not taken" + list));
  }
}
