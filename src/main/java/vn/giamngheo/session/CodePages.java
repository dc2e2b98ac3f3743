package vn.giamngheo.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** What stands behind short codes: the page of a figure, and the list of a session or a slide. */
final class CodePages {
  private static final Pattern SHORT_CODE = Pattern.compile("([0-9A-Za-z]{1,8})-([1-9][0-9]{0,5})");

  private final TodaysFigures figures;
  private final SessionStore store;
  private final ShownDecks decks;

  CodePages(TodaysFigures figures, SessionStore store, ShownDecks decks) {
    this.figures = figures;
    this.store = store;
    this.decks = decks;
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
    List<DeckFigure> all = decks.get(session).figures();
    int number = Integer.parseInt(parts.group(2));
    if (number > all.size()) {
      throw unknown(shortCode);
    }
    DeckFigure figure = all.get(number - 1);
    Occasion occasion = session.occasion();
    Optional<Now> now = figures.one(session, language).find(figure);
    String today = now.map(n -> Today.text(figure, n)).orElse(null);
    return new CodePage(
        occasion.shortCode(number),
        figure,
        occasion.name(),
        Dates.format(occasion.date(), language),
        occasion.body(),
        session.address(),
        today,
        !figure.text().equals(today),
        Recomputed.page(figure.address()),
        now.map(Now::made).orElse(List.of()));
  }

  /**
   * The figures of a session.
   *
   * @param slide its number on the screen, from 2; empty for all slides
   */
  ListingPage listing(HeldSession session, Optional<Integer> slide, Language language) {
    Deck deck = decks.frozen(session, "").deck();
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
