package vn.giamngheo.document;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Pages;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Documents as printed, and the provenance of figures. */
public final class DocumentRoutes {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final SourceQuery sources;
  private final String version;

  public DocumentRoutes(Jdbi db, AtlasQueries atlases, SourceQuery sources, String version) {
    this.db = db;
    this.atlases = atlases;
    this.sources = sources;
    this.version = version;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    String atlas = "/api/atlases/{atlas}";
    routes.get(atlas + "/document", this::document, Role.PUBLIC);
    routes.get(atlas + "/document.xlsx", this::workbook, Role.PUBLIC);
    routes.get(atlas + "/document/{file}", this::table, Role.PUBLIC);
    String figure = atlas + "/figures/{place}/{row}/{col}";
    routes.get(figure, ctx -> Replies.json(ctx, sources.printed(ctx)), Role.PUBLIC);
    routes.get(figure + "/{number}", ctx -> Replies.json(ctx, sources.printed(ctx)), Role.PUBLIC);
    routes.get(
        atlas + "/computed/{formula}",
        ctx -> Replies.json(ctx, sources.computed(ctx)),
        Role.PUBLIC);
    routes.get("/tai-lieu/{atlas}", this::page, Role.PUBLIC);
  }

  /** The page, with status 404 when there is no such atlas; it says so itself. */
  private void page(Context ctx) {
    String atlas = ctx.pathParam("atlas");
    boolean known = atlases.list().stream().anyMatch(a -> a.id().equals(atlas));
    Pages.send(ctx, "tai-lieu.html", known ? 200 : 404);
  }

  private void document(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    Transcript transcript = new Transcript(db, atlas, language);
    Map<String, List<Transcript.Figure>> figures = transcript.figures();
    List<Map<String, Object>> places =
        transcript.places().stream().map(p -> place(p, figures)).toList();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("atlas", atlas.id());
    body.put("citation", atlas.citation(language));
    body.put("title", atlas.documentTitle().in(language));
    body.put("note", atlas.note().in(language));
    body.put("places", places);
    Replies.json(ctx, body);
  }

  private static Map<String, Object> place(
      Transcript.Place place, Map<String, List<Transcript.Figure>> figures) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", place.id());
    row.put("kind", place.kind());
    row.put("label", place.label());
    row.put("title", place.title());
    row.put(
        "cells",
        place.cells().stream()
            .map(
                c -> {
                  Map<String, Object> cell = new LinkedHashMap<>();
                  cell.put("row", c.row());
                  cell.put("col", c.col());
                  cell.put("rowSpan", c.rowSpan());
                  cell.put("colSpan", c.colSpan());
                  cell.put("kind", c.kind());
                  cell.put("printed", c.printed());
                  cell.put(
                      "figures",
                      figures.getOrDefault(place.id() + "|" + c.row() + "|" + c.col(), List.of()));
                  return cell;
                })
            .toList());
    return row;
  }

  private void workbook(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    byte[] book =
        TranscriptWorkbook.write(
            atlas.citation(language), version, new Transcript(db, atlas, language).places());
    ctx.contentType(WORKBOOK)
        .header("Content-Disposition", "attachment; filename=\"" + atlas.id() + ".xlsx\"")
        .result(book);
  }

  private void table(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    String file = ctx.pathParam("file");
    Transcript.Place place =
        new Transcript(db, atlas, Params.language(ctx))
            .places().stream()
                .filter(p -> (p.id() + ".csv").equals(file))
                .findFirst()
                .orElseThrow(
                    () ->
                        Problem.notFound(
                            new Text(
                                "Văn bản không có bảng “" + file + "”.",
                                "The document has no table “" + file + "”.")));
    Replies.csv(ctx, atlas.id() + "-" + file, TranscriptTable.write(place));
  }
}
