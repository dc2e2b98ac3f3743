package vn.giamngheo.document;

import io.javalin.http.Context;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;

/** Figures as a request's address names them: a cell of a document, or a formula with its keys. */
public final class SourceQuery {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final FigureSources figures;

  public SourceQuery(Jdbi db, AtlasQueries atlases, FigureSources figures) {
    this.db = db;
    this.atlases = atlases;
    this.figures = figures;
  }

  /**
   * The figure of the path's {@code atlas, place, row, col} and, where a cell holds several, {@code
   * number}.
   *
   * @throws Problem 404 when there is none
   */
  public PrintedSource printed(Context ctx) {
    List<String> position =
        List.of(
            ctx.pathParam("row"),
            ctx.pathParam("col"),
            ctx.pathParamMap().getOrDefault("number", "1"));
    return figures.printed(
        atlases.get(ctx.pathParam("atlas")),
        ctx.pathParam("place"),
        position,
        Params.language(ctx));
  }

  /** What stands around a printed figure. */
  public Surroundings around(PrintedSource source) {
    return Surroundings.of(db, source);
  }

  /**
   * The value of the path's {@code atlas} and {@code formula} for the keys in the query.
   *
   * @throws Problem 400 when there is no such formula, 404 when the document does not print what
   *     goes in
   */
  public ComputedSource computed(Context ctx) {
    return figures.computed(
        atlases.get(ctx.pathParam("atlas")),
        ctx.pathParam("formula"),
        name -> Params.find(ctx, name).orElse(""),
        Params.language(ctx));
  }
}
