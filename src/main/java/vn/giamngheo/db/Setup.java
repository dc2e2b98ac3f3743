package vn.giamngheo.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
      grant(statement, reader);
    }
    return password;
  }

  /**
   * The reader sees the schema OPEN, and of PUBLIC the tables that have no namesake there: a table
   * in OPEN stands in for its namesake, which only the owner sees.
   */
  private static void grant(Statement statement, String reader) throws SQLException {
    statement.execute("REVOKE SELECT ON SCHEMA PUBLIC FROM " + reader);
    statement.execute("GRANT SELECT ON SCHEMA OPEN TO " + reader);
    List<String> grants = new ArrayList<>();
    try (ResultSet tables =
        statement.executeQuery(
            """
            select t.table_name, o.table_name from information_schema.tables t
            left join information_schema.tables o
              on o.table_name = t.table_name and o.table_schema = 'OPEN'
            where t.table_schema = 'PUBLIC'""")) {
      while (tables.next()) {
        String table = " SELECT ON PUBLIC.\"" + tables.getString(1) + "\" ";
        grants.add(
            tables.getString(2) == null
                ? "GRANT" + table + "TO " + reader
                : "REVOKE" + table + "FROM " + reader);
      }
    }
    for (String grant : grants) {
      statement.execute(grant);
    }
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
