package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.planner.budget.BudgetRoutes;
import vn.giamngheo.planner.budget.BudgetWishes;
import vn.giamngheo.planner.budget.SelectionRequest;
import vn.giamngheo.planner.cluster.ClusterRoutes;
import vn.giamngheo.planner.compare.PriorityRoutes;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;

/** Answers requests for files as the panels on clusters, on budgets and on comparing do. */
final class PanelResultQuery {
  private static final int LONGEST_NAME = 200;

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final ClusterRoutes clusters;
  private final BudgetRoutes budgets;
  private final PriorityRoutes priorities;

  PanelResultQuery(
      Jdbi db,
      AtlasQueries atlases,
      ClusterRoutes clusters,
      BudgetRoutes budgets,
      PriorityRoutes priorities) {
    this.db = db;
    this.atlases = atlases;
    this.clusters = clusters;
    this.budgets = budgets;
    this.priorities = priorities;
  }

  PanelResult clusters(Context ctx) {
    boolean spots =
        Params.choice(ctx, "paint", List.of("clusters", "hotspots"), "clusters").equals("hotspots");
    JsonNode answer = json(clusters.answer(ctx, Params.language(ctx)));
    return new PanelResult(
        spots ? "-diem-nong" : "-cum",
        spots
            ? new Text("Điểm nóng, điểm lạnh", "Hot and cold spots")
            : new Text("Cụm trên bản đồ", "Clusters on the map"),
        answer.at("/request/boundaries").asText(),
        answer,
        pictures -> pictures.clusters(spots),
        rows -> new ClusterTables(rows).blocks(spots));
  }

  /** How a budget is divided; only two formulas have winners and losers to paint. */
  PanelResult allocation(Context ctx) {
    JsonNode answer = json(budgets.allocation(ctx));
    return new PanelResult(
        "-phan-bo",
        new Text("Phân bổ kinh phí", "Allocation of a budget"),
        answer.path("boundaries").asText(),
        answer,
        answer.path("b").isNull() ? null : ResultPictures::allocation,
        rows -> new BudgetTables(rows).allocation());
  }

  PanelResult comparison(Context ctx) {
    List<String> names =
        List.of("nameA", "nameB").stream()
            .map(name -> Params.find(ctx, name).orElse("–"))
            .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
            .toList();
    JsonNode answer = json(priorities.comparison(ctx));
    return new PanelResult(
        "-so-sanh",
        new Text("So sánh hai kịch bản", "Two scenarios compared"),
        answer.path("boundaries").asText(),
        answer,
        pictures -> pictures.comparison(names),
        rows -> new ComparisonTables(rows).blocks(names));
  }

  PanelResult selection(Context ctx) {
    JsonNode answer = json(budgets.selection(ctx));
    if (!answer.has("budget")) {
      throw Problem.missingField("budget");
    }
    List<List<Object>> wishes = wishes(ctx);
    return new PanelResult(
        "-ngan-sach",
        new Text("Chọn theo ngân sách", "Chosen for a budget"),
        answer.at("/scenario/boundaries").asText(),
        answer,
        ResultPictures::selection,
        rows -> new BudgetTables(rows).selection(wishes));
  }

  /** What the choice of a request was to gather and to keep to. */
  List<List<Object>> wishes(Context ctx) {
    return Desk.read(
        db,
        atlases,
        ctx.pathParam("atlas"),
        desk -> BudgetWishes.rows(SelectionRequest.read(Body.of(ctx), desk), Params.language(ctx)));
  }

  private static JsonNode json(Map<String, Object> answer) {
    return Replies.JSON.valueToTree(answer);
  }
}
