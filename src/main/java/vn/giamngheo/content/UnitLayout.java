package vn.giamngheo.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.intake.Row;

/** A list of units. Level follows from the code, the kind from the name, when not given. */
final class UnitLayout extends ListLayout {
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu)\\s+(\\S.*)");

  private static final Map<Integer, String> LEVELS =
      Map.of(2, "province", 3, "district", 5, "commune");

  UnitLayout(Map<String, String> columns, Map<String, String> defaults) {
    super(columns, defaults);
  }

  @Override
  String kind() {
    return ImportedLists.UNITS;
  }

  @Override
  List<String> columns() {
    return List.of(
        "code",
        "valid_from",
        "valid_to",
        "level",
        "kind",
        "name",
        "parent_code",
        "lon",
        "lat",
        "min_lon",
        "min_lat",
        "max_lon",
        "max_lat",
        "area_km2",
        "note");
  }

  @Override
  List<String> required() {
    return List.of("code", "name");
  }

  @Override
  List<String> shared() {
    return List.of();
  }

  @Override
  List<String> fields(Row row) {
    return columns().stream().map(column -> field(row, column)).toList();
  }

  private String field(Row row, String column) {
    String own = value(row, column);
    Matcher name = KIND.matcher(value(row, "name"));
    boolean split = value(row, "kind").isEmpty() && name.matches();
    return switch (column) {
      case "level" -> own.isEmpty() ? LEVELS.getOrDefault(value(row, "code").length(), "") : own;
      case "kind" -> split ? capital(name.group(1)) : own;
      case "name" -> split ? name.group(2) : own;
      default -> own;
    };
  }

  private static String capital(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.substring(1).toLowerCase(Locale.ROOT);
  }
}
