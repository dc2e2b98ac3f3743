package vn.giamngheo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.giamngheo.text.PrintedNumber;

/**
 * A document as a workbook: one sheet for each table or passage, merged headers as on the paper,
 * numbers as numbers shown with the printed decimals.
 */
final class TranscriptWorkbook {
  private static final int NAME_LIMIT = 31;
  private static final int HEAD_ROWS = 3;

  private TranscriptWorkbook() {}

  /**
   * The workbook's bytes (XLSX).
   *
   * @param citation the line that names the document, written above every table
   */
  static byte[] write(String citation, String version, List<Transcript.Place> places) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Atlas Giam ngheo", "1.0")) {
      int number = 1;
      for (Transcript.Place place : places) {
        writeSheet(book.newWorksheet(sheetName(number++, place.label())), citation, version, place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static void writeSheet(
      Worksheet sheet, String citation, String version, Transcript.Place place) {
    sheet.value(0, 0, citation + " – " + place.label());
    sheet.style(0, 0).bold().set();
    sheet.value(1, 0, place.title() + " · " + version);
    for (Transcript.Cell cell : place.cells()) {
      int row = cell.row() - 1 + HEAD_ROWS;
      int col = cell.col() - 1;
      writeCell(sheet, row, col, cell);
      if (cell.rowSpan() > 1 || cell.colSpan() > 1) {
        sheet.range(row, col, row + cell.rowSpan() - 1, col + cell.colSpan() - 1).merge();
      }
    }
    boolean text = place.kind().equals("text");
    sheet.width(0, text ? 110 : 6);
    if (!text) {
      sheet.width(1, 24);
    }
  }

  private static void writeCell(Worksheet sheet, int row, int col, Transcript.Cell cell) {
    Optional<BigDecimal> number =
        cell.kind().equals("value") ? PrintedNumber.parse(cell.printed()) : Optional.empty();
    if (number.isPresent()) {
      int decimals = number.get().scale();
      sheet.value(row, col, number.get());
      sheet
          .style(row, col)
          .format("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""))
          .borderStyle("thin")
          .set();
    } else {
      sheet.value(row, col, cell.printed());
      var style =
          sheet.style(row, col).wrapText(true).borderStyle("thin").verticalAlignment("center");
      if (cell.kind().equals("header")) {
        style.bold().horizontalAlignment("center");
      }
      style.set();
    }
  }

  private static String sheetName(int number, String label) {
    String name = number + " " + label.replaceAll("[\\\\/?*\\[\\]:]", " ");
    return name.length() <= NAME_LIMIT ? name : name.substring(0, NAME_LIMIT).strip();
  }
}
