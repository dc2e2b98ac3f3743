package vn.giamngheo.db;

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

  /**
   * What a failure says about the database: the failure itself, or a full disk among its causes;
   * null when it has nothing to do with the database being available.
   */
  public static DatabaseUnavailableException within(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof DatabaseUnavailableException unavailable) {
        return unavailable;
      }
    }
    return Database.reason(failure) == Reason.DISK_FULL
        ? new DatabaseUnavailableException(Reason.DISK_FULL, "data", failure)
        : null;
  }
}
