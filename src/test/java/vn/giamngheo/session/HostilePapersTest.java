package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.paper.WordReport;
import vn.giamngheo.session.paper.Workbook;

/** Word and Excel of decks nobody expects. */
class HostilePapersTest {
  private static final int COMMUNES = 300;
  private static final String TITLE =
      "Xã ]]> <script>alert(1)</script> & \u202Eđảo\u202C ".repeat(10);
  private static final String LONG = TITLE.substring(0, 400);

  private static Frozen frozen(String name, List<DeckFigure> figures, List<Slide> slides) {
    Occasion occasion =
        new Occasion(
            "7KQ2",
            name,
            LocalDate.of(2026, 12, 8),
            name,
            "a",
            1,
            "",
            "original",
            "",
            OffsetDateTime.parse("2026-11-26T08:00:00+07:00"));
    Deck deck =
        new Deck(
            1, "vi", "a", name, name, "", name, "", "", figures, slides, List.of(), List.of(),
            List.of(), List.of());
    return new Frozen(occasion, deck, "https://atlas.example");
  }

  private static Frozen hostile() {
    List<DeckFigure> figures = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Mark> marks = new ArrayList<>();
    for (int code = 1; code <= COMMUNES; code++) {
      BigDecimal value = new BigDecimal(code + ".5");
      figures.add(new DeckFigure(code, code + ",5", " %", value, "", "", LONG, LONG, "/nguon/a/b"));
      String name = "=1+1 <b>" + code + "]]>";
      rows.add(new Block.Row(name, null, List.of(new Block.Cell(code, null, null))));
      marks.add(new Block.Mark(name, null, List.of(code)));
    }
    List<Block> blocks =
        List.of(
            new Block.Table(
                LONG, "Xã", List.of(new Block.Column(LONG, false)), rows, null, false, ""),
            new Block.Chart(Block.ChartKind.BARS, "", List.of("Tỷ lệ"), List.of("%"), marks));
    return frozen(
        LONG, figures, List.of(new Slide("plan", LONG, blocks, List.of(LONG), List.of())));
  }

  @Test
  void threeHundredCommunesWithStrangeNamesAreAllInTheReport() throws Exception {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(WordReport.write(hostile())))) {
      XWPFTable table = document.getTables().get(2);

      assertThat(table.getNumberOfRows()).isEqualTo(1 + COMMUNES);
      assertThat(table.getRow(COMMUNES).getCell(0).getText()).isEqualTo("=1+1 <b>300]]>");
      assertThat(table.getRow(COMMUNES).getCell(1).getText()).isEqualTo("300,5");
      assertThat(table.getRow(COMMUNES).getCell(2).getText()).isEqualTo("300");
      // The only annex has no number, and bars of 300 rows could not be told apart.
      assertThat(document.getParagraphs()).anyMatch(p -> p.getText().equals("Phụ lục"));
      assertThat(document.getAllPictures()).isEmpty();
      assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains(LONG));
    }
  }

  @Test
  void theyAreInTheWorkbookAsTextThatIsNeverAFormula() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(Workbook.write(hostile())))) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .doesNotHaveDuplicates()
          .allMatch(name -> name.length() <= 31);
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA"))));
      assertThat(book.getSheet("Mã số liệu").getLastRowNum()).isGreaterThanOrEqualTo(COMMUNES);
    }
  }

  @Test
  void aDeckWithoutAnythingStillSaysWhatItIs() throws Exception {
    Frozen empty = frozen("Phiên 12/NQ-HĐND", List.of(), List.of());
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(WordReport.write(empty)));
        XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Workbook.write(empty)))) {
      assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains("Phiên 12/NQ-HĐND"));
      assertThat(document.getParagraphs()).noneMatch(p -> p.getText().contains("Kèm theo"));
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Phiên 12/NQ-HĐND");
    }
  }
}
