package vn.giamngheo.db;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import vn.giamngheo.db.DatabaseUnavailableException.Reason;

/**
 * Makes the file of a database, or brings it to the schema of this program. H2 commits every
 * statement of a migration by itself: a kill in the middle would leave a file that can be neither
 * migrated nor used. So it happens in a draft, which takes the file's place when it is whole.
 */
final class Upgrade {
  private final Path directory;
  private final String options;
  private final String owner;

  /**
   * @param options settings to open the database with
   */
  Upgrade(Path directory, String options, String owner) {
    this.directory = directory;
    this.options = options;
    this.owner = owner;
  }

  /**
   * Leaves a current file. Nobody may have it open.
   *
   * @throws DatabaseUnavailableException when another process is doing the same
   */
  void run() throws IOException, SQLException {
    Path file = file(Database.NAME);
    Path draft = file("draft");
    try (FileChannel lockFile =
            FileChannel.open(
                directory.resolve("draft.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = tryLock(lockFile)) {
      if (lock == null) {
        throw new DatabaseUnavailableException(Reason.LOCKED, directory, null);
      }
      Files.deleteIfExists(draft);
      if (Files.exists(file)) {
        Files.copy(file, draft);
      }
      migrate(draft);
      Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Null when somebody else has the lock, be it in this process or another. */
  private static FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void migrate(Path draft) throws IOException, SQLException {
    String url = Database.address(directory, "draft") + options;
    try (Connection connection = DriverManager.getConnection(url, owner, "");
        Statement statement = connection.createStatement()) {
      Setup.migrate(connection, url, owner);
      statement.execute("SHUTDOWN");
    }
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private Path file(String name) {
    return directory.resolve(name + ".mv.db");
  }
}
