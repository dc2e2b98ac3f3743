package vn.giamngheo.planner.cluster;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.planner.rank.Computing;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.takeaway.FileType;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Computations;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Where figures cluster on the map. */
public final class ClusterRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final Computations computations;

  public ClusterRoutes(Jdbi db, AtlasQueries atlases, Computations computations) {
    this.db = db;
    this.atlases = atlases;
    this.computations = computations;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/clusters", this::clusters, Role.PUBLIC);
    routes.get("/api/atlases/{atlas}/clusters.csv", this::csv, Role.PUBLIC);
  }

  private record Input(
      Atlas atlas,
      ClusterQuery query,
      Figures figures,
      List<Area> areas,
      RateParts parts,
      boolean smoothable,
      Words words) {}

  private void clusters(Context ctx) {
    Replies.json(ctx, answer(ctx, Params.language(ctx)));
  }

  private void csv(Context ctx) {
    Language language = Params.language(ctx);
    Map<String, Object> answer = answer(ctx, language);
    String name = answer.get("atlas") + (language == Language.EN ? "-clusters" : "-cum");
    FileQuery.send(ctx, FileType.CSV, name, ClusterTable.csv(answer));
  }

  /** The answer to a request, see {@link ClusterAnswer}. */
  public Map<String, Object> answer(Context ctx, Language language) {
    Input in = Desk.read(db, atlases, ctx.pathParam("atlas"), desk -> input(ctx, desk));
    Clusters clusters =
        Computing.of(
            () ->
                computations.run(
                    ctx, c -> Clusters.of(in.query(), in.figures(), in.areas(), in.parts(), c)));
    return new ClusterAnswer(in.atlas(), in.query(), clusters, in.words(), language)
        .toMap(in.smoothable(), in.figures().notes());
  }

  private static Input input(Context ctx, Desk desk) {
    ClusterQuery query = ClusterQuery.of(ctx, desk);
    RateParts parts = query.smoothed() ? RateParts.of(query.series(), desk.series()) : null;
    List<Series> wanted = parts == null ? List.of(query.series()) : parts.series();
    Figures figures = desk.figures(wanted, query.boundaries());
    figures.refuseMixed(0, "indicator");
    return new Input(
        desk.atlas(),
        query,
        figures,
        desk.areas(query.boundaries()),
        parts,
        RateParts.find(query.series(), desk.series()).isPresent(),
        desk.words());
  }
}
