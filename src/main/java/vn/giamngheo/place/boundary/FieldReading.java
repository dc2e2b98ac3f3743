package vn.giamngheo.place.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.intake.geo.UnreadableFileException;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/** The fields of one feature read by a profile, where the user has not chosen otherwise. */
final class FieldReading {
  private final Feature feature;
  private final Map<String, String> chosen;
  private final FieldNames fields;

  /**
   * @throws UnreadableFileException when the feature lacks a chosen field
   */
  FieldReading(Feature feature, Map<String, String> chosen) {
    this.feature = feature;
    this.chosen = chosen;
    this.fields = new FieldNames(feature.fields());
    chosen.values().stream()
        .filter(field -> fields.find(field).isEmpty())
        .findFirst()
        .ifPresent(
            field -> {
              String have = have();
              throw refusal(
                  field, "không có trường này; có: " + have, "no such field; there are: " + have);
            });
  }

  FieldNames fields() {
    return fields;
  }

  /** Whether there is a field for code or name. */
  boolean has(FieldProfile profile) {
    return fields.hasAny(profile.code()) || fields.hasAny(profile.name());
  }

  private Optional<String> chosen(String role) {
    return Optional.ofNullable(chosen.get(role)).flatMap(fields::find).map(FieldNames.Value::value);
  }

  /** What the feature claims by that profile. */
  Claim claim(FieldProfile profile) {
    if (!has(profile) && !chosen.containsKey("code") && !chosen.containsKey("name")) {
      String have = have();
      throw refusal(
          null,
          "không tìm ra mã hay tên; hãy ghi bằng --field code=… hoặc --field name=…; các trường có: "
              + have,
          "neither code nor name found; give --field code=… or --field name=…; fields: " + have);
    }
    String name = chosen("name").orElseGet(() -> fields.first(profile.name()));
    Level level = level(profile, name);
    String code =
        chosen("code").map(c -> OfficialCode.plain(c, level)).orElseGet(() -> code(profile, level));
    String parent =
        chosen("parent").map(p -> OfficialCode.plain(p, null)).orElseGet(() -> parent(profile));
    return new Claim(feature, code, name, parent, level);
  }

  private Level level(FieldProfile profile, String name) {
    Optional<Level> said = chosen("level").flatMap(LevelWords::ofValue);
    if (said.isPresent() || profile.level() != null) {
      return said.orElse(profile.level());
    }
    return switch (profile.family()) {
      case OPEN_STREET_MAP ->
          LevelWords.ofAdminLevel(fields.first(List.of("admin_level")), name).orElse(null);
      case GEO_BOUNDARIES -> LevelWords.ofValue(fields.first(List.of("shapeType"))).orElse(null);
      default ->
          LevelWords.ofValue(fields.first(List.of("level", "cap")))
              .or(() -> LevelWords.ofName(name))
              .or(() -> LevelWords.ofName(fields.first(List.of("fullName"))))
              .orElse(null);
    };
  }

  private String code(FieldProfile profile, Level level) {
    return switch (profile.family()) {
      case COD -> pcode(level);
      case GADM, OPEN_STREET_MAP -> OfficialCode.strict(fields.first(profile.code()), level);
      default -> agreedCode(profile, level);
    };
  }

  private String pcode(Level level) {
    int number = level == Level.COMMUNE ? 3 : level == Level.DISTRICT ? 2 : 1;
    return OfficialCode.ofPcode(
        fields.first(List.of("ADM" + number + "_PCODE")),
        fields.first(List.of("ADM" + (number - 1) + "_PCODE")),
        fields.first(List.of("ADM1_PCODE")),
        level);
  }

  private String agreedCode(FieldProfile profile, Level level) {
    String code = "";
    String from = "";
    for (FieldNames.Value value : fields.listFilled(profile.code())) {
      String other = OfficialCode.plain(value.value(), level);
      if (!code.isEmpty() && !other.isEmpty() && !other.equals(code)) {
        throw contradiction("code", from, code, value.field(), other);
      }
      if (code.isEmpty()) {
        code = other;
        from = value.field();
      }
    }
    return code;
  }

  private String parent(FieldProfile profile) {
    for (FieldProfile.Up up : profile.parentCodes()) {
      String code = OfficialCode.plain(fields.first(List.of(up.field())), up.level());
      if (!code.isEmpty()) {
        return code;
      }
    }
    if (profile.family() == FieldProfile.Family.COD && profile.level() == Level.COMMUNE) {
      String district = pcode(Level.DISTRICT);
      return district.isEmpty() ? fields.first(profile.parentNames()) : district;
    }
    return fields.first(profile.parentNames());
  }

  /**
   * Two publishers' fields in one file must say the same.
   *
   * @throws UnreadableFileException when they do not
   */
  void requireAgreement(Claim one, Claim other) {
    if (!one.code().isEmpty() && !other.code().isEmpty() && !one.code().equals(other.code())) {
      throw contradiction("code", field(one.code()), one.code(), field(other.code()), other.code());
    }
    String a = NameKey.of(one.name());
    String b = NameKey.of(other.name());
    boolean sameCode = !one.code().isEmpty() && one.code().equals(other.code());
    if (!sameCode && !a.isEmpty() && !b.isEmpty() && NameKey.distance(a, b) > 1) {
      throw contradiction("name", field(one.name()), one.name(), field(other.name()), other.name());
    }
  }

  /** Whether the profile finds a unit too, and another one. */
  boolean saysMore(FieldProfile profile, Claim claim) {
    String code = OfficialCode.plain(fields.first(profile.code()), claim.level());
    String name = NameKey.of(fields.first(profile.name()));
    boolean same =
        (!code.isEmpty() && code.equals(claim.code()))
            || (!name.isEmpty() && name.equals(NameKey.of(claim.name())));
    return !same
        && !(code + name).isEmpty()
        && !chosen.containsKey("code")
        && !chosen.containsKey("name");
  }

  /** The field with that value, for a message. */
  private String field(String value) {
    return feature.fields().entrySet().stream()
        .filter(e -> e.getValue().contains(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("?");
  }

  private UnreadableFileException contradiction(
      String role, String one, String first, String other, String second) {
    String both =
        Excerpt.of(one)
            + "="
            + Excerpt.of(first)
            + ", "
            + Excerpt.of(other)
            + "="
            + Excerpt.of(second);
    return refusal(
        null,
        "hai trường đều có thể là "
            + role
            + " mà khác nhau: "
            + both
            + "; hãy chọn bằng --field "
            + role
            + "=…",
        "two fields may both be the "
            + role
            + " and differ: "
            + both
            + "; choose with --field "
            + role
            + "=…");
  }

  private String have() {
    return String.join(", ", feature.fields().keySet());
  }

  private UnreadableFileException refusal(String field, String vi, String en) {
    return new UnreadableFileException(feature.issue(field, new Text(vi, en)));
  }
}
