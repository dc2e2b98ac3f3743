package vn.giamngheo.session.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;

/**
 * How high the parts of a table are, in units of a slide that is 1,080 high. Columns share the room
 * as browsers do: each between its longest word and its longest text.
 */
final class TableSize {
  private static final double USUAL = 27;
  private static final double USUAL_HEAD = 24;
  private static final double USUAL_PADDING = 16;

  /** Of letters that can be read from the last row. */
  private static final double LEAST = 24;

  private final Frozen frozen;
  private final Block.Table table;
  private final double size;
  private final double headSize;
  private final double padding;
  private final double room;
  private final double[] widths;

  /**
   * @param room between the sides
   * @param scale of letters: 1 is the usual size
   */
  TableSize(Frozen frozen, Block.Table table, double room, double scale) {
    this.frozen = frozen;
    this.table = table;
    this.size = Math.max(LEAST, USUAL * scale);
    this.headSize = Math.max(LEAST, USUAL_HEAD * scale);
    this.padding = USUAL_PADDING * scale;
    this.room = room;
    this.widths = share();
  }

  /** Caption, head and, where they are, total and note. */
  double around() {
    List<String> heads = heads();
    int lines = 1;
    for (int i = 0; i < heads.size(); i++) {
      lines = Math.max(lines, Wording.lines(heads.get(i), headSize, true, inside(i)));
    }
    double height = lines * headSize * 1.1 + padding;
    height += table.caption().isEmpty() ? 0 : size * 1.25;
    height += table.total() == null ? 0 : row(table.total());
    return height + (table.note().isEmpty() ? 0 : note());
  }

  private double note() {
    return ScreenRoom.GAP + Wording.lines(table.note(), LEAST, false, room) * LEAST * 1.25;
  }

  /** The whole table. */
  double all() {
    return around() + table.rows().stream().mapToDouble(this::row).sum();
  }

  double row(Block.Row row) {
    List<String> texts = texts(row);
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines =
          whole(i) ? lines : Math.max(lines, Wording.lines(texts.get(i), size, false, inside(i)));
    }
    return lines * size * 1.15 + padding;
  }

  private double inside(int column) {
    return widths[column] - padding;
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>(List.of(table.head()));
    table.columns().forEach(column -> heads.add(column.name()));
    heads.add(frozen.say("Mã", "Code"));
    return heads;
  }

  private List<String> texts(Block.Row row) {
    List<String> texts = new ArrayList<>(List.of(row.name()));
    row.cells().forEach(cell -> texts.add(text(cell)));
    texts.add(Codes.of(row));
    return texts;
  }

  private String text(Block.Cell cell) {
    if (cell.figure() == null) {
      return cell.text() == null ? "" : cell.text();
    }
    DeckFigure figure = frozen.deck().figure(cell.figure());
    return figure.text() + figure.mark();
  }

  /** Whether words in the column stay on one line: numbers and codes do. */
  private boolean whole(int column) {
    if (column == 0) {
      return ScreenPage.isBrief(table);
    }
    return column > table.columns().size() || !table.columns().get(column - 1).text();
  }

  private double[] share() {
    List<String> heads = heads();
    double[] least = new double[heads.size()];
    double[] most = new double[heads.size()];
    for (int i = 0; i < least.length; i++) {
      least[i] = Wording.longestWord(heads.get(i), headSize, true) + padding;
      most[i] = Wording.width(heads.get(i), headSize, true) + padding;
    }
    List<Block.Row> rows = new ArrayList<>(table.rows());
    if (table.total() != null) {
      rows.add(table.total());
    }
    for (Block.Row row : rows) {
      List<String> texts = texts(row);
      for (int i = 0; i < least.length; i++) {
        double letters = i == least.length - 1 ? headSize : size;
        double all = Wording.width(texts.get(i), letters, false) + padding;
        double word = Wording.longestWord(texts.get(i), size, false) + padding;
        least[i] = Math.max(least[i], whole(i) ? all : word);
        most[i] = Math.max(most[i], all);
      }
    }
    return between(least, most);
  }

  private double[] between(double[] least, double[] most) {
    double sumLeast = DoubleStream.of(least).sum();
    double sumMost = DoubleStream.of(most).sum();
    double part = sumMost <= room ? 1 : Math.max(0, (room - sumLeast) / (sumMost - sumLeast));
    double[] widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + (most[i] - least[i]) * part;
    }
    return widths;
  }
}
