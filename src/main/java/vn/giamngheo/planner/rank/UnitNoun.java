package vn.giamngheo.planner.rank;

import java.util.Locale;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.planner.scenario.Boundaries;
import vn.giamngheo.text.Text;

/**
 * What units are called within a sentence, by their level: "xã", "huyện". The page says the same
 * ({@code noun.js}).
 *
 * @param one of them
 * @param many of them
 */
public record UnitNoun(Text one, Text many) {
  private static final int PROVINCE = 2;
  private static final int DISTRICT = 3;

  /** Of the units with codes as long as this one: provinces have two digits, districts three. */
  public static UnitNoun of(String code) {
    return switch (code.length()) {
      case PROVINCE -> named("tỉnh", "province");
      case DISTRICT -> named("huyện", "district");
      default -> named("xã", "commune");
    };
  }

  /**
   * Of those an atlas has on a day: since 1 July 2025 nothing lies between province and commune.
   */
  public static UnitNoun of(Atlas atlas, String boundaries) {
    return ofLevel(boundaries.equals(Boundaries.ORIGINAL) ? atlas.level() : "commune");
  }

  /** Of the level with this id. */
  private static UnitNoun ofLevel(String level) {
    return switch (level) {
      case "commune" -> named("xã", "commune");
      case "district" -> named("huyện", "district");
      default -> named("tỉnh", "province");
    };
  }

  private static UnitNoun named(String vi, String en) {
    return new UnitNoun(new Text(vi, en), new Text(vi, en + "s"));
  }

  /**
   * A text with the names of the units in it, as the words of the page have them: {@code {noun}},
   * {@code {nouns}} for several, and both as a heading or a sentence begins with them.
   */
  public Text fill(Text pattern) {
    return new Text(
        fill(pattern.vi(), one.vi(), many.vi()), fill(pattern.en(), one.en(), many.en()));
  }

  public Text fill(String vi, String en) {
    return fill(new Text(vi, en));
  }

  private static String fill(String pattern, String one, String many) {
    return pattern
        .replace("{noun}", one)
        .replace("{nouns}", many)
        .replace("{Noun}", capital(one))
        .replace("{Nouns}", capital(many));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** One or many, as so many are called. */
  public Text of(long count) {
    return count == 1 ? one : many;
  }
}
