package vn.giamngheo.planner.file;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.picture.SvgPicture;
import vn.giamngheo.planner.budget.BudgetRoutes;
import vn.giamngheo.planner.cluster.ClusterRoutes;
import vn.giamngheo.planner.compare.PriorityRoutes;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.takeaway.FileType;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Computations;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Role;

/**
 * What the panels on clusters, on budgets and on comparing show, as files: each address is that of
 * the answer with an ending, and takes the same request. With a {@code scenario} maps have the
 * units outlined that it chooses, and an annex is that of its list, with what the panel shows in
 * it.
 */
public final class ResultFileRoutes {
  private static final String ATLAS = "/api/atlases/{atlas}/";

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final Computations computations;
  private final Painters painters;
  private final String version;
  private final PanelResultQuery results;

  /**
   * @param version of the program, said in each file
   */
  public ResultFileRoutes(
      Jdbi db,
      AtlasQueries atlases,
      Computations computations,
      Painters painters,
      String version,
      ClusterRoutes clusters,
      BudgetRoutes budgets,
      PriorityRoutes priorities) {
    this.db = db;
    this.atlases = atlases;
    this.computations = computations;
    this.painters = painters;
    this.version = version;
    this.results = new PanelResultQuery(db, atlases, clusters, budgets, priorities);
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    add(routes, HandlerType.GET, "clusters", results::clusters);
    add(routes, HandlerType.POST, "priority/allocation", results::allocation);
    add(routes, HandlerType.POST, "priority/comparison", results::comparison);
    add(routes, HandlerType.POST, "priority/selection", results::selection);
    routes.post(
        ATLAS + "priority/allocation.xlsx",
        ctx ->
            sendBook(ctx, results.allocation(ctx), told -> AllocationBook.write(told, line(ctx))),
        Role.PUBLIC);
    routes.post(
        ATLAS + "priority/selection.xlsx",
        ctx ->
            sendBook(
                ctx,
                results.selection(ctx),
                told -> SelectionBook.write(told, results.wishes(ctx), line(ctx))),
        Role.PUBLIC);
  }

  private void add(
      RoutesConfig routes, HandlerType method, String what, Function<Context, PanelResult> read) {
    for (FileType type : List.of(FileType.SVG, FileType.PNG)) {
      routes.addHttpHandler(
          method,
          ATLAS + what + "." + type.ending(),
          ctx -> draw(ctx, type, read.apply(ctx)),
          Role.PUBLIC);
    }
    routes.addHttpHandler(
        method, ATLAS + what + ".docx", ctx -> annex(ctx, read.apply(ctx)), Role.PUBLIC);
  }

  private void draw(Context ctx, FileType type, PanelResult result) {
    int width = FileQuery.width(ctx);
    if (result.picture() == null) {
      throw Problem.missingField("b");
    }
    MapPicture picture = ResultAnnex.of(map(ctx, result, list(ctx, result)), result).picture();
    byte[] body =
        type == FileType.SVG
            ? SvgPicture.draw(picture, width)
            : painters.paint(() -> PngPicture.paint(picture, width));
    send(ctx, type, result, body);
  }

  private void annex(Context ctx, PanelResult result) {
    Optional<PriorityView> list = list(ctx, result);
    ResultAnnex annex = ResultAnnex.of(map(ctx, result, list), result);
    byte[] body =
        painters.paint(() -> list.map(l -> PriorityAnnex.write(l, annex)).orElseGet(annex::write));
    send(ctx, FileType.DOCX, result, body);
  }

  /** The list of the scenario the result goes with; empty without one. */
  private Optional<PriorityView> list(Context ctx, PanelResult result) {
    if (Params.find(ctx, PriorityFileQuery.SCENARIO).isEmpty()) {
      return Optional.empty();
    }
    PriorityFileInput input =
        PriorityFileInput.read(
            db,
            atlases,
            ctx.pathParam("atlas"),
            PriorityFileQuery.ofList(ctx),
            Params.language(ctx));
    PriorityView view = computations.run(ctx, computation -> input.view(computation, version));
    if (!view.scenario().boundaries().equals(result.boundaries())) {
      throw Problem.wrongField(
          PriorityFileQuery.SCENARIO,
          new Text(
              "nói về đơn vị hành chính của ngày khác với kết quả",
              "is about the units of another day than the result"));
    }
    return Optional.of(view);
  }

  private ResultMap map(Context ctx, PanelResult result, Optional<PriorityView> list) {
    ResultMap map =
        ResultMap.read(
            db,
            atlases,
            ctx.pathParam("atlas"),
            result.boundaries(),
            version,
            Params.language(ctx));
    return map.choosing(
        list.stream()
            .flatMap(l -> l.told().chosen().stream())
            .map(Told.Unit::code)
            .collect(Collectors.toSet()));
  }

  private String line(Context ctx) {
    return RevisionLine.of(Manifest.current(db).orElseThrow(), version, Params.language(ctx));
  }

  private static void sendBook(
      Context ctx, PanelResult result, Function<ResultRows, byte[]> writer) {
    ResultRows told = new ResultRows(Params.language(ctx), result.answer());
    send(ctx, FileType.XLSX, result, writer.apply(told));
  }

  private static void send(Context ctx, FileType type, PanelResult result, byte[] body) {
    FileQuery.send(ctx, type, ctx.pathParam("atlas") + result.suffix(), body);
  }
}
