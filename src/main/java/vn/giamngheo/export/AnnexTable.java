package vn.giamngheo.export;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table in a Word document: fixed columns, the header repeated on every page, rows kept whole.
 */
final class AnnexTable {
  private static final int SIZE = 11;
  private static final int HEADER_SIZE = 10;

  /** Kept free at the left and right of a cell. */
  private static final double EDGE_MM = 1;

  private static final Map<Align, ParagraphAlignment> ALIGN =
      Map.of(
          Align.LEFT, ParagraphAlignment.LEFT,
          Align.CENTRE, ParagraphAlignment.CENTER,
          Align.RIGHT, ParagraphAlignment.RIGHT);

  private AnnexTable() {}

  static void add(XWPFDocument document, Annex.Table table) {
    int rows = 1 + table.rows().size() + table.totals().size();
    XWPFTable target = document.createTable(rows, table.columns().size());
    setWidths(target, table.columns().stream().map(Annex.Column::widthMm).toList());
    int edge = AnnexPage.twips(EDGE_MM).intValue();
    target.setCellMargins(0, edge, 0, edge);
    XWPFTableRow header = target.getRow(0);
    header.setRepeatHeader(true);
    header.setCantSplitRow(true);
    for (int col = 0; col < table.columns().size(); col++) {
      write(
          header.getCell(col),
          table.columns().get(col).header(),
          Annex.Look.PLAIN,
          Align.CENTRE,
          true);
    }
    int number = 0;
    for (List<String> cells : table.rows()) {
      fill(target.getRow(number + 1), table, cells, looks(table, number++), false);
    }
    for (List<String> cells : table.totals()) {
      fill(target.getRow(number + 1), table, cells, looks(table, number++), true);
    }
    document.createParagraph().setSpacingAfter(0);
  }

  /** Widths of all columns, which Word then does not change to fit the text. */
  static void setWidths(XWPFTable table, List<Double> widthsMm) {
    double sum = widthsMm.stream().mapToDouble(Double::doubleValue).sum();
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(AnnexPage.twips(sum).intValue());
    table.setTableAlignment(TableRowAlign.CENTER);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (double width : widthsMm) {
      grid.addNewGridCol().setW(AnnexPage.twips(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int col = 0; col < widthsMm.size(); col++) {
        setWidth(row.getCell(col), AnnexPage.twips(widthsMm.get(col)));
      }
    }
  }

  private static void setWidth(XWPFTableCell cell, BigInteger twips) {
    CTTblWidth width = CTTblWidth.Factory.newInstance();
    width.setType(STTblWidth.DXA);
    width.setW(twips);
    if (cell.getCTTc().getTcPr() == null) {
      cell.getCTTc().addNewTcPr();
    }
    cell.getCTTc().getTcPr().setTcW(width);
  }

  /** Of the cells of a row; empty when all are plain. */
  private static List<Annex.Look> looks(Annex.Table table, int row) {
    return row < table.looks().size() ? table.looks().get(row) : List.of();
  }

  private static void fill(
      XWPFTableRow row,
      Annex.Table table,
      List<String> cells,
      List<Annex.Look> looks,
      boolean bold) {
    row.setCantSplitRow(true);
    for (int col = 0; col < table.columns().size(); col++) {
      Align align = table.columns().get(col).align();
      Annex.Look look = col < looks.size() ? looks.get(col) : null;
      write(row.getCell(col), cells.get(col), look == null ? Annex.Look.PLAIN : look, align, bold);
    }
  }

  private static void write(
      XWPFTableCell cell, String text, Annex.Look look, Align align, boolean bold) {
    XWPFParagraph line = cell.getParagraphs().get(0);
    line.setAlignment(ALIGN.get(align));
    XWPFRun run =
        look.address() == null ? line.createRun() : line.createHyperlinkRun(look.address());
    if (look.fill() != null) {
      cell.setColor(look.fill());
    }
    run.setFontSize(bold && align == Align.CENTRE ? HEADER_SIZE : SIZE);
    run.setBold(bold);
    run.setText(text);
  }
}
