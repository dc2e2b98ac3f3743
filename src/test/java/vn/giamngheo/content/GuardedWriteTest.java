package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giamngheo.db.Database;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Language;

class GuardedWriteTest {
  private static final String INSERT = "insert into project values (?, 1, null, 'x', 'x')";
  private static final Logger LOG = Logger.getLogger(GuardedWrite.class.getName());

  private static Database database;

  private final Issues issues = new Issues();

  @BeforeAll
  static void open() {
    database = Database.inMemory();
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void close() {
    LOG.setLevel(null);
    database.close();
  }

  @Test
  void writeThatSucceedsStays() {
    assertThat(attempt(db -> db.execute(INSERT, "good"))).isTrue();

    assertThat(issues.isEmpty()).isTrue();
    assertThat(projects()).contains("good");
  }

  @Test
  void writeThatTheDatabaseRefusesIsUndoneAndExplained() {
    boolean done =
        attempt(
            db -> {
              db.execute(INSERT, "first");
              db.execute(INSERT, "more than twenty characters");
            });

    assertThat(done).isFalse();
    assertThat(projects()).doesNotContain("first");
    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN))
        .containsExactly(
            "p: the database refuses it: Value too long for column \"ID CHARACTER VARYING(20)\":"
                + " \"'more than twenty characters' (27)\"");
  }

  @Test
  void faultOfTheProgramIsUndoneAndSaid() {
    boolean done =
        attempt(
            db -> {
              db.execute(INSERT, "second");
              throw new ArithmeticException("Division undefined");
            });

    assertThat(done).isFalse();
    assertThat(projects()).doesNotContain("second");
    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.VI))
        .containsExactly("p: chương trình gặp lỗi khi nạp: Division undefined");
  }

  @Test
  void failureOfTheDatabaseItselfIsNoFaultOfThePackage() {
    assertThatExceptionOfType(JdbiException.class)
        .isThrownBy(() -> attempt(db -> db.execute("insert into nowhere values (1)")));
    assertThat(issues.isEmpty()).isTrue();
  }

  private boolean attempt(Consumer<Handle> write) {
    return database
        .owner()
        .inTransaction(db -> new GuardedWrite(db, issues).attempt("p", () -> write.accept(db)));
  }

  private static List<String> projects() {
    return database
        .reader()
        .withHandle(h -> h.createQuery("select id from project").mapTo(String.class).list());
  }
}
