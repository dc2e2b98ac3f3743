package vn.giamngheo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1"})
  void textIsNeverAFormula(String text) throws Exception {
    try (XSSFWorkbook book = read(Spreadsheet.write("t", List.of(sheet(text, null))))) {
      Cell cell = book.getSheetAt(0).getRow(3).getCell(0);

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
    }
  }

  @Test
  void numbersAreNumbersShownWithTheirOwnDecimals() throws Exception {
    Sheet sheet = sheet("Xã Đất Bằng", new BigDecimal("23.60"));
    try (XSSFWorkbook book = read(Spreadsheet.write("t", List.of(sheet)))) {
      Cell cell = book.getSheetAt(0).getRow(3).getCell(1);

      assertThat(cell.getNumericCellValue()).isEqualTo(23.6);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }
  }

  @Test
  void anAmountKeepsAllItsDigitsAndAShareIsShownInPerCent() throws Exception {
    byte[] amount = Spreadsheet.write("t", List.of(sheet("a", new Sheet.Amount(0.123456, 3))));
    byte[] share = Spreadsheet.write("t", List.of(sheet("a", Sheet.Amount.percent(0.5, 1))));
    try (XSSFWorkbook book = read(amount);
        XSSFWorkbook other = read(share)) {
      Cell cell = book.getSheetAt(0).getRow(3).getCell(1);

      assertThat(cell.getNumericCellValue()).isEqualTo(0.123456);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.000");
      assertThat(other.getSheetAt(0).getRow(3).getCell(1).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.0%");
    }
  }

  @Test
  void theHeaderIsFrozenAndRepeatedAndTheColumnsAreAsWideAsAsked() throws Exception {
    try (XSSFWorkbook book = read(Spreadsheet.write("t", List.of(sheet("a", 1))))) {
      XSSFSheet page = book.getSheetAt(0);

      assertThat(page.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
      assertThat(page.getRepeatingRows().getFirstRow()).isEqualTo(2);
      assertThat(page.getColumnWidth(0)).isEqualTo(30 * 256);
      assertThat(page.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Đơn vị");
    }
  }

  @Test
  void aTableTooWideToBeReadIsPrintedOnPagesSideBySideThatSayWhatTheRowsAre() throws Exception {
    List<Sheet.Column> columns = Collections.nCopies(20, new Sheet.Column("Cột", 20, Align.LEFT));
    Sheet wide = new Sheet("Bảng", List.of(), columns, List.of(), List.of(), 3);
    try (XSSFWorkbook book = read(Spreadsheet.write("t", List.of(wide, sheet("a", 1))))) {
      XSSFSheet page = book.getSheetAt(0);

      assertThat(page.getPrintSetup().getLandscape()).isTrue();
      assertThat(page.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
      assertThat(page.getRepeatingColumns().getLastColumn()).isEqualTo(2);
      assertThat(book.getSheetAt(1).getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(book.getSheetAt(1).getRepeatingColumns()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Nguồn và tham số, Nguồn và tham số",
    "a/b\\c?d*e[f]g:h, a b c d e f g h",
    "Tỷ lệ thiếu hụt dịch vụ xã hội cơ bản, Tỷ lệ thiếu hụt dịch vụ xã hội"
  })
  void aTabTakesAnyName(String name, String shown) {
    assertThat(Spreadsheet.sheetName(name)).isEqualTo(shown);
  }

  @Test
  void equalTablesAreEqualBytes() {
    assertThat(Spreadsheet.write("t", List.of(sheet("a", 1))))
        .isEqualTo(Spreadsheet.write("t", List.of(sheet("a", 1))));
  }

  @Test
  void csvBeginsWithTheMarkOfUtf8AndDefusesFormulasButNotNumbers() {
    String table =
        SafeCsv.write(
            List.of("a", "b"),
            List.of(
                List.of("=cmd|' /C calc'!A0", "-5,30"), Arrays.asList("@x", new BigDecimal("-5"))));

    assertThat(table).isEqualTo("\ufeffa,b\r\n'=cmd|' /C calc'!A0,\"-5,30\"\r\n'@x,-5\r\n");
  }

  private static Sheet sheet(String text, Object number) {
    return new Sheet(
        "Số liệu",
        List.of("Tỷ lệ hộ nghèo"),
        List.of(new Sheet.Column("Đơn vị", 30, Align.LEFT), new Sheet.Column("%", 10, Align.RIGHT)),
        List.of(Arrays.asList(text, number)),
        List.of());
  }

  private static XSSFWorkbook read(byte[] book) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(book));
  }
}
