package vn.giamngheo.profile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** One unit of an atlas. */
public final class ProfileRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final FundingQueries funding;
  private final RebaseQueries rebase;

  public ProfileRoutes(
      Jdbi db, AtlasQueries atlases, FundingQueries funding, RebaseQueries rebase) {
    this.db = db;
    this.rebase = rebase;
    this.atlases = atlases;
    this.funding = funding;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/units/{code}", this::unit, Role.PUBLIC);
  }

  private void unit(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    String code = ctx.pathParam("code");
    Rebasing rebasing = BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
    if (rebasing == null || code.equals(atlas.unitCode())) {
      Profile profile = new Profile(db, funding, atlas, Params.language(ctx));
      Replies.json(ctx, profile.of(code));
    } else {
      RebasedProfile profile = new RebasedProfile(atlases, atlas, rebasing, Params.language(ctx));
      Replies.json(ctx, profile.of(code));
    }
  }
}
