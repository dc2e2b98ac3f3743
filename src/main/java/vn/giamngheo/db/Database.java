package vn.giamngheo.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.DatabaseUnavailableException.Reason;

/**
 * The open database. One process at a time may open the same file.
 *
 * <p>Two users: the owner migrates and loads; requests are answered as a user who may only select,
 * and who is no administrator, so that H2's file functions refuse it. Only the one H2GIS function
 * that is used is registered; those that read and write files or the network are never in reach.
 */
public final class Database implements AutoCloseable {
  private static final String OWNER = "SA";
  private static final String READER = "READER";

  /** Our messages say what is wrong; a trace file could fill the disk, or not be writable. */
  private static final String NO_TRACE_FILE = ";TRACE_LEVEL_FILE=0";

  /** The folder of the file; null for a database in memory. */
  private final Path directory;

  /** Keeps the database open, and shuts it down in the end. */
  private final Connection anchor;

  private final HikariDataSource ownerPool;
  private final HikariDataSource readerPool;
  private final Jdbi owner;
  private final Jdbi reader;

  /**
   * @param directory the folder of the file; null for a database in memory
   * @param address the database's address
   * @param options settings that only the owner may give when opening
   */
  private Database(Path directory, String address, String options) {
    this.directory = directory;
    String url = address + options;
    Connection first = null;
    try {
      first = DriverManager.getConnection(url, OWNER, "");
      Setup.migrate(url, OWNER);
      String password = Setup.renewReader(first, READER);
      ownerPool = pool(url, OWNER, "", 2);
      readerPool = pool(address, READER, password, 8);
    } catch (SQLException | FlywayException | HikariPool.PoolInitializationException e) {
      DatabaseUnavailableException unavailable = DatabaseUnavailableException.of(e, directory);
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
      throw DatabaseUnavailableException.find(e, directory)
          .orElse(new DatabaseUnavailableException(Reason.NOT_WRITABLE, directory, e));
    }
    Path file = directory.toAbsolutePath().normalize().resolve("atlas");
    return new Database(
        directory, "jdbc:h2:file:" + file, ";DB_CLOSE_ON_EXIT=FALSE" + NO_TRACE_FILE);
  }

  /** A database in memory that disappears when closed; for tests and for dry runs of a load. */
  public static Database inMemory() {
    return new Database(null, "jdbc:h2:mem:" + UUID.randomUUID(), NO_TRACE_FILE);
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
      throw DatabaseUnavailableException.of(e, directory);
    }
  }

  /** What a failure in the use of this database says about it; empty when nothing. */
  public Optional<DatabaseUnavailableException> findUnavailable(Throwable failure) {
    return DatabaseUnavailableException.find(failure, directory);
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
}
