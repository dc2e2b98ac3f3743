package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.content.BoundaryUpdate;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.ImportDetails.Taken;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Language;

/**
 * Real boundaries of Gia Lai and Quảng Ngãi, which are not part of the project: the folder {@code
 * ../shared/boundaries} holds them where these tests are to run.
 */
class SharedBoundariesTest {
  private static final Path SHARED = Path.of("../shared/boundaries");
  private static final Path GIA_LAI = SHARED.resolve("communes-2026-gia-lai.geojson");
  private static Database database;
  private static ImportReport report;

  @BeforeAll
  static void importAll() throws IOException {
    if (!Files.isDirectory(SHARED)) {
      System.out.println("Real boundaries not tested: there is no folder " + SHARED);
      assertThat(System.getenv("CI")).as("CI without " + SHARED).isNotEqualTo("true");
    }
    assumeTrue(Files.isDirectory(SHARED));
    database = Database.inMemory();
    new ContentStore(database.owner(), new ContentFolder(Path.of("maps")), "test").load();
    report =
        BoundaryUpdate.run(
            database.owner(),
            new ImportRequest(
                List.of(
                    GIA_LAI,
                    SHARED.resolve("communes-2026-quang-ngai.geojson"),
                    SHARED.resolve("districts-pre-2025-gia-lai-kon-tum.geojson")),
                null,
                Map.of(),
                null));
  }

  @AfterAll
  static void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void communesOfTodayAndDistrictsOfThenAreTakenInOneImport() {
    assertThat(report.issues()).isEmpty();
    assertThat(report.complete()).as(text(report)).isTrue();
    Map<String, Integer> taken =
        report.details().taken().stream()
            .collect(Collectors.toMap(t -> t.level().id() + " " + t.validTo(), Taken::count));
    assertThat(taken)
        .containsExactlyInAnyOrderEntriesOf(Map.of("commune null", 231, "district 2025-06-30", 27));
  }

  @Test
  void fourteenCommunesOfKrongPaTileTheFourTheyBecame() {
    String then = "select c.id from unit c join unit d on d.id = c.parent_id where d.code = '637'";
    List<Geometry> fitted = drawn(then, "fitted");
    List<Geometry> real =
        drawn("select new_id from succession where old_id in (" + then + ")", "real");

    assertThat(fitted).hasSize(14);
    assertThat(real).hasSize(4);
    assertThat(CoverageValidator.isValid(fitted.toArray(Geometry[]::new))).isTrue();
    assertThat(area(fitted)).isCloseTo(area(real), Offset.offset(1e-6));
  }

  /**
   * Codes and often names live on with another extent; only communes that went on as they were fit.
   */
  @Test
  void communesOfTodayAreNotTakenForThoseOfThen() throws IOException {
    try (Database other = Database.inMemory()) {
      new ContentStore(other.owner(), new ContentFolder(Path.of("maps")), "test").load();
      ImportReport then =
          BoundaryUpdate.run(
              other.owner(),
              new ImportRequest(List.of(GIA_LAI), LocalDate.of(2025, 6, 30), Map.of(), null));

      assertThat(then.complete()).isFalse();
      List<String> wrong =
          other
              .owner()
              .withHandle(
                  db ->
                      db.createQuery(
                              """
                              select code from imported_boundary where not derived and code not in (
                                select o.code from succession s
                                join unit o on o.id = s.old_id
                                join unit n on n.id = s.new_id and n.code = o.code
                                where s.whole
                                  and (select count(*) from succession t where t.new_id = s.new_id) = 1)""")
                          .mapTo(String.class)
                          .list());
      assertThat(wrong).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} m")
  @ValueSource(ints = {10, 100, 250, 1000})
  void neighboursAcrossTheProvinceBorderShareItWhereTheirOriginalsDo(int metres) {
    Map<String, Geometry> originals =
        areas(
            "select code, original as geom from imported_boundary where not derived and valid_to = date '9999-12-31'");
    Set<String> border = alongTheBorder(originals);
    assertThat(border).hasSizeGreaterThan(10);

    Map<String, Geometry> drawn =
        areas(
            "select code, geom from imported_display where valid_to = date '9999-12-31' and tolerance_m = "
                + metres);
    assertThat(misfits(border, originals)).containsAll(misfits(border, drawn));
  }

  /** Those of each province that touch one of the other. */
  private static Set<String> alongTheBorder(Map<String, Geometry> areas) {
    Map<String, String> provinces =
        database
            .owner()
            .withHandle(
                db ->
                    db.createQuery(
                            """
                            select c.code, p.code as province from unit c join unit p on p.id = c.parent_id
                            where c.valid_to is null and p.code in ('51', '52')""")
                        .map((r, c) -> Map.entry(r.getString("code"), r.getString("province")))
                        .list())
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Set<String> border = new TreeSet<>();
    for (String one : provinces.keySet()) {
      Envelope box = areas.get(one).getEnvelopeInternal();
      for (String other : provinces.keySet()) {
        if (!provinces.get(one).equals(provinces.get(other))
            && box.intersects(areas.get(other).getEnvelopeInternal())
            && areas.get(one).intersects(areas.get(other))) {
          border.add(one);
        }
      }
    }
    return border;
  }

  private static Set<String> misfits(Set<String> codes, Map<String, Geometry> areas) {
    List<String> order = List.copyOf(codes);
    Geometry[] flaws =
        CoverageValidator.validate(order.stream().map(areas::get).toArray(Geometry[]::new));
    Set<String> misfits = new TreeSet<>();
    for (int i = 0; i < flaws.length; i++) {
      if (flaws[i] != null && !flaws[i].isEmpty()) {
        misfits.add(order.get(i));
      }
    }
    return misfits;
  }

  private static List<Geometry> drawn(String units, String origin) {
    return List.copyOf(
        areas(
                "select u.code, b.geom from boundary b join unit u on u.id = b.unit_id where b.origin = '"
                    + origin
                    + "' and u.id in ("
                    + units
                    + ")")
            .values());
  }

  /** Areas of units of one level and day, by code. */
  private static Map<String, Geometry> areas(String query) {
    return database
        .owner()
        .withHandle(
            db ->
                db
                    .createQuery(query)
                    .map((r, c) -> Map.entry(r.getString("code"), (Geometry) r.getObject("geom")))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static double area(List<Geometry> areas) {
    return areas.stream().mapToDouble(Geometry::getArea).sum();
  }

  private static String text(ImportReport report) {
    return report.lines().stream().map(l -> l.in(Language.VI)).collect(Collectors.joining("\n"));
  }
}
