package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.archive.FigureChange;
import vn.giamngheo.content.archive.FileArchive;
import vn.giamngheo.content.archive.PackageChange;
import vn.giamngheo.content.archive.PastFile;
import vn.giamngheo.content.archive.PastPackage;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.content.archive.RevisionHistory;

class RevisionArchiveTest {
  private static final String OBSERVATIONS = "krong-pa/observations.csv";

  @TempDir private Path folder;
  private SmallMaps maps;
  private Loads database;
  private RevisionArchive archive;

  @BeforeEach
  void load() {
    maps = SmallMaps.in(folder);
    database = new Loads();
    database.load(maps);
    archive = database.archive();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void correct() {
    maps.replace(OBSERVATIONS, ",107,household,,107,", ",108,household,,108,");
    database.load(maps);
  }

  @Test
  void everyFileOfARevisionIsKeptByteForByte() throws IOException {
    assertThat(archive.files(1)).hasSizeGreaterThan(10).allMatch(PastFile::kept);
    for (PastFile file : archive.files(1)) {
      byte[] kept = archive.open(1, file.packageName()).orElseThrow().files().get(file.path());
      assertThat(kept).as(file.name()).isEqualTo(Files.readAllBytes(maps.path(file.name())));
      assertThat(file.size()).isEqualTo(kept.length);
    }
  }

  @Test
  void oldRevisionStaysReadableWhenAFileChanges() throws IOException {
    byte[] before = Files.readAllBytes(maps.path(OBSERVATIONS));
    int files = database.archive().files(1).size();

    correct();

    assertThat(archive.list()).extracting(PastRevision::number).containsExactly(2L, 1L);
    assertThat(archive.open(1, "krong-pa").orElseThrow().files().get("observations.csv"))
        .isEqualTo(before);
    assertThat(archive.open(2, "krong-pa").orElseThrow().files().get("observations.csv"))
        .isEqualTo(Files.readAllBytes(maps.path(OBSERVATIONS)))
        .isNotEqualTo(before);
    assertThat(archive.files(2)).hasSize(files);
  }

  @Test
  void whatChangedIsToldFigureByFigure() {
    correct();

    List<PackageChange> changes = new RevisionHistory(archive).between(1, 2);

    assertThat(changes).extracting(PackageChange::name).containsExactly("krong-pa");
    assertThat(changes.get(0).changed()).containsExactly("observations.csv");
    assertThat(changes.get(0).figures()).hasSize(1);
    FigureChange figure = changes.get(0).figures().get(0);
    assertThat(figure.before().printed()).isEqualTo("107");
    assertThat(figure.after().printed()).isEqualTo("108");
    assertThat(figure.after().name().vi()).isEqualTo("Số hộ nghèo");
    assertThat(figure.after().address())
        .as("the address it has on the pages")
        .isEqualTo(
            "/nguon/krong-pa/"
                + database
                    .rows(
                        "select place || '/' || row_no || '/' || col_no from observation where printed = '108'")
                    .get(0)
                    .replaceAll("[\\[\\]]", ""));
  }

  @Test
  void newAndVanishedDocumentsAreToldWithTheirFigures() {
    maps.delete("dak-ha");
    database.load(maps);

    PackageChange gone = new RevisionHistory(archive).between(1, 2).get(0);
    assertThat(gone.kind()).isEqualTo(PackageChange.Kind.REMOVED);
    assertThat(gone.goneFigures()).isEqualTo(3);
    PackageChange back = new RevisionHistory(archive).between(2, 1).get(0);
    assertThat(back.kind()).isEqualTo(PackageChange.Kind.ADDED);
    assertThat(back.newFigures()).isEqualTo(3);
    assertThat(archive.open(2, "dak-ha")).isEmpty();
  }

  @Test
  void refusedPackageStaysInTheArchiveAsItIsServed() throws IOException {
    byte[] before = Files.readAllBytes(maps.path(OBSERVATIONS));
    maps.replace(OBSERVATIONS, ",107,household,,107,", ",108,household,,107,");
    maps.write("dak-ha/README.txt", "Bản chép từ bản giấy.");

    assertThat(database.load(maps).refused()).containsExactly("krong-pa");

    assertThat(archive.open(2, "krong-pa").orElseThrow().files().get("observations.csv"))
        .isEqualTo(before);
    assertThat(archive.open(2, "dak-ha").orElseThrow().files()).containsKey("README.txt");
  }

  @Test
  void ofALargeFileOnlyTheChecksumIsKept() {
    maps.write("dak-ha/scan.txt", "x".repeat(FileArchive.MOST_BYTES + 1));
    database.load(maps);

    PastFile scan =
        archive.files(2).stream()
            .filter(f -> f.path().equals("scan.txt"))
            .findFirst()
            .orElseThrow();
    assertThat(scan.kept()).isFalse();
    assertThat(scan.size()).isEqualTo(FileArchive.MOST_BYTES + 1);
    assertThat(archive.open(2, "dak-ha").orElseThrow().files()).doesNotContainKey("scan.txt");
  }

  @Test
  void whatAnOlderDatabaseServesIsKeptAtTheNextStartUnlessTheDiskHasOtherBytes() {
    database.forgetFiles();
    maps.replace(OBSERVATIONS, ",107,household,,107,", ",108,household,,107,");

    database.load(maps);

    assertThat(archive.files(1))
        .filteredOn(f -> !f.kept())
        .extracting(PastFile::name)
        .containsExactly(OBSERVATIONS);
  }

  @Test
  void restrictedPackageIsHandedOutAtNoRevision() {
    assertThat(archive.open(1, "krong-pa")).isPresent();
    maps.replace("krong-pa/datapackage.json", "{", "{\"access\": \"restricted\",");
    database.load(maps);

    assertThat(archive.open(2, "krong-pa")).isEmpty();
    assertThat(archive.open(1, "krong-pa")).as("published by mistake before").isEmpty();
    assertThat(archive.open(2, "dak-ha")).isPresent();
    PackageChange change = new RevisionHistory(archive).between(1, 2).get(0);
    assertThat(change.compared()).isFalse();
    assertThat(change.figures()).isEmpty();

    maps.delete("krong-pa");
    database.load(maps);
    assertThat(archive.open(1, "krong-pa")).as("gone from what is served").isEmpty();

    SmallMaps again = SmallMaps.in(folder.resolve("again"));
    database.load(again);
    assertThat(archive.open(4, "krong-pa"))
        .as("published after all")
        .map(PastPackage::name)
        .contains("krong-pa");
    assertThat(archive.open(2, "krong-pa")).as("as it was while restricted").isEmpty();
  }

  @Test
  void checksumsDoNotTellWhatIsInARestrictedPackage() {
    maps.replace("krong-pa/datapackage.json", "{", "{\"access\": \"restricted\",");
    database.load(maps);
    String sha256 = archive.list().get(0).sha256();

    assertThat(archive.files(1))
        .filteredOn(f -> f.packageName().equals("krong-pa"))
        .isNotEmpty()
        .allMatch(f -> f.sha256() == null && f.size() == null && !f.kept());
    try (Loads elsewhere = new Loads()) {
      elsewhere.load(maps);
      assertThat(elsewhere.archive().list().get(0).sha256()).isNotEqualTo(sha256);
    }
  }

  @Test
  void packageWhoseDescriptorWasNotKeptIsClosed() {
    maps.replace(
        "dak-ha/datapackage.json",
        "{",
        "{\"padding\": \"" + "x".repeat(FileArchive.MOST_BYTES) + "\",");
    database.load(maps);

    assertThat(archive.open(2, "dak-ha")).isEmpty();
  }

  @Test
  void whoeverAnswersRequestsCannotReadTheArchive() {
    assertThatThrownBy(() -> database.rows("select * from archive.kept_file"))
        .isInstanceOf(JdbiException.class)
        .hasMessageContaining("Not enough rights");
  }
}
