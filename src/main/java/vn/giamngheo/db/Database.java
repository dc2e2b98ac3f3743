package vn.giamngheo.db;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open database. One process at a time may open the same file.
 *
 * <p>Two users: the owner migrates and loads; requests are answered as a user who may only select,
 * and who is no administrator, so that H2's file functions refuse it. Only the one H2GIS function
 * that is used is registered; those that read and write files or the network are never in reach.
 *
 * <p>Where the schema {@code OPEN} has a table of the same name as {@code PUBLIC}, requests see
 * that one and have no right on the other, which may hold what is not for everybody. A table in the
 * schema {@code SEALED} is the owner's alone.
 */
public final class Database implements AutoCloseable {
  /** The file is {@code atlas.mv.db}. */
  static final String NAME = "atlas";

  private static final String OWNER = "SA";
  private static final String READER = "READER";

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  /** Our messages say what is wrong; a trace file could fill the disk, or not be writable. */
  private static final String NO_TRACE_FILE = ";TRACE_LEVEL_FILE=0";

  /** A name means the table that requests may see, where there are two. */
  private static final String OPEN_FIRST = ";SCHEMA=OPEN;SCHEMA_SEARCH_PATH=OPEN,PUBLIC";

  private static final String FILE_OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE" + NO_TRACE_FILE;

  /** The folder of the file; null for a database in memory. */
  private final Path directory;

  /** Keeps the database open, and shuts it down in the end. */
  private final Connection anchor;

  private final HikariDataSource ownerPool;
  private final HikariDataSource readerPool;
  private final Jdbi owner;
  private final Jdbi reader;
  private boolean compact;

  /**
   * @param directory the folder of the file; null for a database in memory
   * @param address the database's address
   * @param options settings that only the owner may give when opening
   * @param anchor the first connection
   */
  private Database(Path directory, String address, String options, Connection anchor)
      throws SQLException {
    this.directory = directory;
    this.anchor = anchor;
    Setup.migrate(anchor, address + options, OWNER);
    String password = Setup.renewReader(anchor, READER);
    ownerPool = Setup.pool(address + options, OWNER, "", 3, "TRANSACTION_READ_COMMITTED");
    readerPool = Setup.pool(address + OPEN_FIRST, READER, password, 8, "TRANSACTION_SERIALIZABLE");
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
    Connection anchor = null;
    try {
      Files.createDirectories(directory);
      if (Files.exists(directory.resolve(NAME + ".mv.db"))) {
        anchor = connect(address(directory, NAME) + FILE_OPTIONS);
      }
      if (anchor == null
          || !Setup.isCurrent(anchor, address(directory, NAME) + FILE_OPTIONS, OWNER)) {
        closeQuietly(anchor);
        new Upgrade(directory, FILE_OPTIONS, OWNER).run();
        anchor = connect(address(directory, NAME) + FILE_OPTIONS);
      }
      return new Database(directory, address(directory, NAME), FILE_OPTIONS, anchor);
    } catch (IOException
        | SQLException
        | FlywayException
        | HikariPool.PoolInitializationException e) {
      closeQuietly(anchor);
      throw DatabaseUnavailableException.of(e, directory);
    }
  }

  /** A database in memory that disappears when closed; for tests and for dry runs of a load. */
  public static Database inMemory() {
    String address = "jdbc:h2:mem:" + UUID.randomUUID();
    try {
      return new Database(null, address, NO_TRACE_FILE, connect(address + NO_TRACE_FILE));
    } catch (SQLException e) {
      throw DatabaseUnavailableException.of(e, null);
    }
  }

  /** Address of the file with that name in the folder. */
  static String address(Path directory, String name) {
    return "jdbc:h2:file:" + directory.toAbsolutePath().normalize().resolve(name);
  }

  private static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, OWNER, "");
  }

  /** For loading and administration: may change everything. */
  public Jdbi owner() {
    return owner;
  }

  /**
   * For answering requests: may only select. All statements of one transaction see one state of the
   * data, whatever is committed meanwhile.
   */
  public Jdbi reader() {
    return reader;
  }

  /** Forces what has been committed onto the disk; H2 otherwise does so within half a second. */
  public void checkpoint() {
    owner.useHandle(h -> h.execute("CHECKPOINT SYNC"));
  }

  /** Whether the disk can take more. A write that fails closes an H2 database under its users. */
  public boolean hasRoom() {
    return !DatabaseUnavailableException.isFull(directory);
  }

  /** Makes closing give back the room that replaced data took; a matter of seconds. */
  public void compactOnClose() {
    compact = true;
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
      statement.execute(compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    } catch (SQLException e) {
      throw DatabaseUnavailableException.of(e, directory);
    }
  }

  /** What a failure in the use of this database says about it; empty when nothing. */
  public Optional<DatabaseUnavailableException> findUnavailable(Throwable failure) {
    return DatabaseUnavailableException.find(failure, directory);
  }

  private static void closeQuietly(Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // What made us close it is being reported, or shows again at once.
      LOG.debug("closing a connection", e);
    }
  }
}
