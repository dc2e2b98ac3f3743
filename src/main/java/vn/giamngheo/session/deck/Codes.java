package vn.giamngheo.session.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Codes of several figures, as they stand beside a row. */
public final class Codes {
  private Codes() {}

  /**
   * "8, 22–24": runs of codes that follow each other are written as one.
   *
   * @param codes null for cells without a figure
   */
  public static String of(List<Integer> codes) {
    List<Integer> sorted =
        new ArrayList<>(new TreeSet<>(codes.stream().filter(Objects::nonNull).toList()));
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
        int first = sorted.get(from);
        int last = sorted.get(i - 1);
        runs.add(first == last ? Integer.toString(first) : first + "–" + last);
        from = i;
      }
    }
    return String.join(", ", runs);
  }

  /** Codes of a table's row. */
  public static String of(Block.Row row) {
    return of(row.cells().stream().map(Block.Cell::figure).toList());
  }
}
