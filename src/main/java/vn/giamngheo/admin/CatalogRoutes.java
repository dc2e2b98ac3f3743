package vn.giamngheo.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The catalogue of open sources: what is in it, and fetching from it. */
final class CatalogRoutes {
  private final Catalog catalog;
  private final ImportJobs jobs;
  private final Uploads uploads;

  CatalogRoutes(Catalog catalog, ImportJobs jobs, Uploads uploads) {
    this.catalog = catalog;
    this.jobs = jobs;
    this.uploads = uploads;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/admin/catalog", this::list, Role.ADMINISTRATOR);
    routes.post("/api/admin/catalog/{id}/fetch", this::fetch, Role.ADMINISTRATOR);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    Replies.json(ctx, catalog.list().stream().map(entry -> row(entry, language)).toList());
  }

  private static Map<String, Object> row(CatalogEntry entry, Language language) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", entry.id());
    row.put("name", entry.name().in(language));
    row.put("publisher", entry.publisher());
    row.put("licence", entry.licence());
    row.put("licenceAddress", entry.licenceAddress().toString());
    row.put("page", entry.page().toString());
    row.put("host", entry.address().getHost());
    row.put("area", entry.area().in(language));
    row.put("level", entry.level());
    row.put("vintage", entry.vintage());
    row.put("bytes", entry.bytes());
    row.put("note", entry.note().in(language));
    return row;
  }

  private void fetch(Context ctx) {
    CatalogEntry entry =
        catalog
            .find(ctx.pathParam("id"))
            .orElseThrow(
                () ->
                    Problem.notFound(
                        new Text(
                            "Danh mục không có nguồn này.", "The catalogue has no such source.")));
    Language language = Params.language(ctx);
    jobs.requireRoom();
    String id = Job.newId();
    Order order =
        new Order(
            Order.BOUNDARIES,
            entry.id(),
            List.of(entry.name().vi()),
            entry.vintage(),
            entry.fields(),
            Map.of(),
            null,
            Map.of());
    Job job = jobs.submit(new Job(id, order, uploads.newFolder(id), entry));
    ctx.status(202).header("Location", "/api/admin/imports/" + id);
    Replies.json(ctx, JobJson.of(job, language));
  }
}
