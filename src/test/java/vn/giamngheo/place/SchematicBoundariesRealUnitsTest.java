package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** Over the units the product is shipped with. */
class SchematicBoundariesRealUnitsTest {
  private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2025, 7, 1);
  private static final Path REAL_UNITS = Path.of("maps/units");

  @Test
  void realUnitsOfEachLevelAndTimeAreACoverageOfSinglePolygons() throws IOException {
    List<Unit> units = realUnits();

    Map<Unit, Geometry> drawn = SchematicBoundaries.draw(units, realSuccessions());

    assertThat(drawn.keySet()).containsExactlyElementsOf(units);
    for (Level level : Level.values()) {
      for (LocalDate day : List.of(LAST_OLD_DAY, FIRST_NEW_DAY)) {
        List<Unit> side =
            units.stream().filter(u -> u.level() == level && u.isValidOn(day)).toList();
        assertThat(CoverageValidator.isValid(SchematicBoundariesTest.array(drawn, side)))
            .as(level + " " + day)
            .isTrue();
      }
    }
    assertThat(drawn)
        .allSatisfy(
            (unit, geometry) -> {
              assertThat(geometry.getGeometryType()).as(unit.fullName()).isEqualTo("Polygon");
              assertThat(geometry.isValid()).isTrue();
              SchematicBoundariesTest.assertFiveDecimals(geometry);
            });
  }

  @Test
  void realChildrenTileTheirParentAndOldCommunesContainTheirCentre() throws IOException {
    List<Unit> units = realUnits();
    List<Unit> old = units.stream().filter(unit -> unit.isValidOn(LAST_OLD_DAY)).toList();

    Map<Unit, Geometry> drawn = SchematicBoundaries.draw(units, realSuccessions());

    for (Unit parent : old) {
      List<Unit> children =
          old.stream().filter(unit -> parent.code().equals(unit.parentCode())).toList();
      if (!children.isEmpty()) {
        SchematicBoundariesTest.assertTiles(drawn, parent, children);
      } else {
        assertThat(drawn.get(parent).contains(SchematicBoundariesTest.centre(parent)))
            .as(parent.fullName())
            .isTrue();
      }
    }
  }

  @Test
  void realUnitsGiveTheSameBoundariesInAnyOrder() throws IOException {
    List<Unit> units = realUnits();
    List<Unit> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, new Random(20250701));

    Map<Unit, Geometry> drawn = SchematicBoundaries.draw(units, realSuccessions());
    Map<Unit, Geometry> again = SchematicBoundaries.draw(shuffled, realSuccessions());

    assertThat(again.keySet()).containsExactlyElementsOf(shuffled);
    assertThat(again)
        .allSatisfy((unit, geometry) -> assertThat(geometry.equalsExact(drawn.get(unit))).isTrue());
  }

  private static List<Unit> realUnits() throws IOException {
    List<Unit> units = new ArrayList<>();
    for (NamedCsvRecord row : read("units.csv")) {
      if (row.getField("min_lon").isEmpty()) {
        continue; // of today, without an old unit in the list: nothing to draw it from
      }
      units.add(
          new Unit(
              row.getField("code"),
              date(row, "valid_from"),
              date(row, "valid_to"),
              Level.of(row.getField("level")),
              row.getField("kind"),
              row.getField("name"),
              row.getField("parent_code").isEmpty() ? null : row.getField("parent_code"),
              degrees(row, "lon"),
              degrees(row, "lat"),
              new Extent(
                  degrees(row, "min_lon"),
                  degrees(row, "min_lat"),
                  degrees(row, "max_lon"),
                  degrees(row, "max_lat"))));
    }
    return units;
  }

  private static List<Succession> realSuccessions() throws IOException {
    List<Succession> successions = new ArrayList<>();
    for (NamedCsvRecord row : read("successions.csv")) {
      successions.add(
          new Succession(
              row.getField("old_code"),
              row.getField("new_code"),
              date(row, "date"),
              row.getField("extent").equals("whole"),
              row.getField("resolution"),
              row.getField("article")));
    }
    return successions;
  }

  private static List<NamedCsvRecord> read(String name) throws IOException {
    Path file = REAL_UNITS.resolve(name);
    assumeTrue(Files.exists(file), file + " is not there");
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }

  private static LocalDate date(NamedCsvRecord row, String field) {
    return row.getField(field).isEmpty() ? null : LocalDate.parse(row.getField(field));
  }

  private static double degrees(NamedCsvRecord row, String field) {
    return Double.parseDouble(row.getField(field));
  }
}
