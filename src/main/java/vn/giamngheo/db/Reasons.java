package vn.giamngheo.db;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import vn.giamngheo.db.DatabaseUnavailableException.Reason;

/** Reads from a failure and its causes what it says about the database. */
final class Reasons {
  private Reasons() {}

  /** The most telling reason among the causes; empty when the failure is about something else. */
  static Optional<Reason> find(Throwable failure) {
    return find(failure, Reasons::clear).or(() -> find(failure, Reasons::vague));
  }

  private static Optional<Reason> find(Throwable failure, Function<Throwable, Reason> ask) {
    if (failure == null) {
      return Optional.empty();
    }
    Reason found = ask.apply(failure);
    if (found != null) {
      return Optional.of(found);
    }
    // A failed batch has no cause; what failed in it comes next.
    SQLException next = failure instanceof SQLException sql ? sql.getNextException() : null;
    return find(failure.getCause(), ask).or(() -> find(next, ask));
  }

  private static Reason clear(Throwable t) {
    if (t instanceof DatabaseUnavailableException unavailable) {
      return unavailable.reason();
    }
    if (t instanceof IOException io) {
      return clear(io);
    }
    int code = t instanceof SQLException sql ? sql.getErrorCode() : 0;
    return switch (code) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.LOCKED;
      case ErrorCode.DATABASE_IS_READ_ONLY -> Reason.NOT_WRITABLE;
      default -> null;
    };
  }

  /** Java has no exception of its own for a full disk; the words are the operating system's. */
  private static Reason clear(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
      return Reason.DISK_FULL;
    }
    return e instanceof AccessDeniedException || message.contains("Read-only file system")
        ? Reason.NOT_WRITABLE
        : null;
  }

  /** The storage fails, or has closed itself after a failure. */
  private static Reason vague(Throwable t) {
    int code = t instanceof SQLException sql ? sql.getErrorCode() : 0;
    boolean closed =
        code == ErrorCode.DATABASE_IS_CLOSED || code == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN;
    return closed || t instanceof MVStoreException ? Reason.BROKEN : null;
  }
}
