package vn.giamngheo.content;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Text;

/**
 * Writes that are undone when the database does not take them: what a package's checks let through
 * but the database refuses is a fault of the package too.
 */
final class GuardedWrite {
  private final Handle db;
  private final Issues issues;

  GuardedWrite(Handle db, Issues issues) {
    this.db = db;
    this.issues = issues;
  }

  /**
   * Writes a package; false, with an issue and nothing written, when the database refuses it.
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
      db.rollbackToSavepoint(savepoint);
      String why = reason(e);
      issues.add(
          DataIssue.ofFile(
              name,
              new Text("cơ sở dữ liệu không nhận: " + why, "the database refuses it: " + why)));
      return false;
    }
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
