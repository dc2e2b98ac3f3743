package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.LoadReport;
import vn.giamngheo.db.Database;

/**
 * One fault planted in a clean document is found, alone and in its place. Documents are made from
 * the real districts, so tables have from 3 to 22 rows; seeds are fixed and named in the failure.
 */
class PlantedFaultTest {
  private static final Path MAPS = Path.of("maps");
  private static final Map<String, List<String>> DISTRICTS = new LinkedHashMap<>();

  @TempDir private static Path folder;
  private static Database database;

  @BeforeAll
  static void prepare() throws IOException {
    for (String shared : List.of("indicators", "units", "boundaries")) {
      Path to = Files.createDirectories(folder.resolve(shared));
      try (Stream<Path> files = Files.list(MAPS.resolve(shared))) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    CsvReader.builder().ofNamedCsvRecord(Files.readString(MAPS.resolve("units/units.csv"))).stream()
        .filter(r -> r.getField("level").equals("commune") && !r.getField("valid_to").isEmpty())
        .forEach(
            r ->
                DISTRICTS
                    .computeIfAbsent(r.getField("parent_code"), k -> new ArrayList<>())
                    .add(r.getField("code")));
    database = Database.inMemory();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aCleanDocumentStaysClean(long seed) throws IOException {
    assertThat(grave(document(seed))).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aWrongCountOfOneCommuneIsNamed(long seed) throws IOException {
    assertNamed(seed, d -> cell(d.communes().get(0), "poor_households", "", "actual", "2020"), 7);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aWrongTotalIsNamed(long seed) throws IOException {
    assertNamed(seed, d -> cell(total(d), "poor_households", "", "actual", "2020"), 90);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aWrongRateIsNamed(long seed) throws IOException {
    assertNamed(seed, d -> cell(d.communes().get(1), "poverty_rate", "", "actual", "2020"), 3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aWrongReductionIsNamed(long seed) throws IOException {
    assertNamed(
        seed, d -> cell(d.communes().get(2), "poor_households_reduction", "", "plan", "2021"), 5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void moreDeprivedThanPoorIsNamed(long seed) throws IOException {
    assertNamed(seed, d -> cell(d.communes().get(0), "dep_water", "poor", "actual", "2020"), 400);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRowCopiedFromTheNeighbourIsOneFinding(long seed) throws IOException {
    GeneratedDocument document = document(seed);
    String from = document.communes().get(0);
    String to = document.communes().get(1);
    for (GeneratedDocument.Cell c : document.row(from)) {
      document.set(cell(to, c.indicator(), c.base(), c.status(), c.period()), document.get(c));
    }

    List<Finding> findings = grave(document);

    assertThat(findings).as("seed %d", seed).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo("copied_row");
  }

  private interface Choice {
    GeneratedDocument.Cell in(GeneratedDocument document);
  }

  /**
   * Adds to one cell and expects exactly one finding, which suspects that cell and says what it
   * was.
   */
  private static void assertNamed(long seed, Choice choice, int error) throws IOException {
    GeneratedDocument document = document(seed);
    GeneratedDocument.Cell planted = choice.in(document);
    BigDecimal right = document.get(planted);
    document.set(planted, right.add(BigDecimal.valueOf(error)));

    List<Finding> findings = grave(document);

    assertThat(findings).as("seed %d: %s", seed, findings).hasSize(1);
    assertThat(findings.get(0).suspects())
        .as("seed %d: %s", seed, findings.get(0).explanation().vi())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.figure().locator().row()).isEqualTo(planted.unit());
              assertThat(s.figure().locator().column())
                  .isEqualTo(planted.indicator() + " " + planted.period());
              assertThat(s.expected()).isEqualTo(s.figure().show(right).vi());
            });
  }

  private static List<Finding> grave(GeneratedDocument document) throws IOException {
    document.write(folder, MAPS.resolve("krong-pa-2021/datapackage.json"));
    LoadReport report =
        new ContentStore(database.owner(), new ContentFolder(folder), "test").load();
    assertThat(report.issues()).isEmpty();
    return database
        .owner()
        .withHandle(
            h ->
                Reconciliation.of(h, "generated").stream()
                    .filter(f -> f.severity() != Severity.ROUNDING)
                    .toList());
  }

  private static GeneratedDocument document(long seed) {
    Random random = new Random(seed);
    List<String> districts =
        DISTRICTS.keySet().stream().filter(d -> DISTRICTS.get(d).size() > 2).toList();
    String district = districts.get(random.nextInt(districts.size()));
    return new GeneratedDocument(district, DISTRICTS.get(district), random);
  }

  private static String total(GeneratedDocument document) {
    return document.units().get(document.units().size() - 1);
  }

  private static GeneratedDocument.Cell cell(
      String unit, String indicator, String base, String status, String period) {
    return new GeneratedDocument.Cell(unit, indicator, base, status, period);
  }
}
