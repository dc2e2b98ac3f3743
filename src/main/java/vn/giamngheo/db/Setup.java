package vn.giamngheo.db;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.h2gis.functions.factory.H2GISFunctions;
import org.h2gis.functions.io.geojson.ST_AsGeoJSON;

/** Brings a database that has just been opened into the shape that this program needs. */
final class Setup {
  private Setup() {}

  static void migrate(String url, String owner) {
    Flyway.configure()
        .dataSource(url, owner, "")
        .locations("classpath:db/migration")
        .load()
        .migrate();
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
}
