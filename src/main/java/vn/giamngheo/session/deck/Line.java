package vn.giamngheo.session.deck;

import java.util.List;

/** Words with figures in them. */
public record Line(List<Piece> pieces) {

  /**
   * Text or a figure.
   *
   * @param text null for a figure
   * @param figure code of the figure; null for text
   * @param bare whether the figure stands without its unit of measure
   */
  public record Piece(String text, Integer figure, boolean bare) {
    /** Words. */
    public static Piece of(String text) {
      return new Piece(text, null, false);
    }
  }

  /** Words alone. */
  public static Line of(String text) {
    return new Line(List.of(Piece.of(text)));
  }
}
