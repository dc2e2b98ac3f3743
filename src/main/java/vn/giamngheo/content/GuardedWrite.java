package vn.giamngheo.content;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Text;

/**
 * Writes that are undone when they fail: what a package's checks let through but the database
 * refuses is a fault of the package too. So that one package never keeps the others from being
 * served, this goes for faults of the program as well; those are logged with all details.
 */
final class GuardedWrite {
  private static final Logger LOG = LoggerFactory.getLogger(GuardedWrite.class);

  private final Handle db;
  private final Issues issues;

  GuardedWrite(Handle db, Issues issues) {
    this.db = db;
    this.issues = issues;
  }

  /**
   * Writes a package; false, with an issue and nothing written, when that fails.
   *
   * @throws JdbiException when the database itself cannot be used
   */
  boolean attempt(String name, Runnable write) {
    String savepoint = "package " + name;
    db.savepoint(savepoint);
    try {
      write.run();
      return true;
    } catch (JdbiException e) {
      if (!isAboutTheData(e)) {
        throw e;
      }
      String why = reason(e);
      undo(
          savepoint,
          name,
          new Text("cơ sở dữ liệu không nhận: " + why, "the database refuses it: " + why));
    } catch (RuntimeException e) {
      LOG.error("Fault while writing {}", name, e);
      undo(
          savepoint,
          name,
          new Text(
              "chương trình gặp lỗi khi nạp: " + e.getMessage(),
              "the program fails to load it: " + e.getMessage()));
    }
    return false;
  }

  /**
   * As {@link #attempt(String, Runnable)}; what the check finds in what was written is an issue
   * too, and undoes it.
   */
  boolean attempt(String name, Runnable write, Supplier<List<DataIssue>> check) {
    List<DataIssue> found = new ArrayList<>();
    boolean written =
        attempt(
            name,
            () -> {
              write.run();
              found.addAll(check.get());
            });
    if (found.isEmpty()) {
      return written;
    }
    db.rollbackToSavepoint("package " + name);
    found.forEach(issues::add);
    return false;
  }

  private void undo(String savepoint, String name, Text why) {
    db.rollbackToSavepoint(savepoint);
    issues.add(DataIssue.ofFile(name, why));
  }

  /**
   * Data exceptions and broken constraints (SQL states 22 and 23), and a column that is missing.
   */
  private static boolean isAboutTheData(JdbiException e) {
    Throwable cause = cause(e);
    return cause instanceof SQLException sql
        ? sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23")
        : cause instanceof UnableToCreateStatementException;
  }

  /** The database's own sentence, without the classes around it and the statement after it. */
  private static String reason(JdbiException e) {
    return String.valueOf(cause(e).getMessage()).split("; SQL statement| in binding:|\\R", 2)[0];
  }

  private static Throwable cause(JdbiException e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause instanceof JdbiException) {
      cause = cause.getCause();
    }
    return cause;
  }
}
