package vn.giamngheo.session.deck;

import java.util.List;

/**
 * All that is shown and written at a session, in one language.
 *
 * @param format of this data; {@link #FORMAT}
 * @param language {@code vi} or {@code en}
 * @param atlas its id
 * @param title of the atlas
 * @param place name of its unit
 * @param standard the poverty standard the figures are of
 * @param citation the document
 * @param boundaries the units the figures are of, in words
 * @param revision which data this is made of, in words
 * @param figures all figures, the one with code n at place n − 1
 * @param slides in their order; none without content
 * @param leftOut slides that the data have nothing for
 * @param questions for the session
 * @param profiles of the units on the map
 * @param annex tables of all units where a slide shows only some, each with a caption; for papers
 */
public record Deck(
    int format,
    String language,
    String atlas,
    String title,
    String place,
    String standard,
    String citation,
    String boundaries,
    String revision,
    List<DeckFigure> figures,
    List<Slide> slides,
    List<LeftOut> leftOut,
    List<Question> questions,
    List<UnitCard> profiles,
    List<Block.Table> annex) {
  /** The only format there is so far. */
  public static final int FORMAT = 1;

  /**
   * A slide that is not there.
   *
   * @param reason why, as a sentence for the presenter
   */
  public record LeftOut(String title, String reason) {}

  /**
   * The figure with that code.
   *
   * @throws IndexOutOfBoundsException when there is none
   */
  public DeckFigure figure(int code) {
    return figures.get(code - 1);
  }
}
