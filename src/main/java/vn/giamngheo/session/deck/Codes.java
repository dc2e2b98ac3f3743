package vn.giamngheo.session.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

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

  /** Codes of all figures of a slide, as they stand at its foot. */
  public static String of(Slide slide) {
    return of(list(slide));
  }

  /** Codes of all figures of a slide, null where a place has none. */
  public static List<Integer> list(Slide slide) {
    return slide.blocks().stream().flatMap(Codes::list).toList();
  }

  private static Stream<Integer> list(Block block) {
    if (block instanceof Block.Lines lines) {
      return lines.lines().stream().flatMap(Codes::list);
    }
    if (block instanceof Block.Keys keys) {
      return keys.keys().stream()
          .flatMap(
              k ->
                  Stream.concat(
                      Stream.of(k.figure()),
                      k.direction() == null ? Stream.of() : list(k.direction())));
    }
    if (block instanceof Block.Table table) {
      return Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()))
          .flatMap(row -> row.cells().stream())
          .map(Block.Cell::figure);
    }
    if (block instanceof Block.Chart chart) {
      return chart.rows().stream().flatMap(row -> row.figures().stream());
    }
    return ((Block.Map) block).areas().stream().map(Block.Area::figure);
  }

  private static Stream<Integer> list(Line line) {
    return line.pieces().stream().map(Line.Piece::figure);
  }

  /** Codes of a table. */
  public static String of(Block.Table table) {
    return of(list(table).toList());
  }
}
