package vn.giamngheo.place;

import java.util.Optional;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/** A unit from one row of a table. */
final class UnitRow {
  private UnitRow() {}

  /** The unit; empty, with an issue, when its extent or its point cannot be. */
  static Optional<Unit> read(Row row, Issues issues) {
    try {
      Extent extent = extent(row);
      Unit unit =
          new Unit(
              row.text("code"),
              row.date("valid_from"),
              row.date("valid_to"),
              Level.of(row.text("level")),
              row.text("kind"),
              row.text("name"),
              row.text("parent_code"),
              degrees(row, "lon"),
              degrees(row, "lat"),
              extent,
              row.number("area_km2") == null ? null : row.decimal("area_km2"));
      if (extent != null && !extent.contains(unit.lon(), unit.lat())) {
        issues.add(
            row,
            "lon",
            new Text(
                "tâm nằm ngoài phạm vi của đơn vị", "centre lies outside the unit's own extent"));
      }
      if (unit.validFrom() != null
          && unit.validTo() != null
          && unit.validTo().isBefore(unit.validFrom())) {
        issues.add(
            row, "valid_to", new Text("trước ngày bắt đầu", "before the first day of the unit"));
      }
      return Optional.of(unit);
    } catch (IllegalArgumentException e) {
      issues.add(
          row,
          "min_lon",
          new Text(
              "phạm vi sai: cần đủ bốn cạnh, cạnh nhỏ không vượt cạnh lớn",
              "the extent needs all four edges, the lower not above the upper"));
      return Optional.empty();
    }
  }

  private static double degrees(Row row, String field) {
    return row.text(field) == null ? Double.NaN : row.decimal(field);
  }

  /** Null when no edge is given; some edges without the others are a fault. */
  private static Extent extent(Row row) {
    boolean none =
        row.text("min_lon") == null
            && row.text("min_lat") == null
            && row.text("max_lon") == null
            && row.text("max_lat") == null;
    return none
        ? null
        : new Extent(
            degrees(row, "min_lon"),
            degrees(row, "min_lat"),
            degrees(row, "max_lon"),
            degrees(row, "max_lat"));
  }
}
