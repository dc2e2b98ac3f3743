package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;

/** How broad and high the columns and rows of a table of a slide are, in points. */
final class SlideTableSizes {
  static final double SIDE = 5;
  static final double ABOVE = 2.5;

  /** A head takes about so many lines, where there is room. */
  private static final double HEAD_LINES = 2.5;

  private static final double HEAD_SIZE = 14;
  private static final double WIDEST_WORDS = 260;

  private final Frozen frozen;
  private final Block.Table table;
  private final double size;
  private final boolean coded;
  private final List<Double> widths = new ArrayList<>();

  /**
   * @param size of the letters
   * @param width of the whole
   */
  SlideTableSizes(Frozen frozen, Block.Table table, double size, double width) {
    this.frozen = frozen;
    this.table = table;
    this.size = size;
    this.coded = rows().anyMatch(row -> !Codes.of(row).isEmpty());
    share(width);
  }

  /** Whether the last column is for codes. */
  boolean coded() {
    return coded;
  }

  List<Double> widths() {
    return widths;
  }

  double width() {
    return widths.stream().mapToDouble(w -> w).sum();
  }

  /**
   * No word is broken as long as there is room; what is left goes to the columns with most text.
   */
  private void share(double width) {
    List<Double> least = new ArrayList<>();
    double wished = 0;
    double needed = 0;
    for (int i = 0; i < table.columns().size() + (coded ? 2 : 1); i++) {
      least.add(least(i));
      widths.add(Math.max(wish(i), least(i)));
      needed += least(i);
      wished += widths.get(i);
    }
    for (int i = 0; i < widths.size(); i++) {
      double more = (width - needed) / Math.max(1e-9, wished - needed);
      widths.set(
          i,
          wished <= width
              ? widths.get(i) * width / wished
              : needed <= width
                  ? least.get(i) + (widths.get(i) - least.get(i)) * more
                  : least.get(i) * width / needed);
    }
  }

  private double least(int column) {
    double least = Letters.longestWord(head(column), headSize(), true);
    for (Block.Row row : rows().toList()) {
      least = Math.max(least, Letters.longestWord(said(row, column), size, row == table.total()));
    }
    return least + 2 * SIDE + 2;
  }

  /** Heads are longer than what stands below them. */
  double headSize() {
    return Math.min(size, HEAD_SIZE);
  }

  Stream<Block.Row> rows() {
    return Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()));
  }

  private double wish(int column) {
    double wish = Letters.width(head(column), headSize(), true) / HEAD_LINES;
    for (Block.Row row : rows().toList()) {
      wish = Math.max(wish, Letters.width(said(row, column), size, row == table.total()));
    }
    return Math.min(wish, WIDEST_WORDS) + 2 * SIDE + 4;
  }

  String head(int column) {
    if (column == 0) {
      return table.head();
    }
    int cell = column - 1;
    return cell < table.columns().size()
        ? table.columns().get(cell).name()
        : frozen.say("Mã", "Code");
  }

  private String said(Block.Row row, int column) {
    if (column == 0) {
      return row.name();
    }
    if (column > row.cells().size()) {
      return Codes.of(row);
    }
    Block.Cell cell = row.cells().get(column - 1);
    if (cell.figure() == null) {
      return cell.text();
    }
    var figure = frozen.deck().figure(cell.figure());
    return figure.mark().isEmpty() ? figure.text() : figure.text() + "\u00a0" + figure.mark();
  }

  /** Of the table with its caption and note. */
  double height() {
    double sum = extra(table.caption()) + extra(table.note()) + headHeight();
    for (Block.Row row : rows().toList()) {
      sum += height(row);
    }
    return sum;
  }

  double extra(String words) {
    return words.isEmpty() ? 0 : Letters.height(words, noteSize(), false, width()) + 4;
  }

  double noteSize() {
    return Math.max(SlideText.LEAST, size - 2);
  }

  double headHeight() {
    double most = 0;
    for (int i = 0; i < widths.size(); i++) {
      most = Math.max(most, Letters.height(head(i), headSize(), true, widths.get(i) - 2 * SIDE));
    }
    return most + 2 * ABOVE;
  }

  double height(Block.Row row) {
    double most = 0;
    boolean bold = row == table.total();
    for (int i = 0; i < widths.size(); i++) {
      most = Math.max(most, Letters.height(said(row, i), size, bold, widths.get(i) - 2 * SIDE));
    }
    return most + 2 * ABOVE;
  }
}
