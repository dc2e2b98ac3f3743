package vn.giamngheo.takeaway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What must be said of boundaries that are not, or not wholly, real.
 *
 * @param origins of the boundary of each unit: real, fitted or schematic; null without one
 * @param day whose units they are
 */
public record BoundaryWords(List<String> origins, LocalDate day) {
  private static final String REAL = "real";
  private static final String FITTED = "fitted";
  private static final String SCHEMATIC = "schematic";

  /** Units by the origin of their boundary; origins that do not occur are 0. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String origin : new String[] {REAL, FITTED, SCHEMATIC}) {
      counts.put(origin, origins.stream().filter(origin::equals).count());
    }
    return counts;
  }

  /**
   * What an origin is called.
   *
   * @param origin real, fitted or schematic
   */
  public static Text name(String origin) {
    return switch (origin) {
      case REAL -> new Text("thật", "real");
      case FITTED -> new Text("sơ đồ trong ranh giới thật", "schematic inside a real one");
      default -> new Text("sơ đồ", "schematic");
    };
  }

  /** How many boundaries are of which origin: "thật 3, sơ đồ 1". */
  public Text tally() {
    return new Text(tally(Language.VI), tally(Language.EN));
  }

  private String tally(Language language) {
    return counts().entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(e -> name(e.getKey()).in(language) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The line on the map; empty when all boundaries are real. */
  public Text label() {
    Map<String, Long> counts = counts();
    if (counts.get(SCHEMATIC) > 0) {
      String some = counts.get(SCHEMATIC) < origins.size() ? share(counts.get(SCHEMATIC)) : "";
      return new Text(
          "Ranh giới sơ đồ" + some + " (không dùng để xác định địa giới)",
          "Schematic boundaries" + some + " (not for determining borders)");
    }
    if (counts.get(FITTED) > 0) {
      return new Text(
          "Bên trong vẽ sơ đồ, bên ngoài theo ranh giới thật (không dùng để xác định địa giới)",
          "Schematic inside, real outside (not for determining borders)");
    }
    return new Text("", "");
  }

  private String share(long count) {
    return " " + count + "/" + origins.size();
  }

  /** One sentence for each kind that is not real. */
  public List<Text> notes() {
    Map<String, Long> counts = counts();
    List<Text> notes = new ArrayList<>();
    if (counts.get(FITTED) > 0) {
      notes.add(
          new Text(
              "Ranh giới bên trong là sơ đồ, vẽ trong ranh giới thật của đơn vị nay chứa chúng.",
              "Boundaries inside are schematic, drawn within the real boundary of the units that hold them now."));
    }
    if (counts.get(SCHEMATIC) > 0) {
      notes.add(
          new Text(
              "Ranh giới là sơ đồ, vẽ từ tâm và phạm vi của các đơn vị hành chính vào ngày "
                  + Dates.format(day, Language.VI)
                  + ".",
              "Boundaries are schematic, drawn from centres and extents of the units of "
                  + Dates.format(day, Language.EN)
                  + "."));
    }
    return notes;
  }

  /**
   * Below a map drawn for paper: how the boundaries were made, and once that they are not for
   * determining borders.
   */
  public List<String> pictureNotes(Language language) {
    List<String> lines = new ArrayList<>();
    notes().forEach(n -> lines.add(n.in(language)));
    if (!lines.isEmpty()) {
      String last = lines.remove(lines.size() - 1);
      lines.add(
          last.substring(0, last.length() - 1)
              + new Text("; không dùng để xác định địa giới.", "; not for determining borders.")
                  .in(language));
    }
    return lines;
  }

  /** Only schematic boundaries are ours; imported ones stay under the licence they came with. */
  public Text licence() {
    boolean drawn = counts().get(SCHEMATIC) > 0;
    boolean imported = counts().get(REAL) + counts().get(FITTED) > 0;
    return new Text(
        "Văn bản hành chính không thuộc đối tượng bảo hộ quyền tác giả; bản số hóa"
            + (drawn ? " và ranh giới sơ đồ" : "")
            + " theo giấy phép CC BY 4.0."
            + (imported
                ? " Ranh giới thật do người quản trị máy chủ nạp: theo giấy phép của nguồn ranh giới."
                : ""),
        "Administrative documents are not subject to copyright; the transcription"
            + (drawn ? " and schematic boundaries are" : " is")
            + " licensed CC BY 4.0."
            + (imported
                ? " Real boundaries were imported by the server’s administrator: under the licence of"
                    + " their source."
                : ""));
  }
}
