package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.place.Level;
import vn.giamngheo.place.boundary.ImportDetails.Doubt;
import vn.giamngheo.place.boundary.ImportDetails.FileVintage;
import vn.giamngheo.place.boundary.ImportDetails.Repaired;
import vn.giamngheo.place.boundary.ImportDetails.Strangers;
import vn.giamngheo.place.boundary.ImportDetails.Taken;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** What an import found, in words, from both sides: features left out, and units left without. */
record ReportSentences(ImportDetails details) {
  private static final int MOST_NAMES = 50;

  List<Text> list() {
    List<Text> lines = new ArrayList<>();
    details.files().stream()
        .filter(FileVintage::recognised)
        .forEach(file -> lines.add(sentence(file)));
    details.repairs().forEach(repair -> lines.add(sentence(repair)));
    lines.addAll(FlawSentences.of(details.flaws()));
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
    Text sure = Figures.count(file.sure());
    Text all = Figures.count(file.features());
    return new Text(
        file.file()
            + ": nhận ra là đơn vị ngày "
            + Dates.format(file.day(), Language.VI)
            + " (khớp "
            + sure.vi()
            + " trên "
            + all.vi()
            + " đối tượng)",
        file.file()
            + ": recognised as units of "
            + Dates.format(file.day(), Language.EN)
            + " ("
            + sure.en()
            + " of "
            + all.en()
            + " features match)");
  }

  private static Text sentence(Repaired repair) {
    Text change = Figures.percent(repair.areaChange());
    return new Text(
        repair.unit().label() + ": đã sửa vòng tự cắt, diện tích đổi " + change.vi(),
        repair.unit().label() + ": crossing ring repaired, area changed by " + change.en());
  }

  private static Text sentence(Taken taken) {
    Text word = level(taken.level());
    Text count = Figures.count(taken.count());
    Text same = Figures.count(taken.unchanged());
    boolean anew = taken.unchanged() == 0;
    return new Text(
        "Đã nhận "
            + count.vi()
            + " ranh giới cấp "
            + word.vi()
            + (anew ? "" : " (" + same.vi() + " như đã có)"),
        "Boundaries taken at "
            + word.en()
            + " level: "
            + count.en()
            + (anew ? "" : " (" + same.en() + " as they were)"));
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

  private void addMissing(List<Text> lines) {
    List<UnitRef> missing = details.missing();
    if (!missing.isEmpty()) {
      String names =
          missing.stream().limit(MOST_NAMES).map(UnitRef::label).collect(Collectors.joining("; "));
      Text count = Figures.count(missing.size());
      lines.add(
          new Text(
              count.vi() + " đơn vị chưa có ranh giới thật: " + names,
              "Units still without a real boundary: " + count.en() + ": " + names));
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
    Text count = Figures.count(all);
    lines.add(
        new Text(
            count.vi() + " đối tượng không có trong danh mục đơn vị, không nhận" + list,
            "Features that are not in the list of units, not taken: " + count.en() + list));
  }
}
