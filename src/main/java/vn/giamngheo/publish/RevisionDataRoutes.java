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
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Data revisions for programs, and every file that one was made of. */
public final class RevisionDataRoutes {
  private static final String ZIP = ".zip";

  private final RevisionArchive archive;
  private final RevisionHistory history;

  public RevisionDataRoutes(RevisionArchive archive, RevisionHistory history) {
    this.archive = archive;
    this.history = history;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/revision", this::manifest, Role.PUBLIC);
    routes.get("/api/revisions", this::listJson, Role.PUBLIC);
    routes.get("/api/revisions/{number}", this::oneJson, Role.PUBLIC);
    routes.get("/phien-ban/{number}/{zip}", this::zip, Role.PUBLIC);
    routes.get("/phien-ban/{number}/{package}/{file}", this::file, Role.PUBLIC);
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
    RevisionListPage page =
        new RevisionViews(archive, history, language).list(all, RevisionRoutes.upTo(ctx, all));
    Replies.json(ctx, new RevisionJson(archive, history, language).list(page, all));
  }

  private void oneJson(Context ctx) {
    List<PastRevision> all = archive.list();
    PastRevision revision =
        RevisionRoutes.find(all, ctx.pathParam("number"))
            .orElseThrow(() -> Problem.notFound(Missing.text(all)));
    Replies.json(ctx, new RevisionJson(archive, history, Params.language(ctx)).one(revision, all));
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
    Optional<PastRevision> found = RevisionRoutes.find(all, ctx.pathParam("number"));
    if (found.isEmpty()) {
      RevisionRoutes.refuse(
          ctx, 404, Missing.revision(all, ctx.pathParam("number"), Params.language(ctx)));
    }
    return found;
  }

  private void refuseFile(Context ctx, PastRevision revision) {
    RevisionRoutes.refuse(ctx, 404, Missing.file(revision, Params.language(ctx)));
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
