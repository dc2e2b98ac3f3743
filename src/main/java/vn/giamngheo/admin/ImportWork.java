package vn.giamngheo.admin;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.text.Text;

/**
 * The work on one job: fetch when it has to, import in one transaction, put it onto the disk, tell
 * those who serve. However it ends, the job and the history say so in one sentence.
 */
final class ImportWork {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

  private final Database database;
  private final ImportHistory history;
  private final ContentStore content;
  private final Download download;
  private final Runnable committed;
  private final Function<DatabaseUnavailableException, Text> explain;

  /**
   * @param committed called after each import that changed the data
   * @param explain a sentence for a database that cannot be used
   */
  ImportWork(
      Database database,
      ContentStore content,
      ImportHistory history,
      Download download,
      Runnable committed,
      Function<DatabaseUnavailableException, Text> explain) {
    this.database = database;
    this.content = content;
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
      // So that a kill in the very next moment still finds it in the history.
      database.checkpoint();
      if (job.source() != null) {
        download.fetch(job.source(), job);
      }
      return takeIn(job);
    } catch (Job.CancelledException e) {
      return Job.Outcome.of(
          Job.State.CANCELLED,
          new Text("Đã hủy; dữ liệu cũ còn nguyên.", "Cancelled; the old data are intact."));
    } catch (FetchException e) {
      return Job.Outcome.of(Job.State.REFUSED, e.text());
    } catch (RuntimeException e) {
      return Job.Outcome.of(Job.State.FAILED, explain(job, e));
    }
  }

  private Job.Outcome takeIn(Job job) {
    Optional<Text> lack = Room.findLack(job.folder());
    if (lack.isPresent()) {
      return Job.Outcome.of(Job.State.REFUSED, lack.get());
    }
    job.progress(new Text("Đang đọc tệp", "Reading the files"), 0, 0);
    Job.Outcome outcome =
        job.order().isList()
            ? ListWork.run(database, content, job)
            : BoundaryWork.run(database, job);
    if (outcome.taken() > 0) {
      database.checkpoint();
      committed.run();
    }
    return outcome;
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
        "Máy chủ gặp lỗi ngoài dự kiến (mã " + fault + " trong nhật ký); dữ liệu cũ còn nguyên.",
        "The server met an unexpected fault (" + fault + " in its log); the old data are intact.");
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
