package vn.giamngheo.place.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.intake.geo.UnreadableFileException;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/**
 * Which field of a file says what. Known by the names that the usual publishers use; a user's own
 * choice goes first. Letter case of field names does not matter.
 *
 * @param level of all features; null when the profile does not say
 */
record FieldProfile(
    List<String> code, List<String> name, List<String> parent, String levelField, Level level) {

  private static final List<FieldProfile> KNOWN =
      List.of(
          of("ADM3_PCODE", "ADM3_VI ADM3_EN", "ADM2_PCODE", Level.COMMUNE),
          of("ADM2_PCODE", "ADM2_VI ADM2_EN", "ADM1_PCODE", Level.DISTRICT),
          of("ADM1_PCODE", "ADM1_VI ADM1_EN", "", Level.PROVINCE),
          of("CC_3", "NAME_3", "NAME_2", Level.COMMUNE),
          of("CC_2", "NAME_2", "NAME_1", Level.DISTRICT),
          of("CC_1", "NAME_1", "", Level.PROVINCE),
          of("", "shapeName", "", null),
          of("MA_XA MAXA", "TEN_XA TENXA", "MA_HUYEN MAHUYEN MA_TINH MATINH", Level.COMMUNE),
          of("MA_HUYEN MAHUYEN", "TEN_HUYEN TENHUYEN", "MA_TINH MATINH", Level.DISTRICT),
          of("MA_TINH MATINH", "TEN_TINH TENTINH", "", Level.PROVINCE),
          new FieldProfile(
              List.of("code", "ref", "ma", "ma_dvhc", "madvhc"),
              List.of("name", "fullName", "ten", "ten_dvhc", "tendvhc"),
              List.of("parentCode", "parent_code", "districtCode", "provinceCode"),
              "level",
              null));

  private static FieldProfile of(String code, String name, String parent, Level level) {
    return new FieldProfile(words(code), words(name), words(parent), "", level);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).toList();
  }

  /**
   * What the feature says it is.
   *
   * @param chosen field names the user gave, by role
   * @throws UnreadableFileException when the file has no field for code or name, or not the field
   *     the user named
   */
  static Claim claim(Feature feature, Map<String, String> chosen) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.putAll(feature.fields());
    for (String field : chosen.values()) {
      if (!fields.containsKey(field)) {
        throw missing(feature, field);
      }
    }
    FieldProfile profile =
        KNOWN.stream().filter(p -> p.suits(fields)).findFirst().orElse(KNOWN.get(KNOWN.size() - 1));
    String code = value(fields, chosen.get("code"), profile.code);
    String name = value(fields, chosen.get("name"), profile.name);
    if (code.isEmpty() && name.isEmpty()) {
      throw missing(feature, null);
    }
    String parent = value(fields, chosen.get("parent"), profile.parent);
    Level level =
        level(value(fields, chosen.get("level"), List.of(profile.levelField)), profile.level);
    return new Claim(feature, plainCode(code, level), name, plainCode(parent, null), level);
  }

  private boolean suits(Map<String, String> fields) {
    return name.stream().anyMatch(fields::containsKey);
  }

  private static String value(Map<String, String> fields, String chosen, List<String> usual) {
    if (chosen != null) {
      return fields.get(chosen).strip();
    }
    return usual.stream()
        .map(field -> fields.getOrDefault(field, "").strip())
        .filter(v -> !v.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Level level(String word, Level usual) {
    return Arrays.stream(Level.values())
        .filter(level -> level.id().equalsIgnoreCase(word))
        .findFirst()
        .orElse(usual);
  }

  /** Without the country's letters, and with the zeros that a spreadsheet dropped. */
  private static String plainCode(String code, Level level) {
    String plain = code.replaceFirst("^VN(?=\\d+$)", "").replaceFirst("\\.0+$", "");
    int digits = level == Level.COMMUNE ? 5 : level == Level.DISTRICT ? 3 : 0;
    return plain.matches("\\d+") && plain.length() < digits
        ? "0".repeat(digits - plain.length()) + plain
        : plain;
  }

  private static UnreadableFileException missing(Feature feature, String field) {
    String have = String.join(", ", feature.fields().keySet());
    DataIssue issue =
        feature.issue(
            field,
            field == null
                ? new Text(
                    "không tìm ra mã hay tên; hãy ghi bằng --field code=… hoặc --field name=…;"
                        + " các trường có: "
                        + have,
                    "neither code nor name found; give --field code=… or --field name=…; fields: "
                        + have)
                : new Text(
                    "không có trường này; có: " + have, "no such field; there are: " + have));
    return new UnreadableFileException(issue);
  }
}
