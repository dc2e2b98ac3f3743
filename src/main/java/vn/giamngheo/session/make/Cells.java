package vn.giamngheo.session.make;

import vn.giamngheo.session.deck.Block;

/** Cells of tables. */
final class Cells {
  private Cells() {}

  static Block.Cell words(String text) {
    return new Block.Cell(null, text, null);
  }

  static Block.Cell figure(int code) {
    return new Block.Cell(code, null, null);
  }

  /** A figure, or an empty cell for none. */
  static Block.Cell figureOrNothing(Integer code) {
    return code == null ? words("") : figure(code);
  }
}
