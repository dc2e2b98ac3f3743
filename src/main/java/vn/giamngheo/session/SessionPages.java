package vn.giamngheo.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.document.GatheredFigures;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.deck.QuestionEdit;
import vn.giamngheo.session.deck.QuestionSlides;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** What the pages of a session say. */
final class SessionPages {
  private static final Pattern SHORT_CODE = Pattern.compile("([0-9A-Za-z]{1,8})-([1-9][0-9]{0,5})");

  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final FigureSources sources;
  private final SessionStore store;

  SessionPages(
      AtlasQueries atlases, RebaseQueries rebase, FigureSources sources, SessionStore store) {
    this.atlases = atlases;
    this.rebase = rebase;
    this.sources = sources;
    this.store = store;
  }

  /** The page of a session. */
  DeskPage.OfSession session(HeldSession session, Language language) {
    Occasion occasion = session.occasion();
    Deck deck = store.deck(session);
    Optional<Atlas> atlas = find(occasion.atlas());
    return new DeskPage.OfSession(
        occasion.atlas(),
        atlas.map(a -> a.title().in(language)).orElse(deck.title()),
        session.address(),
        occasion.code(),
        occasion.name(),
        facts(session, deck, language),
        files(session, language),
        QuestionSlides.whole(deck, store.edits(session)).stream().map(Slide::heading).toList(),
        deck.leftOut(),
        atlas.map(a -> differences(session, a, deck, language)).orElse(List.of()),
        atlas.isEmpty() ? gone(language) : null,
        questions(session, deck));
  }

  private static String gone(Language language) {
    return new Text(
            "Văn bản này không còn trong atlas. Số liệu đã chốt vẫn xem, trình chiếu và tải về được;"
                + " không so được với hôm nay.",
            "The document is no longer in the atlas. The frozen figures can still be read, shown"
                + " and taken away; they cannot be held against today’s.")
        .in(language);
  }

