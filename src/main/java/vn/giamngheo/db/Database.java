package vn.giamngheo.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2gis.functions.factory.H2GISFunctions;
import org.h2gis.functions.io.geojson.ST_AsGeoJSON;
import org.jdbi.v3.core.Jdbi;

/**
 * The open database. One process at a time may open the same file.
 *
 * <p>Two users: the owner migrates and loads; requests are answered as a user who may only select,
 * and who is no administrator, so that H2's file functions refuse it. Only the one H2GIS function
 * that is used is registered; those that read and write files or the network are never in reach.
 */
public final class Database implements AutoCloseable {
  private static final String OWNER = "SA";

  /** Our messages say what is wrong; a trace file could fill the disk, or not be writable. */
  private static final String NO_TRACE_FILE = ";TRACE_LEVEL_FILE=0";

  private final String where;

  /** Keeps the database open, and shuts it down in the end. */
  private final Connection anchor;

  private final HikariDataSource ownerPool;
  private final HikariDataSource readerPool;
  private final Jdbi owner;
  private final Jdbi reader;

  /**
   * @param where what to call the database in messages
   * @param address the database's address
   * @param options settings that only the owner may give when opening
   */
  private Database(String where, String address, String options) {
    this.where = where;
    String url = address + options;
    Connection first = null;
    try {
      first = DriverManager.getConnection(url, OWNER, "");
      migrate(url);
      String password = preparePublicUser(first);
      ownerPool = pool(url, OWNER, "", 2);
      readerPool = pool(address, "READER", password, 8);
    } catch (SQLException | FlywayException | HikariPool.PoolInitializationException e) {
      DatabaseUnavailableException unavailable = DatabaseUnavailableException.of(e, where);
      closeQuietly(first, unavailable);
      throw unavailable;
    }
    anchor = first;
    owner = Jdbi.create(ownerPool);
    reader = Jdbi.create(readerPool);
  }

  /**
   * Opens the database in that folder, creating folder and file when absent.
   *
   * @throws DatabaseUnavailableException when the folder cannot be written, another process holds
   *     the file, the disk is full or the file is broken
   */
  public static Database open(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          DatabaseUnavailableException.findReason(e)
              .orElse(DatabaseUnavailableException.Reason.NOT_WRITABLE),
          directory.toString(),
          e);
    }
    Path file = directory.toAbsolutePath().normalize().resolve("atlas");
    return new Database(
        directory.toString(), "jdbc:h2:file:" + file, ";DB_CLOSE_ON_EXIT=FALSE" + NO_TRACE_FILE);
  }

  /** A database in memory that disappears when closed; for tests and for dry runs of a load. */
  public static Database inMemory() {
    String name = HexFormat.of().formatHex(randomBytes());
    return new Database("mem", "jdbc:h2:mem:" + name, NO_TRACE_FILE);
  }

  /** For loading and administration: may change everything. */
  public Jdbi owner() {
    return owner;
  }

  /** For answering requests: may only select. */
  public Jdbi reader() {
    return reader;
  }

  /** Forces what has been committed onto the disk; H2 otherwise does so within half a second. */
  public void checkpoint() {
    owner.useHandle(h -> h.execute("CHECKPOINT SYNC"));
  }

  /**
   * Writes what is left to write and closes the file.
   *
   * @throws DatabaseUnavailableException when that fails; what was loaded and checked stays
   */
  @Override
  public void close() {
    readerPool.close();
    ownerPool.close();
    try (Statement statement = anchor.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw DatabaseUnavailableException.of(e, where);
    }
  }

  private static void closeQuietly(Connection connection, Exception reason) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private static void migrate(String url) {
    Flyway.configure()
        .dataSource(url, OWNER, "")
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  private static String preparePublicUser(Connection connection) throws SQLException {
    String password = HexFormat.of().formatHex(randomBytes());
    try (Statement statement = connection.createStatement()) {
      if (!connection.getMetaData().getProcedures(null, null, "ST_ASGEOJSON").next()) {
        H2GISFunctions.registerFunction(statement, new ST_AsGeoJSON(), "");
      }
      statement.execute("CREATE USER IF NOT EXISTS READER PASSWORD ''");
      statement.execute("ALTER USER READER SET PASSWORD '" + password + "'");
      statement.execute("GRANT SELECT ON SCHEMA PUBLIC TO READER");
    }
    return password;
  }

  private static HikariDataSource pool(String url, String user, String password, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(10_000);
    config.setPoolName("atlas-" + user.toLowerCase(Locale.ROOT));
    return new HikariDataSource(config);
  }

  private static byte[] randomBytes() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
