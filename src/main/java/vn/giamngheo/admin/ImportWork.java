package vn.giamngheo.admin;

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

  /**
   * Does the job to its end and records it; never throws for what went wrong with it. The job
   * itself is told by the caller, when nothing of the work is left.
   */
  Job.Outcome run(Job job) {
    Job.Outcome outcome = attempt(job);
    remember(job, outcome);
    return outcome;
  }

  private Job.Outcome attempt(Job job) {
    try {
      job.checkCancelled();
      job.progress(new Text("Đang bắt đầu", "Starting"), 0, 0);
      history.begin(job);
      if (job.source() != null) {
        download.fetch(job.source(), job);
      }
      return takeIn(job);
    } catch (Job.CancelledException e) {
      return Job.Outcome.of(
          Job.State.CANCELLED,
          new Text(
              "Đã hủy; ranh giới cũ còn nguyên.", "Cancelled; the old boundaries are intact."));
    } catch (FetchException e) {
      return Job.Outcome.of(Job.State.REFUSED, e.text());
    } catch (RuntimeException e) {
      return Job.Outcome.of(Job.State.FAILED, explain(job, e));
    }
  }

  private Job.Outcome takeIn(Job job) {
    Order order = job.order();
    Optional<Text> lack = Room.findLack(job.folder());
    if (lack.isPresent()) {
      return Job.Outcome.of(Job.State.REFUSED, lack.get());
    }
    job.progress(new Text("Đang đọc và ghép đơn vị", "Reading and matching units"), 0, 0);
    ImportReport report =
        BoundaryUpdate.run(
            database.owner(),
            new ImportRequest(
                Uploads.sources(job.folder()),
                order.vintage(),
                order.fields(),
                order.crs(),
                order.confirmed()),
            (phase, done, total) -> {
              job.checkCancelled();
              job.progress(phase, done, total);
            });
    if (report.taken() > 0) {
      database.checkpoint();
      committed.run();
    }
    Job.State state = state(report);
    return Job.Outcome.of(state, message(state, report), report.taken(), ReportJson.of(report));
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
  private void remember(Job job, Job.Outcome outcome) {
    try {
      history.end(job, outcome);
    } catch (RuntimeException e) {
      LOG.error("The end of import {} could not be recorded", job.id(), e);
    }
  }
}
