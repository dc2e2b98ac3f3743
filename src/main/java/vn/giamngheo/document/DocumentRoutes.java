package vn.giamngheo.document;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
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
  private final RebaseQueries rebase;
  private final String version;

  public DocumentRoutes(Jdbi db, AtlasQueries atlases, RebaseQueries rebase, String version) {
    this.db = db;
    this.rebase = rebase;
    this.atlases = atlases;
    this.version = version;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    String atlas = "/api/atlases/{atlas}";
    routes.get(atlas + "/document", this::document, Role.PUBLIC);
    routes.get(atlas + "/document.xlsx", this::workbook, Role.PUBLIC);
    routes.get(atlas + "/document/{file}", this::table, Role.PUBLIC);
    routes.get(atlas + "/figures/{place}/{row}/{col}", ctx -> figure(ctx, "1"), Role.PUBLIC);
    routes.get(
        atlas + "/figures/{place}/{row}/{col}/{number}",
        ctx -> figure(ctx, ctx.pathParam("number")),
        Role.PUBLIC);
    routes.get(atlas + "/computed/{formula}", this::computed, Role.PUBLIC);
    routes.get(
        "/tai-lieu/{atlas}",
        ctx -> page(ctx, ctx.pathParam("atlas"), "tai-lieu.html"),
        Role.PUBLIC);
    routes.get(
        "/nguon/{atlas}/*", ctx -> page(ctx, ctx.pathParam("atlas"), "nguon.html"), Role.PUBLIC);
  }

  /** The page, with status 404 when there is no such atlas; it says so itself. */
  private void page(Context ctx, String atlas, String file) {
    boolean known = atlases.list().stream().anyMatch(a -> a.id().equals(atlas));
    Pages.send(ctx, file, known ? 200 : 404);
  }

  private void document(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    Transcript transcript = new Transcript(db, atlas, language);
    Map<String, List<Map<String, Object>>> figures = transcript.figures();
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
      Transcript.Place place, Map<String, List<Map<String, Object>>> figures) {
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

  private void figure(Context ctx, String number) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Provenance provenance = new Provenance(db, atlas, Params.language(ctx));
    Replies.json(
        ctx,
        provenance.of(
            ctx.pathParam("place"),
            position(ctx.pathParam("row")),
            position(ctx.pathParam("col")),
            position(number)));
  }

  /** A number in a path; what is none is a place that does not exist. */
  private static int position(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  private void computed(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    if (ctx.pathParam("formula").equals(RebaseAddress.FORMULA)) {
      rebased(ctx, atlas);
      return;
    }
    List<String> known =
        Stream.concat(
                Arrays.stream(Formula.values()).map(Formula::id), Stream.of(RebaseAddress.FORMULA))
            .toList();
    Formula formula =
        Formula.find(ctx.pathParam("formula"))
            .orElseThrow(() -> Problem.badField("formula", ctx.pathParam("formula"), known));
    Map<String, String> keys = new LinkedHashMap<>();
    formula.keys().forEach(key -> keys.put(key, Params.find(ctx, key).orElse("")));
    Replies.json(ctx, new Computed(db, atlas, Params.language(ctx)).of(formula, keys));
  }

  private void rebased(Context ctx, Atlas atlas) {
    Rebasing rebasing =
        BoundariesQuery.find(ctx, atlas, rebase)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        new Text(
                            "Trên ranh giới của chính văn bản không có gì phải tính lại.",
                            "On the document’s own boundaries nothing is rebased.")));
    Map<String, String> keys = new LinkedHashMap<>();
    RebasedSource.KEYS.forEach(key -> keys.put(key, Params.find(ctx, key).orElse("")));
    RebasedSource source =
        new RebasedSource(atlas, atlases.listIndicators(), rebasing, Params.language(ctx));
    Replies.json(ctx, source.of(keys, atlases.listSeries(atlas)));
  }
}
