package vn.giamngheo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giamngheo.content.BoundaryUpdate;
import vn.giamngheo.db.Database;
import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * The work on one job: fetch when it has to, import in one transaction, put it onto the disk, tell
 * those who serve. However it ends, the job and the history say so in one sentence.
 */
final class ImportWork {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

  private final Database database;
  private final ImportHistory history;
  private final Download download;
  private final Runnable committed;
  private final Function<DatabaseUnavailableException, Text> explain;

  /**
   * @param committed called after each import that changed the data
   * @param explain a sentence for a database that cannot be used
   */
  ImportWork(
      Database database,
      ImportHistory history,
      Download download,
      Runnable committed,
      Function<DatabaseUnavailableException, Text> explain) {
    this.database = database;
    this.history = history;
    this.download = download;
    this.committed = committed;
    this.explain = explain;
  }

  /** Does the job to its end; never throws for what went wrong with it. */
  void run(Job job) {
    try {
      job.checkCancelled();
      job.progress(new Text("Đang bắt đầu", "Starting"), 0, 0);
      history.begin(job);
      if (job.source() != null) {
        download.fetch(job.source(), job);
      }
      takeIn(job);
    } catch (Job.CancelledException e) {
      job.end(
          Job.State.CANCELLED,
          new Text("Đã hủy; ranh giới cũ còn nguyên.", "Cancelled; the old boundaries are intact."),
          0,
          null);
    } catch (FetchException e) {
      job.end(Job.State.REFUSED, e.text(), 0, null);
    } catch (RuntimeException e) {
      job.end(Job.State.FAILED, explain(job, e), 0, null);
    }
    remember(job);
  }

  private void takeIn(Job job) {
    Order order = job.order();
    job.progress(new Text("Đang đọc và ghép đơn vị", "Reading and matching units"), 0, 0);
    ImportReport report =
        BoundaryUpdate.run(
            database.owner(),
            new ImportRequest(
                Uploads.sources(job.folder()), order.vintage(), order.fields(), order.crs()));
    if (report.taken() > 0) {
      database.checkpoint();
      committed.run();
    }
    JsonNode json = ReportJson.of(report);
    Job.State state = state(report);
    job.end(state, message(state, report), report.taken(), json);
  }

  private static Job.State state(ImportReport report) {
    if (report.taken() == 0) {
      return report.issues().isEmpty() ? Job.State.PARTIAL : Job.State.REFUSED;
    }
    return report.complete() ? Job.State.DONE : Job.State.PARTIAL;
  }

  private static Text message(Job.State state, ImportReport report) {
    int n = report.taken();
    return switch (state) {
      case DONE ->
          new Text("Đã nhận tất cả: " + n + " ranh giới.", "All taken: " + n + " boundaries.");
      case PARTIAL ->
          n == 0
              ? new Text(
                  "Chưa nhận gì; xem các đối tượng chưa chắc.",
                  "Nothing taken yet; see the unsure features.")
              : new Text(
                  "Đã nhận " + n + " ranh giới; còn đối tượng chưa nhận.",
                  n + " boundaries taken; some features were not.");
      default -> {
        DataIssue first = report.issues().get(0);
        yield new Text(
            first.in(Language.VI) + ". Không nhận gì; ranh giới cũ còn nguyên.",
            first.in(Language.EN) + ". Nothing taken; the old boundaries are intact.");
      }
    };
  }

  private Text explain(Job job, RuntimeException e) {
    Optional<DatabaseUnavailableException> unavailable = database.findUnavailable(e);
    if (unavailable.isPresent()) {
      LOG.warn("Import {}: {}", job.id(), unavailable.get().getMessage());
      return explain.apply(unavailable.get());
    }
    String fault = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {} in import {}", fault, job.id(), e);
    return new Text(
        "Máy chủ gặp lỗi ngoài dự kiến (mã " + fault + " trong nhật ký); ranh giới cũ còn nguyên.",
        "The server met an unexpected fault ("
            + fault
            + " in its log); the old boundaries are intact.");
  }

  /** A history that cannot be written must not hide from the administrator how the job ended. */
  private void remember(Job job) {
    try {
      history.end(job);
    } catch (RuntimeException e) {
      LOG.error("The end of import {} could not be recorded", job.id(), e);
    }
  }
}
