package vn.giamngheo.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.h2gis.functions.factory.H2GISFunctions;
import org.h2gis.functions.io.geojson.ST_AsGeoJSON;

/** Brings a database that has just been opened into the shape that this program needs. */
final class Setup {
  private Setup() {}

  /** Whether the schema is that of this program or a later one. */
  static boolean isCurrent(Connection connection, String url, String owner) throws SQLException {
    return MigrationHistory.isComplete(connection)
        || flyway(url, owner).info().pending().length == 0;
  }

  /** Brings the schema to that of this program; refuses one that is not ours. */
  static void migrate(Connection connection, String url, String owner) throws SQLException {
    if (!MigrationHistory.isComplete(connection)) {
      flyway(url, owner).migrate();
    }
  }

  private static Flyway flyway(String url, String owner) {
    return Flyway.configure()
        .dataSource(url, owner, "")
        .locations("classpath:" + MigrationHistory.FOLDER)
        .load();
  }

  /**
   * Makes sure that there is a user who may only select, and the one function of H2GIS it needs.
   *
   * @return the user's password, a new one at every start
   */
  static String renewReader(Connection connection, String reader) throws SQLException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    try (Statement statement = connection.createStatement()) {
      if (!connection.getMetaData().getProcedures(null, null, "ST_ASGEOJSON").next()) {
        H2GISFunctions.registerFunction(statement, new ST_AsGeoJSON(), "");
      }
      statement.execute("CREATE USER IF NOT EXISTS " + reader + " PASSWORD ''");
      statement.execute("ALTER USER " + reader + " SET PASSWORD '" + password + "'");
      statement.execute("GRANT SELECT ON SCHEMA PUBLIC TO " + reader);
    }
    return password;
  }

  /**
   * Connections for one user.
   *
   * @param isolation name of a constant of {@link Connection}; what statements of one transaction
   *     see of other transactions
   */
  static HikariDataSource pool(
      String url, String user, String password, int size, String isolation) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(10_000);
    config.setTransactionIsolation(isolation);
    config.setPoolName("atlas-" + user.toLowerCase(Locale.ROOT));
    return new HikariDataSource(config);
  }
}
