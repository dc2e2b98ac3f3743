package vn.giamngheo.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.FormFiles;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Imports: order one, look how far it is, cancel it, do it again. */
final class ImportRoutes {
  private static final int MOST_AT_ONCE = 2;
  private static final Text UNKNOWN = new Text("Không có lần nạp này.", "There is no such import.");

  private final ImportJobs jobs;
  private final ImportHistory history;
  private final Uploads uploads;
  private final FormFiles form;
  private final Semaphore receiving = new Semaphore(MOST_AT_ONCE);

  ImportRoutes(ImportJobs jobs, ImportHistory history, Uploads uploads, FormFiles form) {
    this.jobs = jobs;
    this.history = history;
    this.uploads = uploads;
    this.form = form;
  }

  void register(RoutesConfig routes) {
    String one = "/api/admin/imports/{id}";
    routes.get("/api/admin/imports", this::list, Role.ADMINISTRATOR);
    routes.post("/api/admin/imports", this::upload, Role.ADMINISTRATOR);
    routes.get(one, this::get, Role.ADMINISTRATOR);
    routes.delete(one, this::cancel, Role.ADMINISTRATOR);
    routes.post(one + "/again", this::again, Role.ADMINISTRATOR);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    List<Job> active = jobs.listActive();
    List<String> shown = active.stream().map(Job::id).toList();
    Replies.json(
        ctx,
        Map.of(
            "active",
            active.stream().map(job -> JobJson.of(job, language)).toList(),
            "history",
            history.list().stream()
                .filter(run -> !shown.contains(run.id()))
                .map(run -> JobJson.of(run, language))
                .toList()));
  }

  private void upload(Context ctx) {
    Language language = Params.language(ctx);
    Order order = OrderQuery.of(ctx);
    jobs.requireRoom();
    if (!receiving.tryAcquire()) {
      throw Problem.of(
          503,
          new Text("Đang bận", "Busy"),
          new Text(
              "Đang nhận tệp từ " + MOST_AT_ONCE + " nơi khác; xin thử lại sau ít phút.",
              "Files are coming in from " + MOST_AT_ONCE + " others; please try again soon."));
    }
    String id = Job.newId();
    Path folder = uploads.newFolder(id);
    boolean taken = false;
    try {
      List<FormFiles.Received> files = form.receive(ctx, folder);
      List<String> names = files.stream().map(FormFiles.Received::name).toList();
      accept(ctx, new Job(id, order.withFiles(names), folder, null), language);
      taken = true;
    } finally {
      receiving.release();
      if (!taken) {
        Uploads.delete(folder);
      }
    }
  }

  private void accept(Context ctx, Job job, Language language) {
    jobs.submit(job);
    ctx.status(202).header("Location", "/api/admin/imports/" + job.id());
    Replies.json(ctx, JobJson.of(job, language));
  }

  private void get(Context ctx) {
    Language language = Params.language(ctx);
    String id = ctx.pathParam("id");
    Map<String, Object> body =
        jobs.find(id)
            .map(job -> JobJson.of(job, language))
            .or(
                () ->
                    history.list().stream()
                        .filter(run -> run.id().equals(id))
                        .findFirst()
                        .map(run -> JobJson.of(run, history.findReport(id), language)))
            .orElseThrow(() -> Problem.notFound(UNKNOWN));
    Replies.json(ctx, body);
  }

  private Job job(Context ctx) {
    return jobs.find(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound(UNKNOWN));
  }

  private void cancel(Context ctx) {
    Job job = job(ctx);
    job.cancel();
    Replies.json(ctx, JobJson.of(job, Params.language(ctx)));
  }

  /** The same files once more, with what was confirmed since. */
  private void again(Context ctx) {
    Language language = Params.language(ctx);
    Job old = job(ctx);
    if (!ImportJobs.canRepeat(old)) {
      throw Problem.of(
          409,
          new Text("Không còn tệp", "Files gone"),
          new Text(
              "Các tệp của lần nạp này không còn trên máy chủ; xin gửi lại.",
              "The files of this import are no longer on the server; please send them again."));
    }
    Order order = old.order().withConfirmed(OrderQuery.confirmed(ctx));
    jobs.requireRoom();
    String id = Job.newId();
    accept(ctx, new Job(id, order, uploads.takeOver(old.folder(), id), null), language);
  }
}
