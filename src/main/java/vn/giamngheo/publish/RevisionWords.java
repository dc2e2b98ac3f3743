package vn.giamngheo.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.content.archive.PackageChange;
import vn.giamngheo.content.archive.PastImport;
import vn.giamngheo.content.archive.RevisionChange;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Sentences about data revisions. */
final class RevisionWords {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private RevisionWords() {}

  /** Day and time in Vietnam. */
  static Text when(OffsetDateTime time) {
    ZonedDateTime there = time.atZoneSameInstant(VIETNAM);
    String clock = there.format(TIME);
    return new Text(
        clock + " ngày " + day(there.toLocalDate(), Language.VI) + " (giờ Việt Nam)",
        day(there.toLocalDate(), Language.EN) + ", " + clock + " (Vietnam time)");
  }

  private static String day(LocalDate date, Language language) {
    return Dates.format(date, language);
  }

  /** What a revision changed, a sentence for each package and import. */
  static List<Text> sentences(RevisionChange change) {
    List<Text> sentences = new ArrayList<>();
    if (change.previous() == null) {
      sentences.add(new Text("Phiên bản đầu tiên.", "The first revision."));
    } else if (!change.compared()) {
      sentences.add(
          new Text(
              "Phiên bản trước đó chỉ còn mã kiểm tra nên không so sánh được.",
              "Of the revision before only the checksum is left, so the two cannot be compared."));
    }
    change.packages().forEach(p -> sentences.add(sentence(p)));
    change.imports().forEach(i -> sentences.add(sentence(i)));
    if (sentences.isEmpty()) {
      sentences.add(
          new Text(
              "Không tệp nào đổi; số liệu được nạp lại.",
              "No file changed; the figures were loaded anew."));
    }
    return sentences;
  }

  /** What became of a package. */
  static Text sentence(PackageChange change) {
    Text name = name(change);
    List<Text> parts = new ArrayList<>();
    switch (change.kind()) {
      case ADDED -> parts.add(new Text("gói mới", "new package"));
      case REMOVED -> parts.add(new Text("gói bị bỏ", "package removed"));
      default -> {
        // What changed in it says that it changed.
      }
    }
    addFigures(change, parts);
    if (change.kind() == PackageChange.Kind.CHANGED) {
      list("tệp đổi: ", "files changed: ", change.changed(), parts);
      list("tệp thêm: ", "files added: ", change.added(), parts);
      list("tệp bỏ: ", "files removed: ", change.removed(), parts);
    }
    return new Text(
        name.vi() + ": " + String.join("; ", parts.stream().map(Text::vi).toList()) + ".",
        name.en() + ": " + String.join("; ", parts.stream().map(Text::en).toList()) + ".");
  }

  /** What people call a package; its id when it is closed. */
  static Text name(PackageChange change) {
    return change.title() == null ? new Text(change.name(), change.name()) : change.title();
  }

  private static void addFigures(PackageChange change, List<Text> parts) {
    if (!change.compared()) {
      parts.add(
          new Text(
              "số liệu bên trong không công bố hoặc không còn giữ",
              "its figures are not public, or were not kept"));
      return;
    }
    count(change.otherFigures(), "đổi", "changed", parts);
    count(change.newFigures(), "thêm", "added", parts);
    count(change.goneFigures(), "bỏ", "removed", parts);
    if (change.figures().isEmpty() && change.kind() == PackageChange.Kind.CHANGED) {
      parts.add(new Text("không số liệu nào đổi", "no figure changed"));
    }
  }

  private static void count(long number, String vi, String en, List<Text> parts) {
    if (number > 0) {
      Text written = Numbers.both(BigDecimal.valueOf(number));
      parts.add(
          new Text(
              written.vi() + " số liệu " + vi,
              written.en() + (number == 1 ? " figure " : " figures ") + en));
    }
  }

  private static void list(String vi, String en, List<String> files, List<Text> parts) {
    if (!files.isEmpty()) {
      String names = String.join(", ", files);
      parts.add(new Text(vi + names, en + names));
    }
  }

  /** What was imported. */
  static Text sentence(PastImport imported) {
    if (imported.name().equals("boundaries")) {
      return new Text(
          "Ranh giới do quản trị viên nhập: " + imported.parts() + " đơn vị.",
          "Boundaries imported by the administrator, units: " + imported.parts() + ".");
    }
    String name = imported.name().replaceFirst("^list \\S+ ", "");
    return new Text(
        "Danh sách do quản trị viên nhập: " + name + ".",
        "List imported by the administrator: " + name + ".");
  }
}
