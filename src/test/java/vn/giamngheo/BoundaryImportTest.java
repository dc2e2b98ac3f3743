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
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Language;

/** Imports of rectangles, drawn from the extents of the units, into a database with all content. */
class BoundaryImportTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);
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
  void districtsOfThenBecomeReal() throws IOException {
    ImportReport report =
        run(
            Map.of(),
            BEFORE,
            UnitRectangles.collection(UnitRectangles.features(database, "district", BEFORE)));

    assertThat(report.issues()).isEmpty();
    assertThat(report.complete()).isTrue();
    assertThat(report.taken()).isEqualTo(27);
    assertThat(number("select count(*) from unit_boundary where not schematic"))
        .as("27 districts, and their two provinces made of them")
        .isEqualTo(29);
    assertThat(text(report)).contains("Đã nhận 27 ranh giới cấp huyện");
  }

  @Test
  void eachImportThatTookSomethingIsARevision() throws IOException {
    long before = number("select max(number) from data_revision");
    run(
        Map.of(),
        BEFORE,
        UnitRectangles.collection(UnitRectangles.features(database, "district", BEFORE)));
    assertThat(number("select max(number) from data_revision")).isEqualTo(before + 1);

    run(Map.of(), BEFORE, "{\"type\":\"FeatureCollection\",\"features\":[]}");
    assertThat(number("select max(number) from data_revision")).isEqualTo(before + 1);
  }

  @Test
  void importOutlivesANewListOfUnits() throws IOException {
    run(
        Map.of(),
        BEFORE,
        UnitRectangles.collection(UnitRectangles.features(database, "district", BEFORE)));
    Path maps = copyOfContent();
    Files.writeString(maps.resolve("units/README.txt"), "changes the package's checksum");

    new ContentStore(database.owner(), new ContentFolder(maps), "test").load();

    assertThat(number("select count(*) from unit_boundary where not schematic"))
        .as("27 districts, and their two provinces made of them")
        .isEqualTo(29);
  }

  @Test
  void codeOfAnotherTimeIsCaughtAndTheDayAdvised() throws IOException {
    ImportReport report =
        run(
            Map.of(),
            BEFORE,
            UnitRectangles.collection(UnitRectangles.features(database, "commune", AFTER)));

    assertThat(report.complete()).isFalse();
    assertThat(text(report))
        .contains("mã dùng lại: tên và phạm vi đều khác")
        .contains("cùng mã và tên nhưng phạm vi khác")
        .contains("hãy thử --vintage " + LocalDate.now());
  }

  @Test
  void nameInsideTheUnitAboveSufficesWhateverItsSpelling() throws IOException {
    List<String> features =
        UnitRectangles.features(database, "commune", BEFORE).stream()
            .filter(f -> f.contains("\"637\""))
            .map(f -> f.replaceFirst("\"code\":\"\\d+\"", "\"NAME_2\":\"Krong Pa\""))
            .map(f -> f.replace("\"name\":\"", "\"NAME_3\":\"xã "))
            .map(f -> f.replace("Ia RSươm", "IA RSUOM").replace("Đất Bằng", "Đắt Bảng"))
            .toList();
    ImportReport report = run(Map.of(), BEFORE, UnitRectangles.collection(features));

    assertThat(report.taken()).as(text(report)).isEqualTo(14);
    assertThat(report.complete()).isTrue();
  }

  @Test
  void featuresOfOtherProvincesAreCountedNotGuessed() throws IOException {
    List<String> features =
        new java.util.ArrayList<>(UnitRectangles.features(database, "district", BEFORE));
    features.add(UnitRectangles.feature("001", "Ba Đình", "01", "105.80,21.02,105.85,21.05"));
    ImportReport report = run(Map.of(), BEFORE, UnitRectangles.collection(features));

    assertThat(report.taken()).isEqualTo(27);
    assertThat(report.complete()).isFalse();
    assertThat(text(report))
        .contains("1 đối tượng không có trong danh mục đơn vị")
        .contains("01: 1");
  }

  @Test
  void unitsWithoutAFeatureAreListed() throws IOException {
    ImportReport report =
        run(
            Map.of(),
            BEFORE,
            UnitRectangles.collection(
                UnitRectangles.features(database, "district", BEFORE).subList(0, 9)));

    assertThat(text(report)).contains("1 đơn vị chưa có ranh giới thật: 618 Huyện Ia H'Drai");
  }

  @Test
  void twoFeaturesForOneUnitAreBothLeftOut() throws IOException {
    List<String> features =
        new java.util.ArrayList<>(UnitRectangles.features(database, "district", BEFORE));
    features.add(features.get(0));
    ImportReport report = run(Map.of(), BEFORE, UnitRectangles.collection(features));

    assertThat(report.taken()).isEqualTo(26);
    assertThat(text(report)).contains("nhiều đối tượng cùng là một đơn vị");
  }

  @Test
  void userNamesTheFields() throws IOException {
    List<String> features =
        UnitRectangles.features(database, "district", BEFORE).stream()
            .map(f -> f.replace("\"code\"", "\"KY_HIEU\"").replace("\"name\"", "\"GHI_CHU\""))
            .toList();
    assertThat(issue(run(Map.of(), BEFORE, UnitRectangles.collection(features))))
        .contains("đối tượng thứ 1")
        .contains("không tìm ra mã hay tên")
        .contains("KY_HIEU");
    assertThat(run(Map.of("code", "KY_HIEU"), BEFORE, UnitRectangles.collection(features)).taken())
        .isEqualTo(27);
    assertThat(issue(run(Map.of("code", "MA"), BEFORE, UnitRectangles.collection(features))))
        .contains("(MA): ")
        .contains("không có trường này");
  }

  @Test
  void ringThatCrossesItselfALittleIsRepairedAndReported() throws IOException {
    List<String> features = UnitRectangles.features(database, "district", BEFORE);
    String broken =
        withSpike(features.stream().filter(f -> f.contains("\"637\"")).findFirst().get());
    ImportReport report = run(Map.of(), BEFORE, UnitRectangles.collection(List.of(broken)));

    assertThat(report.taken()).as(text(report)).isEqualTo(1);
    assertThat(text(report)).contains("637 Huyện Krông Pa: đã sửa vòng tự cắt");
  }

  @Test
  void bowTieIsRefusedAndNothingElseTaken() throws IOException {
    List<String> features =
        new java.util.ArrayList<>(UnitRectangles.features(database, "district", BEFORE));
    features.set(0, bowTie(features.get(0)));
    ImportReport report = run(Map.of(), BEFORE, UnitRectangles.collection(features));

    assertThat(report.taken()).isZero();
    assertThat(issue(report)).contains("đối tượng thứ 1").contains("vòng tự cắt");
    assertThat(number("select count(*) from imported_boundary")).isZero();
  }

  @Test
  void overlapIsReportedWithSizeAndPlace() throws IOException {
    ImportReport report =
        run(
            Map.of(),
            BEFORE,
            UnitRectangles.collection(UnitRectangles.features(database, "district", BEFORE)));

    assertThat(text(report)).containsPattern("Tỉnh Gia Lai, cấp huyện: [\\d.]+ chỗ chồng lấn");
    assertThat(text(report))
        .containsPattern("chồng [\\d.,]+ ha \\(1[34]\\.\\d{5} 10[78]\\.\\d{5}\\)");
  }

  private static String withSpike(String feature) {
    // The first corner twice, with a point 50 m outside between: a spike without area.
    java.util.regex.Matcher corner =
        java.util.regex.Pattern.compile("\\[\\[\\[([\\d.]+),([\\d.]+)]").matcher(feature);
    assertThat(corner.find()).isTrue();
    String at = "[" + corner.group(1) + "," + corner.group(2) + "]";
    String out = "[" + (Double.parseDouble(corner.group(1)) - 0.0005) + "," + corner.group(2) + "]";
    return feature.replace("[[" + at, "[[" + at + "," + out + "," + at);
  }

  private static String bowTie(String feature) {
    return feature.replaceFirst(
        "\\[\\[(\\[[^]]+]),(\\[[^]]+]),(\\[[^]]+]),(\\[[^]]+])", "[[$1,$3,$2,$4");
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

  private static String issue(ImportReport report) {
    assertThat(report.issues()).hasSize(1);
    DataIssue issue = report.issues().get(0);
    return issue.in(Language.VI);
  }

  private static long number(String sql) {
    return database.owner().withHandle(db -> db.createQuery(sql).mapTo(Long.class).one());
  }

  private Path copyOfContent() throws IOException {
    Path copy = folder.resolve("maps");
    try (var files = Files.walk(Path.of("maps"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(Path.of("maps").relativize(file)));
      }
    }
    return copy;
  }
}
