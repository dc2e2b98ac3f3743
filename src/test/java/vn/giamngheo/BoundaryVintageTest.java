package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.BoundaryUpdate;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.Confirmations;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Language;

/** Which day files are of, what is confirmed, and what follows from an import. */
class BoundaryVintageTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static Database database;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException {
    database = Database.inMemory();
    new ContentStore(database.owner(), new ContentFolder(Path.of("maps")), "test").load();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void forget() {
    database.owner().useHandle(db -> db.execute("delete from imported_boundary"));
    database
        .owner()
        .useHandle(db -> db.execute("delete from boundary where origin <> 'schematic'"));
  }

  @Test
  void dayIsRecognisedFromTheFile() throws IOException {
    ImportReport report =
        run(
            Map.of(),
            null,
            UnitRectangles.collection(UnitRectangles.features(database, "district", BEFORE)));

    assertThat(report.taken()).as(text(report)).isEqualTo(27);
    assertThat(report.details().files()).hasSize(1);
    assertThat(report.details().files().get(0).day()).isEqualTo(BEFORE);
    assertThat(report.details().files().get(0).recognised()).isTrue();
  }

  @Test
  void confirmedDoubtIsTakenNowAndInLaterImports() throws IOException {
    String json =
        UnitRectangles.collection(
            UnitRectangles.features(database, "district", BEFORE).stream()
                .filter(f -> f.contains("\"637\""))
                .map(f -> f.replace("Krông Pa", "Huyện Phía Nam"))
                .toList());
    ImportReport doubtful = run(Map.of(), BEFORE, json);
    assertThat(doubtful.taken()).isZero();
    assertThat(doubtful.details().doubts()).hasSize(1);
    String key = doubtful.details().doubts().get(0).key();
    Path file = folder.resolve("areas.geojson");

    ImportReport confirmed =
        BoundaryUpdate.run(
            database.owner(),
            new ImportRequest(List.of(file), BEFORE, Map.of(), null, Map.of(key, "637")));
    assertThat(confirmed.taken()).isEqualTo(1);
    assertThat(run(Map.of(), BEFORE, json).complete()).isTrue();

    database.owner().useHandle(db -> Confirmations.remove(db, key));
    assertThat(run(Map.of(), BEFORE, json).taken()).isZero();
  }

  @Test
  void confirmationThatFitsNothingIsNamed() throws IOException {
    Path file = folder.resolve("areas.geojson");
    Files.writeString(
        file,
        UnitRectangles.collection(
            UnitRectangles.features(database, "district", BEFORE).stream()
                .filter(f -> f.contains("\"637\""))
                .map(f -> f.replace("Krông Pa", "Huyện Phía Nam"))
                .toList()));
    ImportRequest plain = new ImportRequest(List.of(file), BEFORE, Map.of(), null);
    String key = BoundaryUpdate.run(database.owner(), plain).details().doubts().get(0).key();

    ImportReport report =
        BoundaryUpdate.run(
            database.owner(),
            new ImportRequest(
                List.of(file), BEFORE, Map.of(), null, Map.of(key, "999", "nokey", "637")));

    assertThat(text(report))
        .contains("Không dùng xác nhận " + key + "=999: không có đơn vị nào mang mã này")
        .contains("Không dùng xác nhận nokey=637: không đối tượng nào có khóa này");
  }

  @Test
  void unitImportedEarlierIsNotMissing() throws IOException {
    List<String> all = UnitRectangles.features(database, "district", BEFORE);
    run(Map.of(), BEFORE, UnitRectangles.collection(all.subList(1, all.size())));
    ImportReport rest = run(Map.of(), BEFORE, UnitRectangles.collection(all.subList(0, 1)));

    assertThat(rest.taken()).isEqualTo(1);
    assertThat(rest.details().missing()).isEmpty();
  }

  @Test
  void secondImportOfTheSameFileChangesNothing() throws IOException {
    String json = UnitRectangles.collection(UnitRectangles.features(database, "district", BEFORE));
    run(Map.of(), BEFORE, json);
    long flaws = number("select count(*) from boundary_flaw");
    ImportReport again = run(Map.of(), BEFORE, json);

    assertThat(again.taken()).isEqualTo(27);
    assertThat(again.details().taken().get(0).unchanged()).isEqualTo(27);
    assertThat(number("select count(*) from boundary_flaw")).isEqualTo(flaws).isPositive();
  }

  @Test
  void cancelledImportLeavesTheOldState() throws IOException {
    Path file = folder.resolve("areas.geojson");
    Files.writeString(
        file, UnitRectangles.collection(UnitRectangles.features(database, "district", BEFORE)));
    ImportRequest request = new ImportRequest(List.of(file), BEFORE, Map.of(), null);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                BoundaryUpdate.run(
                    database.owner(),
                    request,
                    (phase, done, total) -> {
                      if (phase.en().startsWith("Storing")) {
                        throw new IllegalStateException("cancelled");
                      }
                    }))
        .hasMessage("cancelled");

    assertThat(number("select count(*) from imported_boundary")).isZero();
  }

  private ImportReport run(Map<String, String> fields, LocalDate day, String json)
      throws IOException {
    Path file = folder.resolve("areas.geojson");
    Files.writeString(file, json);
    return BoundaryUpdate.run(
        database.owner(), new ImportRequest(List.of(file), day, fields, null));
  }

  private static String text(ImportReport report) {
    return report.lines().stream().map(l -> l.in(Language.VI)).collect(Collectors.joining("\n"));
  }

  private static long number(String sql) {
    return database.owner().withHandle(db -> db.createQuery(sql).mapTo(Long.class).one());
  }
}
