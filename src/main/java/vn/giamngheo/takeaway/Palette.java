package vn.giamngheo.takeaway;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours of the classes, the same as on the page ({@code static/js/colours.js}). Dark is bad;
 * where a high value is not bad another hue is used, so that dark never reads as a verdict. A
 * change that goes both ways has one hue below zero and another above.
 */
public final class Palette {
  private static final List<String> BAD =
      List.of("#fef0d9", "#fdcc8a", "#fc8d59", "#e34a33", "#b30000");
  private static final List<String> PLAIN =
      List.of("#edf5fb", "#b5d3e7", "#6aaed6", "#2b7bba", "#084a86");
  private static final List<String> BOTH_WAYS =
      List.of("#5e3c99", "#b2abd2", "#f7f7f7", "#fdb863", "#e66101");

  /** Which of the five stand for fewer than five classes. */
  private static final int[][] PICKS = {{}, {}, {1, 3}, {1, 2, 4}, {0, 1, 2, 4}};

  private Palette() {}

  /**
   * One colour a class, low to high; a lone class judges nothing and is plain.
   *
   * @param borders of the classes, one more than classes
   * @param indicator id of what is shown
   */
  public static List<String> of(List<Double> borders, String indicator) {
    int count = Math.max(0, borders.size() - 1);
    if (count == 1) {
      return List.of(PLAIN.get(1));
    }
    if (count > 0 && borders.get(0) < 0 && borders.get(count) > 0) {
      return IntStream.range(0, count).mapToObj(i -> aroundZero(borders, i)).toList();
    }
    List<String> anchors = isHighBad(indicator) ? BAD : PLAIN;
    if (count < PICKS.length) {
      return IntStream.of(PICKS[count]).mapToObj(anchors::get).toList();
    }
    return IntStream.range(0, count).mapToObj(i -> between(anchors, i / (count - 1.0))).toList();
  }

  private static boolean isHighBad(String indicator) {
    return !indicator.endsWith("_reduction")
        && !indicator.equals("households")
        && !indicator.equals("population");
  }

  /** The class that holds zero is white; the others darken away from it. */
  private static String aroundZero(List<Double> borders, int number) {
    int below = (int) borders.stream().skip(1).filter(border -> border <= 0).count();
    int above = (int) borders.stream().limit(borders.size() - 1L).filter(b -> b >= 0).count();
    if (number < below) {
      return between(BOTH_WAYS, share(number, below) / 4);
    }
    int rank = number - (borders.size() - 1 - above);
    return rank < 0 ? BOTH_WAYS.get(2) : between(BOTH_WAYS, 0.75 + share(rank, above) / 4);
  }

  private static double share(int rank, int of) {
    return of == 1 ? 0.5 : rank / (of - 1.0);
  }

  private static String between(List<String> anchors, double at) {
    double place = at * (anchors.size() - 1);
    int low = Math.min((int) place, anchors.size() - 2);
    StringBuilder colour = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2) {
      int a = Integer.parseInt(anchors.get(low).substring(i, i + 2), 16);
      int b = Integer.parseInt(anchors.get(low + 1).substring(i, i + 2), 16);
      colour.append(String.format("%02x", Math.round(a + (b - a) * (place - low))));
    }
    return colour.toString();
  }
}
