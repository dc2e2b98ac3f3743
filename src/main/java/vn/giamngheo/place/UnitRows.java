package vn.giamngheo.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/** Units and successions as the rows of the {@code units} package say them. */
public final class UnitRows {
  private final Map<Unit, Row> units = new LinkedHashMap<>();
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Map<Succession, Row> successions = new LinkedHashMap<>();

  private UnitRows() {}

  /** Reads the package's tables; what is wrong goes to the issues. */
  public static UnitRows of(DataPackage source, Issues issues) {
    UnitRows read = new UnitRows();
    source.rows("units").forEach(row -> read.addUnit(row, issues));
    read.checkParents(issues);
    source.rows("successions").forEach(row -> read.addSuccession(row, issues));
    return read;
  }

  private void addUnit(Row row, Issues issues) {
    try {
      Unit unit =
          new Unit(
              row.text("code"),
              row.date("valid_from"),
              row.date("valid_to"),
              Level.of(row.text("level")),
              row.text("kind"),
              row.text("name"),
              row.text("parent_code"),
              row.decimal("lon"),
              row.decimal("lat"),
              new Extent(
                  row.decimal("min_lon"),
                  row.decimal("min_lat"),
                  row.decimal("max_lon"),
                  row.decimal("max_lat")));
      if (!unit.extent().contains(unit.lon(), unit.lat())) {
        issues.add(
            row,
            "lon",
            new Text(
                "tâm nằm ngoài phạm vi của đơn vị", "centre lies outside the unit's own extent"));
      }
      units.put(unit, row);
      byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit);
    } catch (IllegalArgumentException e) {
      issues.add(row, "min_lon", new Text("phạm vi sai: " + e.getMessage(), e.getMessage()));
    }
  }

  private void checkParents(Issues issues) {
    units.forEach(
        (unit, row) -> {
          if (unit.parentCode() != null && parentOf(unit) == null) {
            issues.add(
                row,
                "parent_code",
                new Text(
                    "không có đơn vị cấp trên " + unit.parentCode() + " cùng thời gian",
                    "no unit " + unit.parentCode() + " above it at the same time"));
          }
        });
  }

  private void addSuccession(Row row, Issues issues) {
    Succession succession =
        new Succession(
            row.text("old_code"),
            row.text("new_code"),
            row.date("date"),
            "whole".equals(row.text("extent")),
            row.text("resolution"),
            row.textOrEmpty("article"),
            row.integer("share_households"));
    if (oldOf(succession) == null) {
      issues.add(
          row,
          "old_code",
          new Text(
              "không có đơn vị này trước ngày " + succession.date(),
              "no such unit before " + succession.date()));
    }
    if (newOf(succession) == null) {
      issues.add(
          row,
          "new_code",
          new Text(
              "không có đơn vị này từ ngày " + succession.date(),
              "no such unit from " + succession.date()));
    }
    successions.put(succession, row);
  }

  /** The unit above at the same time; null when there is none. */
  Unit parentOf(Unit unit) {
    return byCode.getOrDefault(unit.parentCode(), List.of()).stream()
        .filter(u -> sameTime(u, unit))
        .filter(u -> u.level().compareTo(unit.level()) < 0)
        .findFirst()
        .orElse(null);
  }

  private static boolean sameTime(Unit a, Unit b) {
    return java.util.Objects.equals(a.validTo(), b.validTo());
  }

  /** The unit that ended the day before the succession; null when there is none. */
  Unit oldOf(Succession s) {
    return find(s.oldCode(), s.date().minusDays(1));
  }

  /** The unit in force from the day of the succession; null when there is none. */
  Unit newOf(Succession s) {
    return find(s.newCode(), s.date());
  }

  private Unit find(String code, java.time.LocalDate day) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(u -> u.isValidOn(day))
        .findFirst()
        .orElse(null);
  }

  /** All units in file order. */
  public List<Unit> units() {
    return new ArrayList<>(units.keySet());
  }

  /** The note beside a unit, empty when there is none. */
  String noteOf(Unit unit) {
    return units.get(unit).textOrEmpty("note");
  }

  /** All successions in file order. */
  public List<Succession> successions() {
    return new ArrayList<>(successions.keySet());
  }
}
