package vn.giamngheo.session.paper;

import vn.giamngheo.session.deck.Block;

/**
 * Colours of cells that are shaded by their figure, from light to dark; letters on all are dark.
 */
final class Shades {
  private static final int[] COLOURS = {0xffffff, 0xfdf0dc, 0xfbdcb3, 0xf7c184, 0xf2a65e};

  private Shades() {}

  /** The colour of a shade from 0 to 1. */
  static int colour(double shade) {
    return COLOURS[(int) Math.round(shade * (COLOURS.length - 1))];
  }

  /** The colour of a cell as {@code RRGGBB}; null where it has none. */
  static String of(Block.Cell cell) {
    return cell.shade() == null ? null : String.format("%06X", colour(cell.shade()));
  }
}