  private Optional<Atlas> find(String id) {
    return atlases.list().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  private static List<DeskPage.Fact> facts(HeldSession session, Deck deck, Language language) {
    Occasion o = session.occasion();
    List<DeskPage.Fact> facts = new ArrayList<>();
    add(facts, new Text("Cơ quan giám sát", "Body"), o.body(), language);
    add(facts, new Text("Ngày họp", "Date"), Dates.format(o.date(), language), language);
    add(facts, new Text("Mã phiên họp", "Code"), o.code(), language);
    add(facts, new Text("Văn bản", "Document"), deck.citation(), language);
    add(facts, new Text("Đơn vị hành chính", "Units"), deck.boundaries(), language);
    add(facts, new Text("Số liệu", "Data"), deck.revision(), language);
    String frozen = Dates.format(o.frozenAt().toLocalDate(), language);
    add(facts, new Text("Chốt ngày", "Frozen on"), frozen, language);
    add(facts, new Text("SHA-256", "SHA-256"), session.deckSha256(), language);
    return facts;
  }

  private static void add(List<DeskPage.Fact> facts, Text name, String text, Language language) {
    facts.add(new DeskPage.Fact(name.in(language), text));
  }

  private static List<DeskPage.File> files(HeldSession session, Language language) {
    return PaperKind.all().stream()
        .map(
            kind ->
                new DeskPage.File(
                    session.address() + "/" + kind.file(),
                    kind.title().in(language),
                    kind.about().in(language)))
        .toList();
  }

  private List<DeskPage.Difference> differences(
      HeldSession session, Atlas atlas, Deck deck, Language language) {
    GatheredFigures now = sources.gather(atlas, carried(session, atlas), language);
    return new Today(now::get, language)
        .differences(deck).stream()
            .map(
                d ->
                    new DeskPage.Difference(
                        d.figure().label(),
                        link(session.occasion(), d.figure()),
                        d.text() == null
                            ? null
                            : new FigureLink(
                                d.text() + d.figure().unit(), d.figure().address(), "", ""),
                        new Text("không còn", "gone").in(language)))
            .toList();
  }

  /**
   * The units of the session; null for the document's own, and for units that are no longer known.
   */
  private Rebasing carried(HeldSession session, Atlas atlas) {
    String boundaries = session.occasion().boundaries();
    boolean known =
        rebase.vintages(atlas).stream().anyMatch(v -> !v.original() && v.holds(boundaries));
    return known ? rebase.open(atlas, boundaries) : null;
  }

  private static FigureLink link(Occasion occasion, DeckFigure figure) {
    return new FigureLink(figure.full(), occasion.address(figure), figure.mark(), figure.doubt());
  }

  private List<DeskPage.Asked> questions(HeldSession session, Deck deck) {
    Frozen frozen = new Frozen(session.occasion(), deck, "");
    List<QuestionEdit> edits = store.edits(session);
    return deck.questions().stream().map(q -> asked(frozen, q, edits)).toList();
  }

  /** The question as it is asked now. */
  static DeskPage.Asked asked(Frozen frozen, Question question, List<QuestionEdit> edits) {
    QuestionEdit edit =
        edits.stream()
            .filter(e -> e.question().equals(question.id()))
            .findFirst()
            .orElse(new QuestionEdit(question.id(), "", false));
    Line line = edit.line(question, frozen.deck());
    return new DeskPage.Asked(
        question.id(),
        frozen.plain(line),
        question.why(),
        question.sources(),
        QuestionEdit.wording(line),
        !edit.wording().isBlank(),
        edit.struck());
  }

  /**
   * The page behind a short code.
   *
   * @throws Problem 404 when no session has such a figure
   */
  CodePage figure(String shortCode, Language language) {
    Matcher parts = SHORT_CODE.matcher(shortCode);
    if (!parts.matches()) {
      throw unknown(shortCode);
    }
    HeldSession session = store.get(parts.group(1));
    List<DeckFigure> figures = store.deck(session).figures();
    int number = Integer.parseInt(parts.group(2));
    if (number > figures.size()) {
      throw unknown(shortCode);
    }
    DeckFigure figure = figures.get(number - 1);
    Occasion occasion = session.occasion();
    String today = new Today(address -> sources.get(address, language), language).text(figure);
    return new CodePage(
        occasion.shortCode(number),
        figure,
        occasion.name(),
        Dates.format(occasion.date(), language),
        occasion.body(),
        session.address(),
        today,
        !figure.text().equals(today));
  }

  /**
   * The figures of a session.
   *
   * @param slide its number on the screen, from 2; empty for all slides
   */
  ListingPage listing(HeldSession session, Optional<Integer> slide, Language language) {
    Deck deck = store.frozen(session, "").deck();
    List<ListingPage.Part> parts = new ArrayList<>();
    for (int i = 0; i < deck.slides().size(); i++) {
      if (slide.isEmpty() || slide.get() == i + 2) {
        parts.add(part(deck, i));
      }
    }
    if (parts.isEmpty()) {
      throw Problem.notFound(
          new Text("Phiên họp không có trang này.", "The session has no such slide."));
    }
    return new ListingPage(
        session.occasion(),
        Dates.format(session.occasion().date(), language),
        session.address(),
        parts,
        slide.isPresent());
  }

  private static ListingPage.Part part(Deck deck, int slide) {
    List<DeckFigure> figures =
        Codes.list(deck.slides().get(slide)).stream()
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(deck::figure)
            .toList();
    return new ListingPage.Part(slide + 2, deck.slides().get(slide).title(), figures);
  }

  private static Problem unknown(String shortCode) {
    return Problem.notFound(
        new Text(
            "Không có con số nào mang mã “" + shortCode + "”. Mã có dạng 7KQ2-15.",
            "There is no number with the code “" + shortCode + "”. A code looks like 7KQ2-15."));
  }
}
