package vn.giamngheo.place.boundary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of units made comparable. The same unit is printed Ia Rsươm and Ia RSuom, hoà and hòa, Đắk
 * and Đak; so kind, marks, case, hyphens and spaces go, and y is i.
 */
public final class NameKey {
  private static final Pattern KIND =
      Pattern.compile(
          "^(tinh|thanh pho|tp\\.?|thi xa|tx\\.?|thi tran|tt\\.?|huyen|quan|phuong|xa|dac khu)[ .]+(?=.)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

  private NameKey() {}

  /** The name without kind and marks; empty when nothing is left. */
  public static String of(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .toLowerCase(Locale.ROOT)
            .strip();
    String bare = KIND.matcher(plain).replaceFirst("");
    return OTHER.matcher(bare).replaceAll("").replace('y', 'i');
  }

  /** Letters to change, add or drop to make one of the other (Levenshtein). */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
