package vn.giamngheo.funding;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.CsvTable;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Money, results and responsible agencies of an atlas. */
public final class FundingRoutes {
  private final AtlasQueries atlases;
  private final FundingQueries funding;

  public FundingRoutes(AtlasQueries atlases, FundingQueries funding) {
    this.atlases = atlases;
    this.funding = funding;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/funding", ctx -> rows(ctx, funding::listFunding), Role.PUBLIC);
    routes.get("/api/atlases/{atlas}/results", ctx -> rows(ctx, funding::listResults), Role.PUBLIC);
    routes.get(
        "/api/atlases/{atlas}/agencies", ctx -> rows(ctx, funding::listAgencies), Role.PUBLIC);
    routes.get("/api/atlases/{atlas}/funding.csv", this::table, Role.PUBLIC);
  }

  private interface Rows {
    List<?> list(Atlas atlas, String unit, Language language);
  }

  private void rows(Context ctx, Rows rows) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    Replies.json(
        ctx, Map.of("source", atlas.citation(language), "rows", rows.list(atlas, null, language)));
  }

  private void table(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    CsvTable table =
        new CsvTable(
            "unit_code",
            "year",
            "project",
            "source",
            "kind",
            "stage",
            "as_of",
            "recipient",
            "amount_vnd",
            "document",
            "locator");
    String document = atlas.citation(language);
    for (FundedAmount row : funding.listFunding(atlas, null, language)) {
      table.add(
          row.unit().code(),
          Integer.toString(row.year()),
          row.project(),
          row.source(),
          row.kind(),
          row.stage(),
          Objects.toString(row.asOf(), ""),
          row.recipient(),
          Long.toString(row.amountVnd()),
          document,
          row.locator());
    }
    Replies.csv(ctx, atlas.id() + "-funding.csv", table.toString());
  }
}
