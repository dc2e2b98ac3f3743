package vn.giamngheo.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.db.DatabaseUnavailableException.Reason;

class UpgradeTest {
  @TempDir private Path folder;

  @Test
  void databaseOfAnEarlierProgramIsUpgradedWithWhatIsInIt() throws SQLException {
    writeFirstVersion();

    try (Database database = Database.open(folder)) {
      assertThat(versions(database)).contains("1", "2");
      assertThat(names(database)).containsExactly("Toàn Chương trình");
    }
  }

  /** What a kill in the middle of making or upgrading the file leaves behind. */
  @Test
  void halfMadeDraftIsMadeAnew() throws IOException, SQLException {
    Files.write(folder.resolve("draft.mv.db"), new byte[12_288]);
    writeFirstVersion();

    try (Database database = Database.open(folder)) {
      assertThat(names(database)).containsExactly("Toàn Chương trình");
    }
    assertThat(folder.resolve("draft.mv.db")).doesNotExist();
  }

  @Test
  void emptyFileBecomesADatabase() throws IOException {
    Files.createFile(folder.resolve("atlas.mv.db"));

    try (Database database = Database.open(folder)) {
      assertThat(names(database)).isEmpty();
    }
  }

  @Test
  void onlyOneProgramAtATimeMakesTheFile() throws IOException {
    try (FileChannel other =
        FileChannel.open(
            folder.resolve("draft.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();
      assertThatExceptionOfType(DatabaseUnavailableException.class)
          .isThrownBy(() -> Database.open(folder))
          .matches(e -> e.reason() == Reason.LOCKED, "is locked");
    }
    assertThat(folder.resolve("atlas.mv.db")).doesNotExist();
    Database.open(folder).close();
  }

  private void writeFirstVersion() throws SQLException {
    String url = Database.address(folder, Database.NAME);
    try (Connection connection = DriverManager.getConnection(url, "SA", "");
        Statement statement = connection.createStatement()) {
      Flyway.configure()
          .dataSource(url, "SA", "")
          .locations("classpath:db/migration")
          .target("1")
          .load()
          .migrate();
      statement.execute("insert into project values ('total', 0, null, 'Toàn Chương trình', 'x')");
    }
  }

  private static List<String> versions(Database database) {
    return list(
        database.owner(),
        "select \"version\" from \"flyway_schema_history\" order by \"installed_rank\"");
  }

  private static List<String> names(Database database) {
    return list(database.reader(), "select name_vi from project");
  }

  private static List<String> list(org.jdbi.v3.core.Jdbi db, String query) {
    return db.withHandle(h -> h.createQuery(query).mapTo(String.class).list());
  }
}
