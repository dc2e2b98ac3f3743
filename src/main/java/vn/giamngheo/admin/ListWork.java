package vn.giamngheo.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.ListImport;
import vn.giamngheo.db.Database;
import vn.giamngheo.text.Text;

/** Takes a list of units, or of who became whom, and says in one sentence what came of it. */
final class ListWork {
  private ListWork() {}

  static Job.Outcome run(Database database, ContentStore content, Job job) {
    List<Path> files = Uploads.sources(job.folder());
    if (files.size() != 1) {
      return Job.Outcome.of(
          Job.State.REFUSED,
          new Text(
              "Danh mục phải gửi từng tệp một; có " + files.size() + " tệp. Không nhận gì.",
              "Lists come one file at a time; there are " + files.size() + ". Nothing taken."));
    }
    job.checkCancelled();
    job.progress(new Text("Đang đối chiếu danh mục", "Checking the list"), 0, 0);
    ListImport.Result result = take(database, content, files.get(0), job.order());
    if (result.issues().isEmpty()) {
      return Job.Outcome.of(Job.State.DONE, result.taken(), result.rows(), ReportJson.of(result));
    }
    Text message =
        ReportJson.refusal(
            result.issues().get(0), new Text("danh mục cũ còn nguyên", "the old lists are intact"));
    return Job.Outcome.of(Job.State.REFUSED, message, 0, ReportJson.of(result));
  }

  private static ListImport.Result take(
      Database database, ContentStore content, Path file, Order order) {
    try {
      return order.kind().equals(Order.UNITS)
          ? ListImport.units(database.owner(), content, file, order.fields(), order.values())
          : ListImport.successions(database.owner(), content, file, order.fields(), order.values());
    } catch (IOException e) {
      throw new UncheckedIOException("the content folder cannot be read", e);
    }
  }
}
