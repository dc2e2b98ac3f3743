package vn.giamngheo.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.intake.Row;

/**
 * A list of successions. Without a resolution, the file stands for it; the households of a part may
 * be left out.
 */
final class SuccessionLayout extends ListLayout {
  /** As people write it. */
  private static final Map<String, String> EXTENTS =
      Map.of("toàn bộ", "whole", "một phần", "part", "whole", "whole", "part", "part");

  SuccessionLayout(Map<String, String> columns, Map<String, String> defaults) {
    super(columns, defaults);
  }

  @Override
  String kind() {
    return ImportedLists.SUCCESSIONS;
  }

  @Override
  List<String> columns() {
    return List.of(
        "old_code", "new_code", "date", "extent", "share_households", "resolution", "article");
  }

  @Override
  List<String> required() {
    return List.of("old_code", "new_code", "date", "extent");
  }

  @Override
  List<String> shared() {
    return List.of("date", "extent");
  }

  @Override
  List<String> fields(Row row) {
    return columns().stream().map(column -> field(row, column)).toList();
  }

  private String field(Row row, String column) {
    String own = value(row, column);
    return switch (column) {
      case "resolution" -> own.isEmpty() ? row.file() : own;
      case "extent" -> EXTENTS.getOrDefault(own.toLowerCase(Locale.ROOT), own);
      default -> own;
    };
  }
}
