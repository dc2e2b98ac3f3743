package vn.giamngheo.admin;

import vn.giamngheo.content.BoundaryUpdate;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.Figures;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Text;

/** Takes boundaries in and says in one sentence what came of it. */
final class BoundaryWork {
  private BoundaryWork() {}

  static Job.Outcome run(Database database, Job job) {
    Order order = job.order();
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
    Job.State state = state(report);
    return Job.Outcome.of(state, message(state, report), report.taken(), ReportJson.of(report));
  }

  private static Job.State state(ImportReport report) {
    if (report.taken() == 0) {
      return report.issues().isEmpty() ? Job.State.PARTIAL : Job.State.REFUSED;
    }
    return report.complete() ? Job.State.DONE : Job.State.PARTIAL;
  }

  private static Text nothing(ImportReport report) {
    return report.details().doubts().isEmpty()
        ? new Text(
            "Không đối tượng nào là đơn vị của ngày đã chọn; ranh giới cũ còn nguyên.",
            "No feature is a unit of the day chosen; the old boundaries are intact.")
        : new Text(
            "Chưa nhận gì; xem các đối tượng chưa chắc.",
            "Nothing taken yet; see the unsure features.");
  }

  private static Text message(Job.State state, ImportReport report) {
    Text n = Figures.count(report.taken());
    return switch (state) {
      case DONE ->
          new Text(
              "Đã nhận tất cả: " + n.vi() + " ranh giới.",
              "All was taken; boundaries: " + n.en() + ".");
      case PARTIAL ->
          report.taken() == 0
              ? nothing(report)
              : new Text(
                  "Đã nhận " + n.vi() + " ranh giới; còn đối tượng chưa nhận.",
                  "Some features were not taken; boundaries taken: " + n.en() + ".");
      default ->
          ReportJson.refusal(
              report.issues().get(0),
              new Text("ranh giới cũ còn nguyên", "the old boundaries are intact"));
    };
  }
}
