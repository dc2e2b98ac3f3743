package vn.giamngheo.intake.geo;

import vn.giamngheo.text.Text;

/** No area can be made of what a file holds; the file's reader adds where that is. */
final class BrokenAreaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final transient Text text;

  BrokenAreaException(String vi, String en) {
    super(en);
    this.text = new Text(vi, en);
  }

  /** A geometry of another kind, by the name its format gives it. */
  static BrokenAreaException ofKind(String kind) {
    return new BrokenAreaException("không phải vùng (" + kind + ")", "is no area (" + kind + ")");
  }

  static BrokenAreaException empty() {
    return new BrokenAreaException("không có hình", "has no geometry");
  }

  static BrokenAreaException cutOff() {
    return new BrokenAreaException(
        "hình hỏng: ngắn hơn chính nó ghi", "broken geometry: shorter than it says itself");
  }

  /** The refusal of the file because of that feature. */
  UnreadableFileException at(String file, int number) {
    return UnreadableFileException.ofFeature(file, number, text.vi(), text.en());
  }
}
