package vn.giamngheo.rebase;

import io.javalin.http.Context;
import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;

/** The parameter {@code boundaries}: on which day's units figures are asked for. */
public final class BoundariesQuery {
  private static final String PARAMETER = "boundaries";

  private BoundariesQuery() {}

  /**
   * The figures on the units asked for; empty when those are the document's own.
   *
   * @throws Problem 400 that lists the vintages there are
   */
  public static Optional<Rebasing> find(Context ctx, Atlas atlas, RebaseQueries queries) {
    String wish = Params.find(ctx, PARAMETER).orElse(Vintage.ORIGINAL);
    return wish.equals(Vintage.ORIGINAL)
        ? Optional.empty()
        : Optional.of(queries.open(atlas, wish)).filter(r -> !r.vintage().original());
  }
}
