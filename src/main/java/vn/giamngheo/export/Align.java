package vn.giamngheo.export;

/** Where the text of a column stands: words on the left, numbers on the right. */
public enum Align {
  LEFT,
  CENTRE,
  RIGHT
}
