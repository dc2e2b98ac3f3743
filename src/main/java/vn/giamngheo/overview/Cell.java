package vn.giamngheo.overview;

import vn.giamngheo.page.FigureLink;

/**
 * A figure in a table.
 *
 * @param figure null where none is shown
 * @param sort the plain number to sort and draw by; empty without a figure
 * @param hidden whether the document has a figure that is hidden for privacy
 */
public record Cell(FigureLink figure, String sort, boolean hidden) {

  /** What is shown of a quantity; null when that is nothing. */
  static Cell of(PrintedFigure figure, boolean hidden, FigureWords words) {
    return figure == null
        ? new Cell(null, "", hidden)
        : new Cell(words.bare(figure), figure.figure().stripTrailingZeros().toPlainString(), false);
  }
}
