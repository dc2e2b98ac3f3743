package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {
  private static final String OBSERVATION_IDS = "select id, atlas from observation order by id";

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
  void firstLoadTakesEveryPackageAndCountsItsFigures() {
    LoadReport report = database.load(maps);

    assertThat(report.issues()).isEmpty();
    assertThat(report.refused()).isEmpty();
    assertThat(report.loaded())
        .containsOnlyKeys("indicators", "units", "boundaries", "dak-ha", "krong-pa")
        .containsEntry("dak-ha", 3)
        .containsEntry("krong-pa", 4);
    assertThat(database.atlases()).containsExactly("[dak-ha]", "[krong-pa]");
    assertThat(database.revision()).isEqualTo(1);
  }

  @Test
  void unchangedContentIsNotLoadedAgain() {
    database.load(maps);
    List<String> before = database.everything();

    LoadReport again = database.load(maps);

    assertThat(again.loaded()).isEmpty();
    assertThat(again.unchanged())
        .containsExactlyInAnyOrder("indicators", "units", "boundaries", "dak-ha", "krong-pa");
    assertThat(again.issues()).isEmpty();
    assertThat(database.everything()).isEqualTo(before);
  }

  @Test
  void newDateOfAFileIsNoChange() throws IOException {
    database.load(maps);

    Files.setLastModifiedTime(maps.path("krong-pa/observations.csv"), FileTime.fromMillis(0));

    assertThat(database.load(maps).loaded()).isEmpty();
    assertThat(database.revision()).isEqualTo(1);
  }

  @Test
  void changedPackageAloneIsLoadedAgain() {
    database.load(maps);
    List<String> others =
        database.rows("select * from observation where atlas <> 'krong-pa' order by id");
    List<String> units = database.rows("select * from unit order by id");

    maps.replace("krong-pa/observations.csv", ",107,household,,107,", ",108,household,,108,");
    LoadReport report = database.load(maps);

    assertThat(report.issues()).isEmpty();
    assertThat(report.loaded()).containsOnlyKeys("krong-pa");
    assertThat(report.unchanged())
        .containsExactlyInAnyOrder("indicators", "units", "boundaries", "dak-ha");
    assertThat(database.revision()).isEqualTo(2);
    assertThat(database.rows("select * from observation where atlas <> 'krong-pa' order by id"))
        .isEqualTo(others);
    assertThat(database.rows("select * from unit order by id")).isEqualTo(units);
    assertThat(
            database.rows("select cast(figure as int) as f from observation where printed = '108'"))
        .containsExactly("[108]");
  }

  @Test
  void changedFileThatNoTableIsReadFromIsAChangeToo() {
    database.load(maps);

    maps.write("dak-ha/README.txt", "Bản chép từ bản giấy.");

    assertThat(database.load(maps).loaded()).containsOnlyKeys("dak-ha");
    assertThat(database.rows("select path from content_file where package = 'dak-ha'"))
        .contains("[README.txt]");
  }

  @Test
  void changedSharedPackageLoadsEverythingAgain() {
    database.load(maps);

    maps.replace("indicators/indicators.csv", "Tỷ lệ hộ nghèo", "Tỷ lệ nghèo");
    LoadReport report = database.load(maps);

    assertThat(report.loaded())
        .containsOnlyKeys("indicators", "units", "boundaries", "dak-ha", "krong-pa");
    assertThat(database.revision()).isEqualTo(2);
  }

  @Test
  void newPackageIsAddedToTheOthers() {
    maps.rename("dak-ha", "dak-ha-later");
    maps.delete("krong-pa");
    database.load(maps);

    SmallMaps more = SmallMaps.in(folder.resolve("more"));
    more.rename("dak-ha", "dak-ha-later");
    LoadReport report = database.load(more);

    assertThat(report.loaded()).containsOnlyKeys("krong-pa");
    assertThat(database.atlases()).containsExactly("[dak-ha-later]", "[krong-pa]");
    assertThat(database.revision()).isEqualTo(2);
  }

  @Test
  void vanishedPackageDisappearsAndIsARevisionOfItsOwn() {
    database.load(maps);
    List<String> first = database.rows("select sha256 from data_revision where number = 1");

    maps.delete("dak-ha");
    LoadReport report = database.load(maps);

    assertThat(report.loaded()).isEmpty();
    assertThat(database.atlases()).containsExactly("[krong-pa]");
    assertThat(database.rows("select name from content_package where name = 'dak-ha'")).isEmpty();
    assertThat(database.rows("select atlas from funding")).isEmpty();
    assertThat(database.revision()).isEqualTo(2);
    assertThat(database.rows("select sha256 from data_revision where number = 2"))
        .isNotEqualTo(first);
  }

  @Test
  void linkedFolderIsReadAndHiddenOnesAreNot() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(maps.path("krong-pa"), elsewhere);
    Files.createSymbolicLink(maps.path("krong-pa"), elsewhere);
    Files.createSymbolicLink(maps.path("loop"), Path.of("loop"));
    Files.createDirectory(maps.path(".git"));
    maps.write("README.txt", "x");

    LoadReport report = database.load(maps);

    assertThat(report.issues()).isEmpty();
    assertThat(database.atlases()).containsExactly("[dak-ha]", "[krong-pa]");
  }

  @Test
  void identifiersStayWhenNothingChangesAndGrowWhenAPackageDoes() {
    database.load(maps);
    List<String> first = database.rows(OBSERVATION_IDS);

    database.load(maps);
    assertThat(database.rows(OBSERVATION_IDS)).isEqualTo(first);

    maps.write("krong-pa/note.txt", "x");
    database.load(maps);
    assertThat(database.rows(OBSERVATION_IDS))
        .hasSameSizeAs(first)
        .contains(first.get(0))
        .doesNotContainAnyElementsOf(
            first.stream().filter(row -> row.contains("krong-pa")).toList());
  }
}
