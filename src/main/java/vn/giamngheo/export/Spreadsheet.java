package vn.giamngheo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook (XLSX): header frozen and repeated in print, columns as wide as needed, wide
 * tables printed on several pages side by side rather than too small to read, numbers as numbers
 * (Excel shows them with the separators of its reader's country). Text is written as text, so that
 * nothing in it is ever run as a formula.
 */
public final class Spreadsheet {
  private static final int NAME_LIMIT = 31;
  private static final String HEADER_FILL = "E6ECF1";
  private static final String LINE = "D7DCE2";
  private static final String LINK = "0B5C8A";

  /** Characters that bold letters take more of a column's width. */
  private static final double BOLD = 2;

  /** Characters of words in the width of a digit. */
  private static final double NARROWER = 1.1;

  /** Excel takes no higher row. */
  private static final double TALLEST_POINTS = 409;

  private static final double LINE_POINTS = 15;

  /** Characters across a landscape A4 page in letters of seven points, the least that is read. */
  private static final double CHARACTERS_ACROSS = 225;

  private static final float MARGIN_INCHES = 0.4f;

  private static final Map<Align, String> HORIZONTAL =
      Map.of(Align.LEFT, "left", Align.CENTRE, "center", Align.RIGHT, "right");

  private Spreadsheet() {}

  /** The workbook's bytes. */
  public static byte[] write(String title, List<Sheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Atlas Giam ngheo", "1.0")) {
      book.properties().setTitle(title);
      for (Sheet sheet : sheets) {
        write(book.newWorksheet(sheetName(sheet.name())), sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return FixedZip.of(out.toByteArray());
  }

  /** The name as a tab may carry it: at most 31 characters, none of {@code \ / ? * [ ] :}. */
  public static String sheetName(String name) {
    String clean = name.replaceAll("[\\\\/?*\\[\\]:]", " ");
    return clean.length() <= NAME_LIMIT ? clean : clean.substring(0, NAME_LIMIT).strip();
  }

  private static void write(Worksheet page, Sheet sheet) {
    for (int i = 0; i < sheet.heading().size(); i++) {
      page.value(i, 0, sheet.heading().get(i));
      var style = page.style(i, 0).fontSize(i == 0 ? 13 : 11);
      (i == 0 ? style.bold() : style).set();
    }
    int header = sheet.heading().isEmpty() ? 0 : sheet.heading().size() + 1;
    writeHeader(page, header, sheet.columns());
    int row = header + 1;
    for (List<Object> cells : sheet.rows()) {
      writeRow(page, row++, sheet.columns(), cells, false);
    }
    if (row > header + 1) {
      page.setAutoFilter(header, 0, row - 1, sheet.columns().size() - 1);
    }
    for (List<Object> cells : sheet.totals()) {
      writeRow(page, row++, sheet.columns(), cells, true);
    }
    page.freezePane(0, header + 1);
    page.repeatRows(header);
    layOut(page, sheet);
  }

  private static void layOut(Worksheet page, Sheet sheet) {
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation("landscape");
    page.leftMargin(MARGIN_INCHES);
    page.rightMargin(MARGIN_INCHES);
    page.footer("&A · &P / &N", Position.RIGHT);
    int across = pagesAcross(sheet);
    if (across > 1) {
      page.repeatCols(0, sheet.naming() - 1);
    }
    page.fitToWidth((short) across);
    page.fitToHeight((short) 0);
    page.setFitToPage(true);
  }

  private static int pagesAcross(Sheet sheet) {
    double all = width(sheet.columns());
    double naming = width(sheet.columns().subList(0, sheet.naming()));
    return (int) Math.max(1, Math.ceil((all - naming) / (CHARACTERS_ACROSS - naming)));
  }

  private static double width(List<Sheet.Column> columns) {
    return columns.stream().mapToDouble(Sheet.Column::width).sum();
  }

  private static void writeHeader(Worksheet page, int row, List<Sheet.Column> columns) {
    int lines = columns.stream().mapToInt(c -> lines(c.header(), c.width() - BOLD)).max().orElse(1);
    page.rowHeight(row, Math.min(TALLEST_POINTS, Math.max(2, lines) * LINE_POINTS));
    IntStream.range(0, columns.size())
        .forEach(
            col -> {
              page.value(row, col, columns.get(col).header());
              page.width(col, columns.get(col).width());
              page.style(row, col)
                  .bold()
                  .wrapText(true)
                  .fillColor(HEADER_FILL)
                  .horizontalAlignment("center")
                  .verticalAlignment("center")
                  .borderStyle("thin")
                  .borderColor(LINE)
                  .set();
            });
  }

  private static void writeRow(
      Worksheet page, int row, List<Sheet.Column> columns, List<Object> cells, boolean bold) {
    double lines = 1;
    for (int col = 0; col < cells.size(); col++) {
      Sheet.Cell cell = cell(cells.get(col));
      var style =
          page.style(row, col)
              .borderStyle("thin")
              .borderColor(LINE)
              .verticalAlignment("top")
              .horizontalAlignment(HORIZONTAL.get(columns.get(col).align()));
      if (bold) {
        style.bold();
      }
      if (cell.fill() != null) {
        style.fillColor(cell.fill());
      }
      if (cell.address() != null) {
        // Before the content: the library writes the address there.
        page.hyperlink(row, col, new HyperLink(cell.address()));
        style.fontColor(LINK).underlined();
      }
      writeContent(page, row, col, cell.content(), style);
      if (cell.content() instanceof String text) {
        lines = Math.max(lines, lines(text, columns.get(col).width() * NARROWER));
      }
      style.set();
    }
    // Not every program finds the height of wrapped text by itself.
    page.rowHeight(row, Math.min(TALLEST_POINTS, lines * LINE_POINTS));
  }

  private static Sheet.Cell cell(Object content) {
    return content instanceof Sheet.Cell own ? own : new Sheet.Cell(content, null, null);
  }

  private static void writeContent(
      Worksheet page, int row, int col, Object content, StyleSetter style) {
    if (content instanceof Number number) {
      page.value(row, col, number);
      style.format(format(number));
    } else if (content instanceof Sheet.Amount amount) {
      page.value(row, col, amount.value());
      style.format(format(amount.decimals()) + (amount.percent() ? "%" : ""));
    } else if (content != null) {
      page.value(row, col, content.toString());
      style.wrapText(true);
    }
  }

  /** Lines of a text whose words are not parted in a column that many characters wide. */
  private static int lines(String text, double width) {
    int lines = 1;
    double left = width;
    for (String word : text.split(" ")) {
      if (word.length() > left && left < width) {
        lines++;
        left = width;
      }
      lines += (int) (Math.max(0, word.length() - 1) / width);
      left -= word.length() % width + 1;
    }
    return lines;
  }

  private static String format(Number number) {
    return format(number instanceof BigDecimal exact ? Math.max(0, exact.scale()) : 0);
  }

  private static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }
}
