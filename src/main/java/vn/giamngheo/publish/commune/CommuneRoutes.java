package vn.giamngheo.publish.commune;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.place.search.UnitSearches;
import vn.giamngheo.publish.find.FindPage;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Problems;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The page of one unit, and its figures as a table. */
public final class CommuneRoutes {
  private final UnitSearches searches;
  private final CommunePages pages;
  private final FigureTable table;

  public CommuneRoutes(
      Jdbi db,
      AtlasQueries atlases,
      FundingQueries funding,
      FindingQueries findings,
      RebaseQueries rebase,
      UnitSearches searches) {
    this.searches = searches;
    pages = new CommunePages(db, atlases, funding, findings, rebase);
    table = new FigureTable(db, atlases, funding, rebase);
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/xa/{code}", this::page, Role.PUBLIC);
    routes.get("/xa/{code}/so-lieu.csv", this::table, Role.PUBLIC);
  }

  private void table(Context ctx) {
    String code = ctx.pathParam("code");
    String atlas = Params.find(ctx, "atlas").orElse("");
    Replies.csv(
        ctx,
        table.name(atlas, code),
        table.of(
            atlas, code, Params.find(ctx, "boundaries").orElse("original"), Params.language(ctx)));
  }

  private void page(Context ctx) {
    Language language = Params.language(ctx);
    String code = ctx.pathParam("code");
    List<FoundUnit> sameCode = searches.current().listByCode(code);
    Optional<FoundUnit> unit = choose(ctx, sameCode);
    if (unit.isEmpty()) {
      missing(ctx, code, language);
      return;
    }
    String only = Params.find(ctx, "atlas").orElse(null);
    CommunePage page = pages.of(unit.get(), sameCode, only, language);
    if (only != null && page.sections().isEmpty()) {
      missing(ctx, code, language);
      return;
    }
    Replies.html(
        ctx, Templates.render("publish/commune.jte", shell(ctx, code, page, language), page));
  }

  private static Shell shell(Context ctx, String code, CommunePage page, Language language) {
    Map<String, String> query = new TreeMap<>();
    for (String name : List.of("atlas", "boundaries")) {
      Params.find(ctx, name).ifPresent(value -> query.put(name, value));
    }
    String description =
        page.sections().stream()
            .flatMap(s -> s.sentences().stream())
            .map(Sentence::text)
            .findFirst()
            .orElse(page.name() + ", " + page.kicker());
    Shell shell =
        Shell.of(
                language,
                "/xa/" + code,
                query,
                new Text(page.name(), page.name()),
                new Text(description, description))
            .withStyles("publish-commune.css");
    return page.sections().stream()
        .filter(s -> s.peers() != null && s.peers().own().isPresent())
        .findFirst()
        .map(s -> shell.withImage("/hinh/" + s.id() + "/poverty_rate.png?selected=" + code))
        .orElse(shell);
  }

  /** The unit of the day asked for; without one that with most figures, else the one in force. */
  private static Optional<FoundUnit> choose(Context ctx, List<FoundUnit> sameCode) {
    String wish = Params.find(ctx, "boundaries").orElse("original");
    if (wish.equals("original")) {
      return sameCode.stream()
          .max(Comparator.comparingInt(FoundUnit::figures).thenComparing(u -> u.validTo() == null));
    }
    try {
      LocalDate day = LocalDate.parse(wish);
      return sameCode.stream().filter(u -> u.isValidOn(day)).findFirst();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void missing(Context ctx, String code, Language language) {
    Text none =
        new Text(
            "Không có đơn vị hành chính với mã này.",
            "There is no administrative unit with this code.");
    if (Problems.asksForData(ctx)) {
      throw Problem.notFound(none);
    }
    FindPage page = FindPage.missing(code, searches.current(), language);
    Shell shell =
        Shell.of(
                language,
                "/tim",
                Map.of("q", page.query()),
                new Text("Không có trang này", "There is no such page"),
                none)
            .withStyles("publish-commune.css");
    ctx.status(404);
    Replies.html(ctx, Templates.render("publish/find.jte", shell, page));
  }
}
