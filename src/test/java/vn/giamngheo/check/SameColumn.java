package vn.giamngheo.check;

/** Cells of one column of a made-up table. */
final class SameColumn {
  private SameColumn() {}

  static boolean of(SampleLine a, SampleLine b) {
    return a.is("place", b.get("place"))
        && a.col() == b.col()
        && a.is("indicator", b.get("indicator"))
        && a.is("status", b.get("status"));
  }

  /** The figure of that row in the same column; null when there is none. */
  static SampleLine inRow(SampleDocument document, SampleLine cell, int row) {
    return document.lines().stream()
        .filter(l -> of(l, cell) && l.row() == row)
        .findFirst()
        .orElse(null);
  }
}
