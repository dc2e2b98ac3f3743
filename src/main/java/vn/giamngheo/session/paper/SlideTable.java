package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
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

/** A table of a slide as a table of PowerPoint, with letters as large as its room allows. */
final class SlideTable {
  private static final Color HEAD = new Color(0xe6eaee);
  private static final Color RULE = new Color(0xaeb6c0);

  private final SlideText text;
  private final Block.Table table;
  private final double size;
  private final SlideTableSizes sizes;

  SlideTable(SlideText text, Block.Table table, double size, double width) {
    this.text = text;
    this.table = table;
    this.size = size;
    this.sizes = new SlideTableSizes(text.frozen(), table, size, width);
  }

  /** Of the table with its caption and note. */
  double height() {
    return sizes.height();
  }

  /** Draws it; what is below it begins at the height it takes. */
  void draw(XSLFSlide on, String name, double x, double y) {
    double width = sizes.width();
    double top = y;
    if (!table.caption().isEmpty()) {
      words(on, table.caption(), x, top, width);
      top += sizes.extra(table.caption());
    }
    XSLFTable drawn = on.createTable();
    CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) drawn.getXmlObject();
    frame.getNvGraphicFramePr().getCNvPr().setName(SlideText.clean(name));
    CTTable itself = drawn.getCTTable();
    (itself.isSetTblPr() ? itself.getTblPr() : itself.addNewTblPr()).setFirstRow(true);
    head(drawn);
    sizes.rows().forEach(row -> row(drawn, row));
    for (int i = 0; i < sizes.widths().size(); i++) {
      drawn.setColumnWidth(i, sizes.widths().get(i));
    }
    double tall = sizes.height() - sizes.extra(table.caption()) - sizes.extra(table.note());
    drawn.setAnchor(new Rectangle2D.Double(x, top, width, tall));
    if (!table.note().isEmpty()) {
      words(on, table.note(), x, top + tall + 4, width);
    }
  }

  private void words(XSLFSlide on, String words, double x, double y, double width) {
    XSLFTextParagraph line = text.box(on, x, y, width, sizes.extra(words)).addNewTextParagraph();
    text.run(line, words, sizes.noteSize(), SlideText.MUTED);
  }

  private void head(XSLFTable drawn) {
    XSLFTableRow row = drawn.addRow();
    row.setHeight(sizes.headHeight());
    for (int i = 0; i < sizes.widths().size(); i++) {
      XSLFTableCell cell = cell(row, right(i));
      cell.setFillColor(HEAD);
      XSLFTextParagraph line = cell.getTextParagraphs().get(0);
      text.run(line, sizes.head(i), sizes.headSize(), SlideText.INK).setBold(true);
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
    line.setHeight(sizes.height(row));
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
    if (sizes.coded()) {
      text.run(paragraph(line, sizes.widths().size() - 1), Codes.of(row), size, SlideText.MUTED);
    }
  }

  private XSLFTextParagraph paragraph(XSLFTableRow row, int column) {
    return cell(row, right(column)).getTextParagraphs().get(0);
  }

  private static XSLFTableCell cell(XSLFTableRow row, boolean right) {
    XSLFTableCell cell = row.addCell();
    SlideText.bare(cell);
    cell.setLeftInset(SlideTableSizes.SIDE);
    cell.setRightInset(SlideTableSizes.SIDE);
    cell.setTopInset(SlideTableSizes.ABOVE);
    cell.setBottomInset(SlideTableSizes.ABOVE);
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    cell.setBorderColor(BorderEdge.bottom, RULE);
    cell.setBorderWidth(BorderEdge.bottom, 1);
    cell.addNewTextParagraph().setTextAlign(right ? TextAlign.RIGHT : TextAlign.LEFT);
    return cell;
  }
}
