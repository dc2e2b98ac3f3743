package vn.giamngheo.publish;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.content.archive.RevisionHistory;
import vn.giamngheo.document.CarriedSource;
import vn.giamngheo.document.ComputedSource;
import vn.giamngheo.document.FormulaSource;
import vn.giamngheo.document.PrintedSource;
import vn.giamngheo.document.SourceQuery;
import vn.giamngheo.feedback.Answers;
import vn.giamngheo.feedback.FeedbackStore;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The page of every figure: where it comes from, today and at any data revision. */
public final class SourceRoutes {
  private static final String REVISION = "phien-ban";

  private final SourceQuery sources;
  private final AtlasQueries atlases;
  private final RevisionArchive archive;
  private final RevisionHistory history;
  private final FeedbackStore feedback;
  private final BiFunction<String, Language, List<AnsweredSource.Shown>> shown;

  /**
   * @param shown at which sessions the figure at an address was shown
   */
  public SourceRoutes(
      SourceQuery sources,
      AtlasQueries atlases,
      RevisionArchive archive,
      RevisionHistory history,
      FeedbackStore feedback,
      BiFunction<String, Language, List<AnsweredSource.Shown>> shown) {
    this.feedback = feedback;
    this.shown = shown;
    this.sources = sources;
    this.atlases = atlases;
    this.archive = archive;
    this.history = history;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    String figure = "/nguon/{atlas}/{place}/{row}/{col}";
    routes.get("/nguon/{atlas}/tinh/{formula}", this::computed, Role.PUBLIC);
    routes.get(figure, this::printed, Role.PUBLIC);
    routes.get(figure + "/{number}", this::printed, Role.PUBLIC);
    routes.get("/nguon/{atlas}/*", this::nothing, Role.PUBLIC);
  }

  private void printed(Context ctx) {
    List<PastRevision> all = archive.list();
    Optional<PastRevision> asked = asked(ctx, all);
    if (isUnknown(ctx, asked, all)) {
      return;
    }
    Language language = Params.language(ctx);
    String atlas = ctx.pathParam("atlas");
    try {
      PrintedSource source = sources.printed(ctx);
      PastView past =
          asked.flatMap(r -> at(r, all, language).printed(atlas, source.address())).orElse(null);
      send(
          ctx,
          new PrintedView(text(language), words(language, all), language)
              .page(source, sources.around(source), past));
    } catch (Problem problem) {
      Optional<PastView> past = asked.flatMap(r -> at(r, all, language).printed(atlas, ctx.path()));
      if (problem.status() == 404 && past.filter(PastView::differs).isPresent()) {
        send(ctx, gone(ctx, past.get(), words(language, all)));
      } else {
        refuse(ctx, problem);
      }
    }
  }

  private SourcePage gone(Context ctx, PastView past, SourceWords words) {
    String document =
        archive
            .open(past.revision(), ctx.pathParam("atlas"))
            .map(found -> found.title().in(Params.language(ctx)))
            .orElse("");
    return GoneView.page(past, document, ctx.path(), words);
  }

  private void computed(Context ctx) {
    List<PastRevision> all = archive.list();
    Optional<PastRevision> asked = asked(ctx, all);
    if (isUnknown(ctx, asked, all)) {
      return;
    }
    Language language = Params.language(ctx);
    try {
      ComputedSource source = sources.computed(ctx);
      PastView past =
          asked
              .map(r -> at(r, all, language).computed(ctx.pathParam("atlas"), source))
              .orElse(null);
      ComputedView view = new ComputedView(text(language), words(language, all));
      send(
          ctx,
          source instanceof CarriedSource carried
              ? view.page(carried, past)
              : view.page((FormulaSource) source, past));
    } catch (Problem problem) {
      refuse(ctx, problem);
    }
  }

  private void nothing(Context ctx) {
    refuse(
        ctx,
        Problem.notFound(
            new Text("Không có số nào ở địa chỉ này.", "There is no figure at this address.")));
  }

  private static Optional<PastRevision> asked(Context ctx, List<PastRevision> all) {
    return Params.find(ctx, REVISION).flatMap(given -> RevisionRoutes.find(all, given));
  }

  /** Answers when a revision is asked for that there is not. */
  private static boolean isUnknown(
      Context ctx, Optional<PastRevision> asked, List<PastRevision> all) {
    Optional<String> given = Params.find(ctx, REVISION);
    if (given.isEmpty() || asked.isPresent()) {
      return false;
    }
    RevisionRoutes.refuse(ctx, 404, Missing.revision(all, given.get(), Params.language(ctx)));
    return true;
  }

  private PastViews at(PastRevision asked, List<PastRevision> all, Language language) {
    return new PastViews(history, asked, all.get(0), text(language), language);
  }

  private static SourceWords words(Language language, List<PastRevision> all) {
    return new SourceWords(language, all.get(0).number());
  }

  private FigureText text(Language language) {
    return new FigureText(atlases.listWords(), language);
  }

  private AnsweredSource answered(SourcePage page, Language language) {
    return new AnsweredSource(
        page,
        Answers.of(feedback, page.address(), 0, language),
        shown.apply(page.address(), language));
  }

  private void send(Context ctx, SourcePage page) {
    Language language = Params.language(ctx);
    Map<String, String> query = new TreeMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(0)));
    query.remove("lang");
    String title =
        page.value() + " – " + page.name() + (page.about().isEmpty() ? "" : ", " + page.about());
    Shell shell =
        Shell.of(
                language,
                ctx.path(),
                query,
                new Text(title, title),
                new Text(
                    "Nguồn của một con số: văn bản, phụ lục, dòng, cột và câu đã in ra nó.",
                    "Where a figure comes from: document, annex, row, column and sentence."))
            .withStyles("source.css", "source-page.css", "feedback.css")
            .withScripts("cite.js");
    Replies.html(ctx, Templates.render("publish/source.jte", shell, answered(page, language)));
  }

  private void refuse(Context ctx, Problem problem) {
    MissingPage page =
        Missing.figure(
            problem.detail(), atlases.list(), ctx.pathParam("atlas"), Params.language(ctx));
    RevisionRoutes.refuse(ctx, problem.status(), page);
  }
}
