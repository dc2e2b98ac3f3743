package vn.giamngheo.document;

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
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;

/** Figures as addresses name them: a cell of a document, or a formula with its keys. */
public final class SourceQuery {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;

  public SourceQuery(Jdbi db, AtlasQueries atlases, RebaseQueries rebase) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
  }

  /**
   * The figure of the path's {@code atlas, place, row, col} and, where a cell holds several, {@code
   * number}.
   *
   * @throws Problem 404 when there is none
   */
  public PrintedSource printed(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    String number = ctx.pathParamMap().getOrDefault("number", "1");
    return new Provenance(db, atlas, Params.language(ctx))
        .of(
            ctx.pathParam("place"),
            position(ctx.pathParam("row")),
            position(ctx.pathParam("col")),
            position(number));
  }

  /** A number in a path; what is none is a place that does not exist. */
  private static int position(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  /** What stands around a printed figure. */
  public Surroundings around(PrintedSource source) {
    return Surroundings.of(db, source);
  }

  /**
   * The value of the path's {@code atlas} and {@code formula} for the keys in the query.
   *
   * @throws Problem 404 when the document does not print what goes in
   */
  public ComputedSource computed(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    String id = ctx.pathParam("formula");
    if (id.equals(RebaseAddress.FORMULA)) {
      return rebased(ctx, atlas);
    }
    List<String> known =
        Stream.concat(
                Arrays.stream(Formula.values()).map(Formula::id), Stream.of(RebaseAddress.FORMULA))
            .toList();
    Formula formula = Formula.find(id).orElseThrow(() -> Problem.badField("formula", id, known));
    return new Computed(db, atlas, Params.language(ctx)).of(formula, keys(ctx, formula.keys()));
  }

  private static Map<String, String> keys(Context ctx, List<String> names) {
    Map<String, String> keys = new LinkedHashMap<>();
    names.forEach(name -> keys.put(name, Params.find(ctx, name).orElse("")));
    return keys;
  }

  private CarriedSource rebased(Context ctx, Atlas atlas) {
    RebasedSource source =
        new RebasedSource(
            atlas,
            atlases.listIndicators(),
            BoundariesQuery.find(ctx, atlas, rebase)
                .orElseThrow(
                    () ->
                        Problem.notFound(
                            new Text(
                                "Trên ranh giới của chính văn bản không có gì phải tính lại.",
                                "On the document’s own boundaries nothing is rebased."))),
            Params.language(ctx));
    return source.of(keys(ctx, RebasedSource.KEYS), atlases.listSeries(atlas));
  }
}
