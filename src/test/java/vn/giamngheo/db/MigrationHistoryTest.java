package vn.giamngheo.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside Flyway itself, which wrote the history. */
class MigrationHistoryTest {
  private static final String ADDRESS = "jdbc:h2:mem:history";

  private Connection database;

  @BeforeEach
  void open() throws SQLException {
    database = DriverManager.getConnection(ADDRESS, "SA", "");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void databaseThatFlywayMigratedIsComplete() throws SQLException {
    migrate("latest");

    assertThat(MigrationHistory.isComplete(database)).isTrue();
  }

  @Test
  void emptyDatabaseIsNot() throws SQLException {
    assertThat(MigrationHistory.isComplete(database)).isFalse();
  }

  @Test
  void databaseOfAnEarlierProgramIsNot() throws SQLException {
    migrate("2");

    assertThat(MigrationHistory.isComplete(database)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update \"flyway_schema_history\" set \"checksum\" = \"checksum\" + 1 where \"version\" = '2'",
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '2'",
        "update \"flyway_schema_history\" set \"script\" = 'V999__later.sql' where \"version\" = '2'",
        "insert into \"flyway_schema_history\" select 999, '999', 'later', 'SQL', 'V999__later.sql',"
            + " 1, 'SA', current_timestamp, 1, true"
      })
  void databaseWithAnotherHistoryIsNot(String change) throws SQLException {
    migrate("latest");
    database.createStatement().execute(change);

    assertThat(MigrationHistory.isComplete(database)).isFalse();
  }

  private static void migrate(String target) {
    Flyway.configure()
        .dataSource(ADDRESS, "SA", "")
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }
}
