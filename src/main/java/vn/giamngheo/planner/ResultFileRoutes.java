package vn.giamngheo.planner;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.picture.SvgPicture;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.takeaway.FileType;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/**
 * What the panels on clusters, on budgets and on comparing show, as files: each address is that of
 * the answer with an ending, and takes the same request.
 */
public final class ResultFileRoutes {
  private static final String ALLOCATION = "/api/atlases/{atlas}/priority/allocation";
  private static final String COMPARISON = "/api/atlases/{atlas}/priority/comparison";
  private static final int LONGEST_NAME = 200;

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final Painters painters;
  private final String version;
  private final ClusterRoutes clusters;
  private final BudgetRoutes budgets;
  private final PriorityRoutes priorities;

  /**
   * @param version of the program, said in each file
   */
  public ResultFileRoutes(
      Jdbi db,
      AtlasQueries atlases,
      Painters painters,
      String version,
      ClusterRoutes clusters,
      BudgetRoutes budgets,
      PriorityRoutes priorities) {
    this.db = db;
    this.atlases = atlases;
    this.painters = painters;
    this.version = version;
    this.clusters = clusters;
    this.budgets = budgets;
    this.priorities = priorities;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    for (FileType type : List.of(FileType.SVG, FileType.PNG)) {
      String ending = "." + type.ending();
      routes.get("/api/atlases/{atlas}/clusters" + ending, ctx -> clusters(ctx, type), Role.PUBLIC);
      routes.post(ALLOCATION + ending, ctx -> allocation(ctx, type), Role.PUBLIC);
      routes.post(COMPARISON + ending, ctx -> comparison(ctx, type), Role.PUBLIC);
    }
    routes.post(ALLOCATION + ".xlsx", this::allocationBook, Role.PUBLIC);
    routes.post("/api/atlases/{atlas}/priority/selection.xlsx", this::selectionBook, Role.PUBLIC);
  }

  private void clusters(Context ctx, FileType type) {
    boolean spots =
        Params.choice(ctx, "paint", List.of("clusters", "hotspots"), "clusters").equals("hotspots");
    JsonNode answer = json(clusters.answer(ctx, Params.language(ctx)));
    String on = answer.at("/request/boundaries").asText();
    draw(
        ctx, type, on, answer, pictures -> pictures.clusters(spots), spots ? "-diem-nong" : "-cum");
  }

  private void allocation(Context ctx, FileType type) {
    JsonNode answer = json(budgets.allocation(ctx));
    if (answer.path("b").isNull()) {
      throw Problem.missingField("b");
    }
    String on = answer.path("boundaries").asText();
    draw(ctx, type, on, answer, ResultPictures::allocation, "-phan-bo");
  }

  private void comparison(Context ctx, FileType type) {
    List<String> names =
        List.of("nameA", "nameB").stream()
            .map(name -> Params.find(ctx, name).orElse("–"))
            .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
            .toList();
    JsonNode answer = json(priorities.comparison(ctx));
    String on = answer.path("boundaries").asText();
    draw(ctx, type, on, answer, pictures -> pictures.comparison(names), "-so-sanh");
  }

  private void draw(
      Context ctx,
      FileType type,
      String boundaries,
      JsonNode answer,
      Function<ResultPictures, MapPicture> of,
      String name) {
    int width = FileQuery.width(ctx);
    String atlas = ctx.pathParam("atlas");
    ResultMap map = ResultMap.read(db, atlases, atlas, boundaries, version, Params.language(ctx));
    MapPicture picture = of.apply(new ResultPictures(map, answer));
    byte[] body =
        type == FileType.SVG
            ? SvgPicture.draw(picture, width)
            : painters.paint(() -> PngPicture.paint(picture, width));
    FileQuery.send(ctx, type, atlas + name, body);
  }

  private void allocationBook(Context ctx) {
    ResultBooks book = book(ctx, budgets.allocation(ctx), List.of());
    send(ctx, "-phan-bo", book.allocation());
  }

  private void selectionBook(Context ctx) {
    Map<String, Object> answer = budgets.selection(ctx);
    if (!answer.containsKey("budget")) {
      throw Problem.missingField("budget");
    }
    send(ctx, "-ngan-sach", book(ctx, answer, wishes(ctx)).selection());
  }

  /** The scenario and the constraints, as they were asked for. */
  private List<List<Object>> wishes(Context ctx) {
    Language language = Params.language(ctx);
    SelectionRequest asked =
        Desk.read(
            db, atlases, ctx.pathParam("atlas"), desk -> SelectionRequest.read(Body.of(ctx), desk));
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        List.of(
            new Text("Tối đa hóa", "What is gathered").in(language),
            asked.byScore()
                ? new Text("điểm ưu tiên", "priority score").in(language)
                : new Text("số hộ nghèo", "poor households").in(language)));
    if (asked.onePerParent()) {
      rows.add(
          List.of(
              new Text("Ràng buộc", "Constraint").in(language),
              new Text("ít nhất một ở mỗi đơn vị cấp trên", "at least one in each unit above")
                  .in(language)));
    }
    addCodes(rows, new Text("Phải có", "Must include").in(language), asked.include());
    addCodes(rows, new Text("Không lấy", "Must exclude").in(language), asked.exclude());
    asked
        .groups()
        .forEach(
            codes ->
                addCodes(
                    rows,
                    new Text("Ít nhất một trong nhóm", "At least one of").in(language),
                    codes));
    rows.add(
        List.of(
            new Text("Mã kịch bản", "Scenario code").in(language),
            ScenarioCode.of(asked.scenario())));
    return rows;
  }

  private static void addCodes(List<List<Object>> rows, String heading, List<String> codes) {
    if (!codes.isEmpty()) {
      rows.add(List.of(heading, String.join(", ", codes)));
    }
  }

  private ResultBooks book(Context ctx, Map<String, Object> answer, List<List<Object>> parameters) {
    Language language = Params.language(ctx);
    String revision = RevisionLine.of(Manifest.current(db).orElseThrow(), version, language);
    return new ResultBooks(language, json(answer), parameters, revision);
  }

  private static void send(Context ctx, String name, byte[] body) {
    FileQuery.send(ctx, FileType.XLSX, ctx.pathParam("atlas") + name, body);
  }

  private static JsonNode json(Map<String, Object> answer) {
    return Replies.JSON.valueToTree(answer);
  }
}
