package vn.giamngheo.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.db.DatabaseUnavailableException.Reason;

class DatabaseTest {
  private static final String COUNT = "select count(*) from project";

  /** Shared by tests that change nothing. */
  private static Database memory;

  @TempDir private Path folder;

  @BeforeAll
  static void openMemory() {
    memory = Database.inMemory();
  }

  @AfterAll
  static void closeMemory() {
    memory.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select file_read('/etc/passwd')",
        "select * from csvread('/etc/passwd')",
        "call csvwrite('/tmp/atlas-reader.csv', 'select 1')",
        "call file_write('x', '/tmp/atlas-reader.txt')",
        "script to '/tmp/atlas-reader.sql'",
        "runscript from '/tmp/atlas-reader.sql'",
        "backup to '/tmp/atlas-reader.zip'",
        "call link_schema('x', '', 'jdbc:h2:mem:x', 'sa', '', 'public')",
        "create alias x for \"java.lang.System.exit\"",
        "create table x (id int)",
        "insert into project values ('x', 1, null, 'x', 'x')",
        "update project set name_vi = 'x'",
        "delete from project",
        "truncate table observation",
        "drop table public.project",
        "select * from public.observation",
        "select * from public.cell",
        "select * from public.figure",
        "select * from public.finding",
        "select * from public.content_file",
        "select * from sealed.checksum_key",
        "alter user reader admin true",
        "create user other password 'x' admin",
        "set write_delay 10000",
        "shutdown"
      })
  void requestsMayNeitherWriteNorTouchFiles(String statement) {
    assertThatThrownBy(() -> memory.reader().useHandle(h -> h.execute(statement)))
        .isInstanceOf(JdbiException.class)
        .hasMessageMatching("(?s).*(Admin rights are required|Not enough rights).*");
  }

  @Test
  void requestsMayReadAndUseTheOneGeometryFunction() {
    String json =
        memory
            .reader()
            .withHandle(
                h ->
                    h.createQuery("select st_asgeojson('POINT (108.5 13.5)')")
                        .mapTo(String.class)
                        .one());

    assertThat(json.replace(" ", ""))
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[108.5,13.5]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GeoJsonRead", "ShpWrite", "ST_OSMDownloader", "CSVRead", "FILE_TABLE"})
  void functionsThatReachFilesOrTheNetworkAreNotEvenThereForTheOwner(String function) {
    long aliases =
        memory
            .owner()
            .withHandle(
                h ->
                    h.createQuery(
                            "select count(*) from information_schema.routines"
                                + " where upper(routine_name) = upper(?)")
                        .bind(0, function)
                        .mapTo(Long.class)
                        .one());

    assertThat(aliases).isZero();
  }

  @Test
  void whatWasWrittenIsThereAfterClosingAndOpening() {
    try (Database database = Database.open(folder)) {
      database
          .owner()
          .useHandle(h -> h.execute("insert into project values ('DA1', 1, null, 'Dự án', 'x')"));
      assertThat(count(database)).isEqualTo(1);
    }
    try (Database database = Database.open(folder)) {
      assertThat(count(database)).isEqualTo(1);
    }
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("atlas.mv.db"));
  }

  @Test
  void foldersAreMadeWhenAbsent() {
    Path deep = folder.resolve("dữ liệu/của atlas");

    Database.open(deep).close();

    assertThat(deep.resolve("atlas.mv.db")).isRegularFile();
  }

  /** As another process would hold it; the command line's test has a real one. */
  @Test
  void fileThatSomebodyHoldsIsLockedAndFreeAfterwards() throws IOException {
    Database.open(folder).close();
    try (FileChannel file =
            FileChannel.open(folder.resolve("atlas.mv.db"), StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertUnavailable(folder, Reason.LOCKED);
    }
    Database.open(folder).close();
  }

  @Test
  void fileThatIsNoDatabaseIsBroken() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    Files.write(folder.resolve("atlas.mv.db"), bytes);

    assertUnavailable(folder, Reason.BROKEN);
    assertThat(folder.resolve("atlas.mv.db")).hasBinaryContent(bytes);
  }

  @Test
  void databaseWhoseBeginningIsLostIsBroken() throws IOException {
    Database.open(folder).close();
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("atlas.mv.db").toFile(), "rw")) {
      file.write(new byte[8192]);
    }

    assertUnavailable(folder, Reason.BROKEN);
  }

  @Test
  void databaseOfAnotherProgramIsBroken() {
    Database.open(folder).close();
    try (Database database = Database.open(folder)) {
      database
          .owner()
          .useHandle(h -> h.execute("update \"flyway_schema_history\" set \"checksum\" = 1"));
    }

    assertUnavailable(folder, Reason.BROKEN);
  }

  @Test
  void folderThatCannotBeMadeIsNotWritable() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertUnavailable(file.resolve("data"), Reason.NOT_WRITABLE);
  }

  @Test
  void folderOfTheSystemIsNotWritable() {
    Path system = Path.of("/proc/self/atlas");
    assumeTrue(Files.isDirectory(system.getParent()), "only Linux has a folder closed to root");

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> Database.open(system))
        .matches(e -> e.reason() == Reason.NOT_WRITABLE)
        .matches(e -> e.where().equals("/proc/self/atlas"));
  }

  private static void assertUnavailable(Path directory, Reason reason) {
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> Database.open(directory))
        .satisfies(
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.where()).isEqualTo(directory.toString());
            });
  }

  private static long count(Database database) {
    return database.reader().withHandle(h -> h.createQuery(COUNT).mapTo(Long.class).one());
  }
}
