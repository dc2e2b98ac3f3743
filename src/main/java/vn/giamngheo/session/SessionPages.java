package vn.giamngheo.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.page.FigureLink;
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

/** What the page of a session says. */
final class SessionPages {
  private final TodaysFigures figures;
  private final SessionStore store;
  private final ShownDecks decks;

  SessionPages(TodaysFigures figures, SessionStore store, ShownDecks decks) {
    this.figures = figures;
    this.store = store;
    this.decks = decks;
  }

  /** The page of a session. */
  DeskPage.OfSession session(HeldSession session, Language language) {
    Occasion occasion = session.occasion();
    Deck deck = decks.get(session);
    Optional<Atlas> atlas = figures.atlas(session);
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

  private List<DeskPage.Fact> facts(HeldSession session, Deck deck, Language language) {
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
    if (!decks.isGuarded(session)) {
      add(facts, new Text("SHA-256", "SHA-256"), session.deckSha256(), language);
    }
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
    return figures.all(session, atlas, language).differences(deck).stream()
        .map(
            d ->
                new DeskPage.Difference(
                    d.figure().label(),
                    link(session.occasion(), d.figure()),
                    d.text() == null
                        ? null
                        : new FigureLink(
                            d.text() + d.figure().unit(),
                            Recomputed.page(d.figure().address()),
                            "",
                            ""),
                    new Text("không còn", "gone").in(language)))
        .toList();
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
}
