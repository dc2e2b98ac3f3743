package vn.giamngheo.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The database cannot be opened or written; the program can only say so and stop. */
public final class DatabaseUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With less room than this a storage that fails does so because the disk is full. */
  private static final long LITTLE_ROOM_BYTES = 32L << 20;

  /** What stands in the way. */
  public enum Reason {
    LOCKED,
    DISK_FULL,
    NOT_WRITABLE,
    BROKEN
  }

  private final Reason reason;
  private final String where;

  /**
   * @param directory the data folder; null for a database in memory
   */
  DatabaseUnavailableException(Reason reason, Path directory, Throwable cause) {
    super(reason + " " + directory, cause);
    this.reason = reason;
    this.where = String.valueOf(directory);
  }

  /** Why the database in that folder could not be opened. */
  static DatabaseUnavailableException of(Exception failure, Path directory) {
    Reason otherwise = failure instanceof IOException ? Reason.NOT_WRITABLE : Reason.BROKEN;
    return find(failure, directory)
        .orElseGet(() -> new DatabaseUnavailableException(otherwise, directory, failure));
  }

  /**
   * What a failure says about the database in that folder; empty when it is about something else.
   */
  static Optional<DatabaseUnavailableException> find(Throwable failure, Path directory) {
    return Reasons.find(failure)
        .map(reason -> reason == Reason.BROKEN && isFull(directory) ? Reason.DISK_FULL : reason)
        .map(reason -> new DatabaseUnavailableException(reason, directory, failure));
  }

  /** After a write that failed in the background, H2 complains that it cannot read it back. */
  static boolean isFull(Path directory) {
    try {
      return directory != null
          && Files.getFileStore(directory).getUsableSpace() < LITTLE_ROOM_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  public Reason reason() {
    return reason;
  }

  /** The data folder. */
  public String where() {
    return where;
  }
}
