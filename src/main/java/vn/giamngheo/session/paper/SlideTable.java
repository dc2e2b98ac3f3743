package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;

/** A table of a slide as a table of PowerPoint, with letters as large as its room allows. */
final class SlideTable {
  private static final double SIDE = 5;
  private static final double ABOVE = 2.5;

  /** A head takes about so many lines, where there is room. */
  private static final double HEAD_LINES = 2.5;

  private static final double HEAD_SIZE = 14;
  private static final double WIDEST_WORDS = 260;
  private static final Color HEAD = new Color(0xe6eaee);
  private static final Color RULE = new Color(0xaeb6c0);

  private final SlideText text;
  private final Frozen frozen;
  private final Block.Table table;
  private final double size;
  private final boolean coded;
  private final List<Double> widths = new ArrayList<>();

  SlideTable(SlideText text, Block.Table table, double size, double width) {
    this.text = text;
    this.frozen = text.frozen();
    this.table = table;
    this.size = size;
    this.coded = rows().anyMatch(row -> !Codes.of(row).isEmpty());
    share(width);
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
  private double headSize() {
    return Math.min(size, HEAD_SIZE);
  }

  private Stream<Block.Row> rows() {
    return Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()));
  }

  private double wish(int column) {
    double wish = Letters.width(head(column), headSize(), true) / HEAD_LINES;
    for (Block.Row row : rows().toList()) {
      wish = Math.max(wish, Letters.width(said(row, column), size, row == table.total()));
    }
    return Math.min(wish, WIDEST_WORDS) + 2 * SIDE + 4;
  }

  private String head(int column) {
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

  private double extra(String words) {
    return words.isEmpty()
        ? 0
        : Letters.height(words, noteSize(), false, widths.stream().mapToDouble(w -> w).sum()) + 4;
  }

  private double noteSize() {
    return Math.max(SlideText.LEAST, size - 2);
  }

  private double headHeight() {
    double most = 0;
    for (int i = 0; i < widths.size(); i++) {
      most = Math.max(most, Letters.height(head(i), headSize(), true, widths.get(i) - 2 * SIDE));
    }
    return most + 2 * ABOVE;
  }

  private double height(Block.Row row) {
    double most = 0;
    boolean bold = row == table.total();
    for (int i = 0; i < widths.size(); i++) {
      most = Math.max(most, Letters.height(said(row, i), size, bold, widths.get(i) - 2 * SIDE));
    }
    return most + 2 * ABOVE;
  }

  /** Draws it; what is below it begins at the height it takes. */
  void draw(XSLFSlide on, String name, double x, double y) {
    double width = widths.stream().mapToDouble(w -> w).sum();
    double top = y;
    if (!table.caption().isEmpty()) {
      words(on, table.caption(), x, top, width);
      top += extra(table.caption());
    }
    XSLFTable drawn = on.createTable();
    CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) drawn.getXmlObject();
    frame.getNvGraphicFramePr().getCNvPr().setName(SlideText.clean(name));
    CTTable itself = drawn.getCTTable();
    (itself.isSetTblPr() ? itself.getTblPr() : itself.addNewTblPr()).setFirstRow(true);
    head(drawn);
    rows().forEach(row -> row(drawn, row));
    for (int i = 0; i < widths.size(); i++) {
      drawn.setColumnWidth(i, widths.get(i));
    }
    double tall = height() - extra(table.caption()) - extra(table.note());
    drawn.setAnchor(new Rectangle2D.Double(x, top, width, tall));
    if (!table.note().isEmpty()) {
      words(on, table.note(), x, top + tall + 4, width);
    }
  }

  private void words(XSLFSlide on, String words, double x, double y, double width) {
    XSLFTextParagraph line = text.box(on, x, y, width, extra(words)).addNewTextParagraph();
    text.run(line, words, noteSize(), SlideText.MUTED);
  }

  private void head(XSLFTable drawn) {
    XSLFTableRow row = drawn.addRow();
    row.setHeight(headHeight());
    for (int i = 0; i < widths.size(); i++) {
      XSLFTableCell cell = cell(row, right(i));
      cell.setFillColor(HEAD);
      XSLFTextParagraph line = cell.getTextParagraphs().get(0);
      text.run(line, head(i), headSize(), SlideText.INK).setBold(true);
    }
  }

  private boolean right(int column) {
    return column > 0
        && column <= table.columns().size()
        && !table.columns().get(column - 1).text();
  }

  private void row(XSLFTable drawn, Block.Row row) {
    boolean bold = row == table.total();
    XSLFTableRow line = drawn.addRow();
    line.setHeight(height(row));
    text.run(paragraph(line, 0), row.name(), size, SlideText.INK).setBold(bold);
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Cell cell = row.cells().get(i);
      XSLFTextParagraph paragraph = paragraph(line, i + 1);
      if (cell.figure() == null) {
        text.run(paragraph, cell.text(), size, SlideText.INK).setBold(bold);
      } else {
        text.number(paragraph, cell.figure(), true, size).setBold(bold);
      }
      if (cell.shade() != null) {
        line.getCells().get(i + 1).setFillColor(new Color(Shades.colour(cell.shade())));
      }
    }
    if (coded) {
      text.run(paragraph(line, widths.size() - 1), Codes.of(row), size, SlideText.MUTED);
    }
  }

  private XSLFTextParagraph paragraph(XSLFTableRow row, int column) {
    return cell(row, right(column)).getTextParagraphs().get(0);
  }

  private static XSLFTableCell cell(XSLFTableRow row, boolean right) {
    XSLFTableCell cell = row.addCell();
    SlideText.bare(cell);
    cell.setLeftInset(SIDE);
    cell.setRightInset(SIDE);
    cell.setTopInset(ABOVE);
    cell.setBottomInset(ABOVE);
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    cell.setBorderColor(BorderEdge.bottom, RULE);
    cell.setBorderWidth(BorderEdge.bottom, 1);
    cell.addNewTextParagraph().setTextAlign(right ? TextAlign.RIGHT : TextAlign.LEFT);
    return cell;
  }
}
