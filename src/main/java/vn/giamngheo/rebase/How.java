package vn.giamngheo.rebase;

import java.util.Locale;
import vn.giamngheo.text.Text;

/** How the share of a unit that goes somewhere is known, the surest first. */
public enum How {
  /** All of it: exact. */
  WHOLE(new Text("toàn bộ", "whole")),
  /** By the households of the parts. */
  HOUSEHOLDS(new Text("chia theo số hộ của từng phần", "by the households of the parts")),
  /** By the area that the real boundaries share. */
  AREA(
      new Text(
          "chia theo diện tích phần chung của ranh giới thật",
          "by the area real boundaries share")),
  /** Not at all: between nothing and everything. */
  BOUNDS(
      new Text(
          "không biết chia thế nào: từ không có gì đến toàn bộ",
          "unknown: anything from none to all"));

  private final Text words;

  How(Text words) {
    this.words = words;
  }

  /** Name in answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Text words() {
    return words;
  }

  How or(How other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
