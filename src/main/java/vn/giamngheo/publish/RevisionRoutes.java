package vn.giamngheo.publish;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.content.archive.RevisionHistory;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Problems;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The pages of every data revision that was ever served: what it was made of, what it changed. */
public final class RevisionRoutes {
  private static final String LIST = "/phien-ban";
  private static final String STYLE = "revisions.css";
  private static final String UPTO = "den";

  private final RevisionArchive archive;
  private final RevisionHistory history;

  public RevisionRoutes(RevisionArchive archive, RevisionHistory history) {
    this.archive = archive;
    this.history = history;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get(LIST, this::list, Role.PUBLIC);
    routes.get(RevisionFeed.ADDRESS, this::feed, Role.PUBLIC);
    routes.get(LIST + "/{number}", this::one, Role.PUBLIC);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    List<PastRevision> all = archive.list();
    long from = upTo(ctx, all);
    Shell shell =
        Shell.of(
                language,
                LIST,
                from == all.get(0).number() ? Map.of() : Map.of(UPTO, Long.toString(from)),
                new Text("Các phiên bản số liệu", "Data revisions"),
                new Text(
                    "Mọi trạng thái của số liệu đã từng công bố ở đây: ngày, mã kiểm tra, điều gì đã đổi.",
                    "Every state of the figures ever published here: date, checksum, what changed."))
            .withStyles(STYLE);
    RevisionListPage page = new RevisionViews(archive, history, language).list(all, from);
    Replies.html(ctx, Templates.render("publish/revisions.jte", shell, page));
  }

  /** The highest number to show; the newest when not said. */
  static long upTo(Context ctx, List<PastRevision> all) {
    String given = Params.find(ctx, UPTO).orElse(null);
    if (given == null) {
      return all.get(0).number();
    }
    if (!given.matches("\\d{1,9}")) {
      throw Problem.wrongField(UPTO, new Text("phải là số thứ tự", "must be a number"));
    }
    return Long.parseLong(given);
  }

  private void feed(Context ctx) {
    Language language = Params.language(ctx);
    List<PastRevision> all = archive.list();
    RevisionListPage page =
        new RevisionViews(archive, history, language).list(all, all.get(0).number());
    ctx.contentType("application/atom+xml; charset=utf-8")
        .result(RevisionFeed.write(page.entries(), all, language));
  }

  private void one(Context ctx) {
    Language language = Params.language(ctx);
    List<PastRevision> all = archive.list();
    Optional<PastRevision> found = find(all, ctx.pathParam("number"));
    if (found.isEmpty()) {
      refuse(ctx, 404, Missing.revision(all, ctx.pathParam("number"), language));
      return;
    }
    PastRevision revision = found.get();
    Shell shell =
        Shell.of(
                language,
                LIST + "/" + revision.number(),
                Map.of(),
                new Text(
                    "Phiên bản số liệu " + revision.number(), "Data revision " + revision.number()),
                new Text(
                    "Số liệu như đã công bố từ " + RevisionWords.when(revision.createdAt()).vi(),
                    "The figures as published from "
                        + RevisionWords.when(revision.createdAt()).en()))
            .withStyles(STYLE);
    Replies.html(
        ctx,
        Templates.render(
            "publish/revision.jte",
            shell,
            new RevisionViews(archive, history, language).page(revision, all)));
  }

  /**
   * Says that there is no such thing, and where one may have wanted to go.
   *
   * @throws Problem of the same status when a program asks
   */
  static void refuse(Context ctx, int status, MissingPage page) {
    Text title = new Text(page.title(), page.title());
    Text text = new Text(page.text(), page.text());
    if (Problems.asksForData(ctx)) {
      throw Problem.of(status, title, text);
    }
    Shell shell =
        Shell.of(Params.language(ctx), ctx.path(), Map.of(), title, text).withStyles(STYLE);
    Replies.html(ctx.status(status), Templates.render("publish/missing.jte", shell, page));
  }

  /** The revision of that number. */
  static Optional<PastRevision> find(List<PastRevision> all, String number) {
    return all.stream().filter(r -> Long.toString(r.number()).equals(number)).findFirst();
  }
}
