package vn.giamngheo.planner;

import vn.giamngheo.text.Text;

/**
 * What units are called within a sentence, by their level: "xã", "huyện". The page says the same
 * ({@code noun.js}).
 *
 * @param one of them
 * @param many of them
 */
record UnitNoun(Text one, Text many) {
  private static final int PROVINCE = 2;
  private static final int DISTRICT = 3;

  /** Of the units with codes as long as this one: provinces have two digits, districts three. */
  static UnitNoun of(String code) {
    return switch (code.length()) {
      case PROVINCE -> named("tỉnh", "province");
      case DISTRICT -> named("huyện", "district");
      default -> named("xã", "commune");
    };
  }

  /** Of the level with this id. */
  static UnitNoun ofLevel(String level) {
    return switch (level) {
      case "commune" -> named("xã", "commune");
      case "district" -> named("huyện", "district");
      default -> named("tỉnh", "province");
    };
  }

  private static UnitNoun named(String vi, String en) {
    return new UnitNoun(new Text(vi, en), new Text(vi, en + "s"));
  }

  /** One or many, as so many are called. */
  Text of(long count) {
    return count == 1 ? one : many;
  }
}
