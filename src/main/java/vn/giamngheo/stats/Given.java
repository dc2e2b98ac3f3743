package vn.giamngheo.stats;

import vn.giamngheo.text.Text;

/** Checks of numbers that come from outside, before anything is computed from them. */
public final class Given {
  private Given() {}

  /**
   * Refuses anything that is no number or has no bound.
   *
   * @param field how the list is called where it was given
   * @throws NotComputable naming the position, counted from 1
   */
  public static void finite(String field, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw at(field, i, "không phải là một số hữu hạn", "is not a finite number");
      }
    }
  }

  /**
   * Refuses negative numbers, and whatever {@link #finite} refuses.
   *
   * @throws NotComputable naming the position, counted from 1
   */
  public static void notNegative(String field, double[] values) {
    finite(field, values);
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        throw at(field, i, "là số âm", "is negative");
      }
    }
  }

  /**
   * Refuses zero, and whatever {@link #notNegative} refuses.
   *
   * @throws NotComputable naming the position, counted from 1
   */
  public static void positive(String field, double[] values) {
    notNegative(field, values);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == 0) {
        throw at(field, i, "bằng 0", "is zero");
      }
    }
  }

  /**
   * Refuses lists of another length.
   *
   * @throws NotComputable with both lengths
   */
  public static void sameLength(String field, int length, int expected) {
    if (length != expected) {
      throw new NotComputable(
          field,
          new Text(
              "“" + field + "” có " + length + " giá trị, cần " + expected + ".",
              "“" + field + "” has " + length + " values where " + expected + " are needed."));
    }
  }

  private static NotComputable at(String field, int index, String vi, String en) {
    int position = index + 1;
    return new NotComputable(
        field,
        new Text(
            "Giá trị thứ " + position + " của “" + field + "” " + vi + ".",
            "Value " + position + " of “" + field + "” " + en + "."));
  }
}
