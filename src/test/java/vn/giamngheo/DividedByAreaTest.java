package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.BoundaryUpdate;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.SmallMaps;
import vn.giamngheo.db.Database;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Text;

/**
 * Chư Gu with 145 poor households of 2020, divided between two communes of today of which nothing
 * but real boundaries tells who got how much: Ia Rsai has three quarters of its area.
 */
class DividedByAreaTest {
  private static final Key POOR = new Key("poor_households", "2020", "actual", "all", "");
  private static final String EXTENT = "108.6,13.2,108.5,13.1,108.8,13.4,\n";

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() throws IOException {
    SmallMaps maps =
        SmallMaps.in(folder)
            .append(
                "units/units.csv",
                "52,2025-07-01,,province,Tỉnh,Gia Lai,,"
                    + EXTENT
                    + "24076,2025-07-01,,commune,Xã,Phú Túc,52,108.63,13.22,108.60,13.20,108.66,13.24,\n"
                    + "24112,2025-07-01,,commune,Xã,Ia Rsai,52,108.71,13.22,108.66,13.20,108.76,13.24,\n")
            .replace(
                "units/units.csv",
                "108.68780,13.19568,108.67779,13.18755,108.69753,13.20327",
                "108.62,13.22,108.60,13.20,108.64,13.24")
            .replace(
                "units/units.csv",
                "108.65319,13.26509,108.61179,13.20948,108.71711,13.31188",
                "108.68,13.22,108.64,13.20,108.72,13.24")
            .replace(
                "units/units.csv",
                "108.69476,13.17904,108.65397,13.16088,108.73588,13.21967",
                "108.74,13.22,108.72,13.20,108.76,13.24")
            .write(
                "units/successions.csv",
                """
                old_code,new_code,date,extent,resolution,article
                24076,24076,2025-07-01,whole,1664/NQ-UBTVQH15,"Điều 1, khoản 83"
                24097,24112,2025-07-01,whole,1664/NQ-UBTVQH15,"Điều 1, khoản 84"
                24085,24076,2025-07-01,part,1664/NQ-UBTVQH15,"Điều 1, khoản 83"
                24085,24112,2025-07-01,part,1664/NQ-UBTVQH15,"Điều 1, khoản 84"
                """);
    database = Database.inMemory();
    new ContentStore(database.owner(), new ContentFolder(maps.directory()), "test").load();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void take(LocalDate day, String... features) throws IOException {
    Path file = folder.resolve(day + ".geojson");
    Files.writeString(file, UnitRectangles.collection(List.of(features)));
    ImportReport report =
        BoundaryUpdate.run(database.owner(), new ImportRequest(List.of(file), day, Map.of(), null));
    assertThat(report.taken())
        .as(() -> report.lines().stream().map(Text::vi).collect(Collectors.joining("\n")))
        .isEqualTo(features.length);
  }

  private Rebased poor(String code) {
    AtlasQueries atlases = new AtlasQueries(database.reader());
    Atlas atlas = atlases.get("krong-pa");
    Rebasing rebasing = new RebaseQueries(database.reader(), atlases).open(atlas, "2025-07-01");
    return rebasing.all(POOR).entrySet().stream()
        .filter(e -> rebasing.genealogy().member(e.getKey()).code().equals(code))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void onlyBoundsAreGivenWhileNothingTellsTheShares() {
    assertThat(poor("24112").value()).isNull();
    assertThat(poor("24112").low()).isEqualByComparingTo("63");
    assertThat(poor("24112").high()).isEqualByComparingTo(Integer.toString(63 + 145));
    assertThat(poor("24112").reason().vi()).contains("không biết chia theo tỷ lệ nào");
  }

  @Test
  void shareFollowsTheAreaThatRealBoundariesHaveInCommon() throws IOException {
    take(
        LocalDate.of(2025, 6, 30),
        UnitRectangles.feature("24076", "Phú Túc", "637", "108.60,13.20,108.64,13.24"),
        UnitRectangles.feature("24085", "Chư Gu", "637", "108.64,13.20,108.72,13.24"),
        UnitRectangles.feature("24097", "Phú Cần", "637", "108.72,13.20,108.76,13.24"));
    take(
        LocalDate.of(2025, 7, 1),
        UnitRectangles.feature("24076", "Phú Túc", "52", "108.60,13.20,108.66,13.24"),
        UnitRectangles.feature("24112", "Ia Rsai", "52", "108.66,13.20,108.76,13.24"));

    // 63 and three quarters of 145; 107 and the last quarter
    assertBand(poor("24112"), "171.75", 63);
    assertBand(poor("24076"), "143.25", 107);
  }

  private static void assertBand(Rebased poor, String exact, int least) {
    assertThat(poor.estimated()).isTrue();
    assertThat(poor.methodId()).isEqualTo("sum_by_area");
    assertThat(poor.exact())
        .isCloseTo(new BigDecimal(exact), org.assertj.core.api.Assertions.within(BigDecimal.ONE));
    assertThat(poor.low()).isEqualByComparingTo(Integer.toString(least));
    assertThat(poor.high()).isEqualByComparingTo(Integer.toString(least + 145));
  }
}
