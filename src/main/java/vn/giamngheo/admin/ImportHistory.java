package vn.giamngheo.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import vn.giamngheo.db.Sql;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/** Remembers the last imports and what came of them, also of those that a stop cut off. */
final class ImportHistory {
  static final int KEPT = 200;

  private final Jdbi db;

  /**
   * @param db the owner's connections
   */
  ImportHistory(Jdbi db) {
    this.db = db;
  }

  /**
   * One import.
   *
   * @param state as in {@link Job.State}, or {@code interrupted}
   */
  record Run(
      String id,
      String kind,
      String origin,
      List<String> files,
      LocalDate vintage,
      OffsetDateTime startedAt,
      OffsetDateTime endedAt,
      String state,
      int taken,
      Text message) {}

  void begin(Job job) {
    db.useTransaction(
        handle -> {
          handle
              .createUpdate(Sql.of(ImportHistory.class, "begin-run"))
              .bind("id", job.id())
              .bind("kind", job.order().kind())
              .bind("origin", job.order().origin())
              .bind("files", files(job.order().files()))
              .bind("vintage", job.order().vintage())
              .bind("at", job.view().startedAt())
              .bind("revision", revision(handle))
              .execute();
          handle
              .createUpdate(Sql.of(ImportHistory.class, "prune-runs"))
              .bind("keep", KEPT)
              .execute();
        });
  }

  void end(Job job, Job.Outcome outcome) {
    db.useTransaction(
        handle ->
            handle
                .createUpdate(Sql.of(ImportHistory.class, "end-run"))
                .bind("id", job.id())
                .bind("at", outcome.at())
                .bind("state", outcome.state().id())
                .bind("taken", outcome.taken())
                .bind("revision", revision(handle))
                .bind("vi", Excerpt.line(outcome.message().vi()))
                .bind("en", Excerpt.line(outcome.message().en()))
                .bind("report", outcome.report() == null ? null : outcome.report().toString())
                .execute());
  }

  private static Long revision(Handle handle) {
    return handle
        .createQuery("select max(number) from data_revision")
        .mapTo(Long.class)
        .findOne()
        .orElse(null);
  }

  /** Ends what was under way when the program stopped or was killed. Before anything is loaded. */
  void closeInterrupted() {
    db.useHandle(
        handle ->
            handle
                .createUpdate(Sql.of(ImportHistory.class, "close-runs"))
                .bind("at", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
                .bind("vi", "Máy chủ dừng giữa chừng; dữ liệu cũ còn nguyên. Hãy nạp lại.")
                .bind(
                    "en",
                    "The server stopped in the middle; the old data are intact. Import again.")
                .bind("kept_vi", "Đã nạp xong, nhưng máy chủ dừng trước khi ghi báo cáo.")
                .bind("kept_en", "Imported, but the server stopped before the report was written.")
                .execute());
  }

  /** The last imports, newest first. */
  List<Run> list() {
    return db.withHandle(
        handle ->
            handle.createQuery(Sql.of(ImportHistory.class, "runs")).map(ImportHistory::run).list());
  }

  /** The report of an import; empty when there is none. */
  Optional<JsonNode> findReport(String id) {
    return db.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select report from import_run where id = :id and report is not null")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne())
        .map(ImportHistory::json);
  }

  private static JsonNode json(String text) {
    try {
      return Replies.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored report is no JSON", e);
    }
  }

  private static String files(List<String> names) {
    String lines = String.join("\n", names.stream().map(Excerpt::of).toList());
    return lines.length() > 4000 ? lines.substring(0, 3999) + "…" : lines;
  }

  private static Run run(ResultSet r, StatementContext c) throws SQLException {
    return new Run(
        r.getString("id"),
        r.getString("kind"),
        r.getString("origin"),
        r.getString("files").lines().toList(),
        r.getObject("vintage", LocalDate.class),
        r.getObject("started_at", OffsetDateTime.class),
        r.getObject("ended_at", OffsetDateTime.class),
        r.getString("state"),
        r.getInt("taken"),
        new Text(r.getString("message_vi"), r.getString("message_en")));
  }
}
