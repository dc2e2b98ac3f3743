package vn.giamngheo.db;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/** The database cannot be opened or written; the program can only say so and stop. */
public final class DatabaseUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Reason {
    LOCKED,
    DISK_FULL,
    NOT_WRITABLE,
    BROKEN
  }

  private final Reason reason;
  private final String where;

  public DatabaseUnavailableException(Reason reason, String where, Throwable cause) {
    super(reason + " " + where, cause);
    this.reason = reason;
    this.where = where;
  }

  public Reason reason() {
    return reason;
  }

  /** The data folder. */
  public String where() {
    return where;
  }

  /** Why that database cannot be used; broken when nothing else is known. */
  static DatabaseUnavailableException of(Throwable failure, String where) {
    return new DatabaseUnavailableException(
        findReason(failure).orElse(Reason.BROKEN), where, failure);
  }

  /** What a failure says about the database; empty when it is about something else. */
  public static Optional<Reason> findReason(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      Reason found = reasonOf(t);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static Reason reasonOf(Throwable t) {
    if (t instanceof DatabaseUnavailableException unavailable) {
      return unavailable.reason();
    }
    if (t instanceof SQLException sql) {
      return reasonOf(sql.getErrorCode());
    }
    return t instanceof IOException io ? reasonOf(io) : null;
  }

  /** Java has no exception of its own for a full disk; the words are the operating system's. */
  private static Reason reasonOf(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
      return Reason.DISK_FULL;
    }
    return e instanceof AccessDeniedException || message.contains("Read-only file system")
        ? Reason.NOT_WRITABLE
        : null;
  }

  private static Reason reasonOf(int errorCode) {
    return switch (errorCode) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.LOCKED;
      case ErrorCode.DATABASE_IS_READ_ONLY -> Reason.NOT_WRITABLE;
      default -> null;
    };
  }
}
