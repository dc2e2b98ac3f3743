package vn.giamngheo.publish;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giamngheo.content.archive.PastFile;
import vn.giamngheo.content.archive.PastPackage;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.content.archive.RevisionHistory;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Every data revision that was ever served: what it was made of, what it changed, its files. */
public final class RevisionRoutes {
  private static final String LIST = "/phien-ban";
  private static final String STYLE = "revisions.css";
  private static final String ZIP = ".zip";
  private static final String UPTO = "den";

  private final RevisionArchive archive;
  private final RevisionHistory history;

  public RevisionRoutes(RevisionArchive archive, RevisionHistory history) {
    this.archive = archive;
    this.history = history;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/revision", this::manifest, Role.PUBLIC);
    routes.get("/api/revisions", this::listJson, Role.PUBLIC);
    routes.get("/api/revisions/{number}", this::oneJson, Role.PUBLIC);
    routes.get(LIST, this::list, Role.PUBLIC);
    routes.get(RevisionFeed.ADDRESS, this::feed, Role.PUBLIC);
    routes.get(LIST + "/{number}", this::one, Role.PUBLIC);
    routes.get(LIST + "/{number}/{zip}", this::zip, Role.PUBLIC);
    routes.get(LIST + "/{number}/{package}/{file}", this::file, Role.PUBLIC);
  }

  /** What is being served: every file that is for everybody, with its checksum. */
  private void manifest(Context ctx) {
    PastRevision current = archive.list().get(0);
    SortedMap<String, String> files = new TreeMap<>();
    for (PastFile file : archive.files(current.number())) {
      if (file.sha256() != null) {
        files.put(file.name(), file.sha256());
      }
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("revision", current.number());
    body.put("sha256", current.sha256());
    body.put("createdAt", current.createdAt());
    body.put("files", files);
    Replies.json(ctx, body);
  }

  private void listJson(Context ctx) {
    Language language = Params.language(ctx);
    List<PastRevision> all = archive.list();
    RevisionListPage page = new RevisionViews(archive, history, language).list(all, upTo(ctx, all));
    Replies.json(ctx, new RevisionJson(archive, history, language).list(page, all));
  }

  private void oneJson(Context ctx) {
    List<PastRevision> all = archive.list();
    PastRevision revision =
        find(all, ctx.pathParam("number")).orElseThrow(() -> Problem.notFound(Missing.text(all)));
    Replies.json(ctx, new RevisionJson(archive, history, Params.language(ctx)).one(revision, all));
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
  private static long upTo(Context ctx, List<PastRevision> all) {
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
      MissingPages.send(ctx, 404, Missing.revision(all, ctx.pathParam("number"), language));
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

  private void zip(Context ctx) {
    String name = ctx.pathParam("zip");
    Optional<PastRevision> revision = revisionOf(ctx);
    if (revision.isEmpty()) {
      return;
    }
    Optional<PastPackage> found =
        name.endsWith(ZIP)
            ? archive.open(revision.get().number(), name.substring(0, name.length() - ZIP.length()))
            : Optional.<PastPackage>empty();
    if (found.isEmpty()) {
      refuseFile(ctx, revision.get());
      return;
    }
    String fileName = found.get().name() + "-phien-ban-" + revision.get().number() + ZIP;
    Replies.file(ctx, "application/zip", fileName, PackageZip.of(found.get(), revision.get()));
  }

  private void file(Context ctx) {
    Optional<PastRevision> revision = revisionOf(ctx);
    if (revision.isEmpty()) {
      return;
    }
    String path = ctx.pathParam("file");
    Optional<byte[]> bytes = archive.file(revision.get().number(), ctx.pathParam("package"), path);
    if (bytes.isEmpty()) {
      refuseFile(ctx, revision.get());
      return;
    }
    Replies.file(ctx, type(path), path, bytes.get());
  }

  /** The revision the address names; without one the answer is given. */
  private Optional<PastRevision> revisionOf(Context ctx) {
    List<PastRevision> all = archive.list();
    Optional<PastRevision> found = find(all, ctx.pathParam("number"));
    if (found.isEmpty()) {
      MissingPages.send(
          ctx, 404, Missing.revision(all, ctx.pathParam("number"), Params.language(ctx)));
    }
    return found;
  }

  private void refuseFile(Context ctx, PastRevision revision) {
    MissingPages.send(ctx, 404, Missing.file(revision, Params.language(ctx)));
  }

  /** The revision of that number. */
  static Optional<PastRevision> find(List<PastRevision> all, String number) {
    return all.stream().filter(r -> Long.toString(r.number()).equals(number)).findFirst();
  }

  /** Nothing is shown as a page: a file is what somebody put into the folder. */
  private static String type(String path) {
    if (path.endsWith(".csv")) {
      return "text/csv; charset=utf-8";
    }
    if (path.endsWith(".json")) {
      return "application/json; charset=utf-8";
    }
    return path.endsWith(".geojson") ? "application/geo+json" : "application/octet-stream";
  }
}
