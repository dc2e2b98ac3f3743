package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.text.Language;

class RefusedContentTest {
  @TempDir private Path folder;
  private SmallMaps maps;
  private Loads database;

  @BeforeEach
  void open() {
    maps = SmallMaps.in(folder);
    database = new Loads();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void packageWhoseDescriptorAloneVanishedIsFaultyAndKept() {
    database.load(maps);

    maps.delete("dak-ha/datapackage.json");
    LoadReport report = database.load(maps);

    assertThat(sentences(report)).containsExactly("dak-ha/datapackage.json: không có tệp này");
    assertThat(database.atlases()).containsExactly("[dak-ha]", "[krong-pa]");
    assertThat(database.revision()).isEqualTo(1);
  }

  @Test
  void brokenPackageIsKeptAsItWasWhileAnotherIsRenewed() {
    database.load(maps);
    List<String> kept = database.rows("select * from observation where atlas = 'krong-pa'");

    maps.replace("krong-pa/observations.csv", ",107,household", ",abc,household");
    maps.replace("dak-ha/datapackage.json", "Giảm nghèo năm 2024", "Kế hoạch giảm nghèo 2024");
    LoadReport report = database.load(maps);

    assertThat(report.loaded()).containsOnlyKeys("dak-ha");
    assertThat(report.refused()).containsExactly("krong-pa");
    assertThat(database.rows("select * from observation where atlas = 'krong-pa'")).isEqualTo(kept);
    assertThat(database.revision()).isEqualTo(2);
  }

  @Test
  void mendedPackageIsTaken() {
    maps.replace("krong-pa/observations.csv", ",107,household", ",abc,household");
    database.load(maps);

    maps.replace("krong-pa/observations.csv", ",abc,household", ",107,household");
    LoadReport report = database.load(maps);

    assertThat(report.issues()).isEmpty();
    assertThat(report.loaded()).containsOnlyKeys("krong-pa");
    assertThat(database.atlases()).containsExactly("[dak-ha]", "[krong-pa]");
  }

  @Test
  void firstStartWithOneBrokenPackageServesTheOthers() {
    maps.replace("krong-pa/observations.csv", ",107,household", ",abc,household");

    LoadReport report = database.load(maps);

    assertThat(report.loaded()).containsOnlyKeys("indicators", "units", "boundaries", "dak-ha");
    assertThat(report.refused()).containsExactly("krong-pa");
    assertThat(database.atlases()).containsExactly("[dak-ha]");
    assertThat(database.rows("select name from content_package where name = 'krong-pa'")).isEmpty();
  }

  @Test
  void firstStartWithABrokenSharedPackageLoadsNothing() {
    maps.replace("units/units.csv", ",province,", ",kingdom,");

    LoadReport report = database.load(maps);

    assertThat(report.loaded()).isEmpty();
    assertThat(report.refused())
        .containsExactlyInAnyOrder("indicators", "units", "boundaries", "dak-ha", "krong-pa");
    assertThat(database.revision()).isZero();
  }

  @Test
  void sharedPackageThatAnAtlasCannotStandOnIsRefusedWithAll() {
    database.load(maps);
    List<String> before = database.everything();

    maps.replace("indicators/indicator_standards.csv", "poor_households,2016-2020\n", "");
    LoadReport report = database.load(maps);

    assertThat(sentences(report))
        .contains(
            "krong-pa/observations.csv, dòng 2, cột 3 (indicator): danh mục không có chỉ tiêu này"
                + " theo chuẩn đã ghi: poor_households 2016-2020");
    assertThat(report.loaded()).isEmpty();
    assertThat(report.refused()).contains("krong-pa", "dak-ha", "indicators");
    assertThat(database.everything()).isEqualTo(before);
  }

  @Test
  void brokenPackageNeverLoadedDoesNotHoldUpASharedChange() {
    database.load(maps);

    SmallMaps more = SmallMaps.in(folder.resolve("more"));
    more.rename("krong-pa", "krong-pa-2");
    more.replace("krong-pa-2/observations.csv", ",107,household", ",abc,household");
    more.replace("indicators/indicators.csv", "Tỷ lệ hộ nghèo", "Tỷ lệ nghèo");
    LoadReport report = database.load(more);

    assertThat(report.refused()).containsExactly("krong-pa-2");
    assertThat(database.rows("select name_vi from indicator where id = 'poverty_rate'"))
        .containsExactly("[Tỷ lệ nghèo]");
    assertThat(database.atlases()).containsExactly("[dak-ha]");
  }

  @Test
  void packageThatTheDatabaseRefusesLeavesNoTrace() {
    database.load(maps);
    List<String> before = database.everything();

    maps.replace("krong-pa/datapackage.json", "\"standard\": \"2016-2020\"", "\"standard\": \"x\"");
    LoadReport report = database.load(maps);

    assertThat(report.refused()).containsExactly("krong-pa");
    assertThat(sentences(report))
        .singleElement()
        .asString()
        .startsWith(
            "krong-pa: cơ sở dữ liệu không nhận: Referential integrity constraint violation")
        .doesNotContain("org.h2")
        .doesNotContain("SQL statement");
    assertThat(database.everything()).isEqualTo(before);
  }

  @Test
  void nameOfAPackageCannotClashWithTheLoadersOwnMarks() {
    maps.rename("dak-ha", "start");
    database.load(maps);
    List<String> before = database.everything();

    maps.append("units/successions.csv", "637,99999,2025-07-01,whole,1/NQ,\n");
    maps.write("start/more.txt", "x");
    database.load(maps);

    assertThat(database.everything()).isEqualTo(before);
  }

  private static List<String> sentences(LoadReport report) {
    return report.issues().stream().map(issue -> issue.in(Language.VI)).toList();
  }
}
