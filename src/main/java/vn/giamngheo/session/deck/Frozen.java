package vn.giamngheo.session.deck;

import java.util.stream.Collectors;
import vn.giamngheo.indicator.ObservationTable;

/**
 * A deck with its session: all that the screen and the papers are made of.
 *
 * @param origin where the server is reached, "https://…", for codes on paper; may be empty
 */
public record Frozen(Occasion occasion, Deck deck, String origin) {

  /** The words of a line with its figures, without codes. */
  public String plain(Line line) {
    return line.pieces().stream().map(this::plain).collect(Collectors.joining());
  }

  private String plain(Line.Piece piece) {
    if (piece.figure() == null) {
      return piece.text();
    }
    DeckFigure figure = deck.figure(piece.figure());
    String text = piece.bare() ? figure.text() : figure.full();
    return figure.mark().isEmpty() ? text : text + " " + figure.mark();
  }

  /** Where the short code of a figure leads, with the server. */
  public String address(int code) {
    return origin + occasion.address(deck.figure(code));
  }

  /** Where the page of the session is, with the server. */
  public String page() {
    String path = "/trinh-chieu/" + occasion.atlas();
    return origin + (occasion.frozen() ? path + "/" + occasion.code() : path);
  }

  /** Where the figures of a slide are listed with their sources, with the server. */
  public String listing(int slide) {
    return origin + "/s/" + occasion.code() + "?trang=" + slide;
  }

  /** A page whose links to figures hold from anywhere, not on the server alone. */
  public String absolute(String page) {
    return page.replace("href=\"/s/", "href=\"" + origin + "/s/")
        .replace("href=\"/nguon/", "href=\"" + origin + "/nguon/")
        .replace("href=\"/tai-lieu/", "href=\"" + origin + "/tai-lieu/")
        .replace("href=\"/quy-hoach", "href=\"" + origin + "/quy-hoach");
  }

  /**
   * What stands where a figure is not shown.
   *
   * @param hidden whether there is one that is hidden for privacy
   */
  public String without(boolean hidden) {
    return hidden
        ? say(ObservationTable.HIDDEN.vi(), ObservationTable.HIDDEN.en())
        : say("không có số liệu", "no data");
  }

  /** The words in the deck's language. */
  public String say(String vi, String en) {
    return deck.language().equals("en") ? en : vi;
  }
}
