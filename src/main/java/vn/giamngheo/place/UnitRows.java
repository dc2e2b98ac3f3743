package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/**
 * Units and successions as tables say them: the {@code units} package, and lists that users
 * imported. What the package says of a unit goes before what a list says of it.
 */
public final class UnitRows {
  private final Map<Unit, Row> units = new LinkedHashMap<>();
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Map<Succession, Row> successions = new LinkedHashMap<>();

  private UnitRows() {}

  /** Reads the package's tables; what is wrong goes to the issues. */
  public static UnitRows of(DataPackage source, Issues issues) {
    return of(source, List.of(), List.of(), issues);
  }

  /**
   * Reads the package's tables and imported ones with the same columns; what is wrong goes to the
   * issues. A listed unit that the package has is passed over, and so are successions of an old
   * unit whose successions the package has.
   */
  public static UnitRows of(
      DataPackage source, List<Row> listedUnits, List<Row> listedSuccessions, Issues issues) {
    UnitRows read = new UnitRows();
    source.rows("units").forEach(row -> read.addUnit(row, issues));
    Set<Unit> packaged = Set.copyOf(read.units.keySet());
    listedUnits.forEach(row -> read.addListed(row, packaged, issues));
    read.checkValidity(issues);
    read.checkParents(issues);
    SuccessionRows successions = new SuccessionRows(read, issues);
    source.rows("successions").forEach(successions::addPackaged);
    listedSuccessions.forEach(successions::addListed);
    successions.checkExtents();
    read.successions.putAll(successions.rows());
    return read;
  }

  private void addUnit(Row row, Issues issues) {
    UnitRow.read(row, issues).ifPresent(unit -> put(unit, row));
  }

  private void put(Unit unit, Row row) {
    units.put(unit, row);
    byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit);
  }

  private void addListed(Row row, Set<Unit> packaged, Issues issues) {
    UnitRow.read(row, issues)
        .filter(
            unit ->
                byCode.getOrDefault(unit.code(), List.of()).stream()
                    .noneMatch(other -> unit.isSame(other, packaged.contains(other))))
        .ifPresent(unit -> put(unit, row));
  }

  /** A code names one unit at a time. */
  private void checkValidity(Issues issues) {
    byCode.forEach(
        (code, same) -> {
          List<Unit> inTime =
              same.stream()
                  .sorted(
                      Comparator.comparing(
                          u -> u.validFrom() == null ? LocalDate.MIN : u.validFrom()))
                  .toList();
          for (int i = 1; i < inTime.size(); i++) {
            Unit earlier = inTime.get(i - 1);
            Unit later = inTime.get(i);
            if (earlier.overlaps(later)) {
              Row first = units.get(earlier);
              issues.add(
                  units.get(later),
                  "code",
                  new Text(
                      code + " đã có cùng thời gian: " + place(earlier, first),
                      code + " is there at the same time already: " + place(earlier, first)));
            }
          }
        });
  }

  private static String place(Unit unit, Row row) {
    return unit.fullName() + " (" + row.file() + ":" + row.line() + ")";
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

  /** The unit above at the same time; null when there is none. */
  Unit parentOf(Unit unit) {
    return byCode.getOrDefault(unit.parentCode(), List.of()).stream()
        .filter(u -> Objects.equals(u.validTo(), unit.validTo()))
        .filter(u -> u.level().compareTo(unit.level()) < 0)
        .findFirst()
        .orElse(null);
  }

  /** The unit that ended the day before the succession; null when there is none. */
  Unit oldOf(Succession s) {
    return find(s.oldCode(), s.date().minusDays(1));
  }

  /** The unit in force from the day of the succession; null when there is none. */
  Unit newOf(Succession s) {
    return find(s.newCode(), s.date());
  }

  private Unit find(String code, LocalDate day) {
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
