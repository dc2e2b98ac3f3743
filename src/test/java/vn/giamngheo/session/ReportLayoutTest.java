package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.paper.WordReport;

/**
 * The layout of the report. What is asked for is from phụ lục I of Nghị định 30/2020/NĐ-CP: part II
 * on the elements of a document, part III on annexes.
 */
class ReportLayoutTest {
  private static final List<String> ATLASES =
      List.of("krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024");

  private static XWPFDocument read(Frozen frozen) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(WordReport.write(frozen)));
  }

  /** The sections, one for the text and one for each annex. */
  private static List<CTSectPr> sections(XWPFDocument document) {
    List<CTSectPr> sections = new ArrayList<>();
    for (XWPFParagraph line : document.getParagraphs()) {
      if (line.getCTP().isSetPPr() && line.getCTP().getPPr().isSetSectPr()) {
        sections.add(line.getCTP().getPPr().getSectPr());
      }
    }
    sections.add(document.getDocument().getBody().getSectPr());
    return sections;
  }

  private static List<XWPFParagraph> lines(XWPFDocument document, String pattern) {
    return document.getParagraphs().stream().filter(p -> p.getText().matches(pattern)).toList();
  }

  private static long mm(Object twips) {
    return Math.round(Long.parseLong(twips.toString()) / 1440.0 * 25.4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"krong-pa-2021", "ia-hdrai-2025"})
  void everyPartHasThePaperAndMarginsOfTheDecreeAndItsOwnPageNumbersFromTheSecondOn(String atlas)
      throws Exception {
    try (XWPFDocument document = read(OneNumberTest.frozen(atlas))) {
      List<CTSectPr> sections = sections(document);
      assertThat(sections).hasSize(1 + lines(document, "Phụ lục [IVX]+").size());
      for (CTSectPr section : sections) {
        CTPageMar margins = section.getPgMar();
        assertThat(List.of(mm(section.getPgSz().getW()), mm(section.getPgSz().getH())))
            .containsExactlyInAnyOrder(210L, 297L);
        assertThat(mm(margins.getTop())).isBetween(20L, 25L);
        assertThat(mm(margins.getBottom())).isBetween(20L, 25L);
        assertThat(mm(margins.getLeft())).isBetween(30L, 35L);
        assertThat(mm(margins.getRight())).isBetween(15L, 20L);
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
      }
      XWPFParagraph number =
          document.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().get(0);
      assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
      assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
      assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText().strip()).isEmpty();
    }
  }

  @Test
  void elementsOfTheDocumentHaveTheirLettersAndWhatIsNotKnownIsLeftToFillIn() throws Exception {
    try (XWPFDocument document = read(OneNumberTest.frozen("krong-pa-2021"))) {
      XWPFTable head = document.getTables().get(0);
      List<XWPFParagraph> left = head.getRow(0).getCell(0).getParagraphs();
      List<XWPFParagraph> right = head.getRow(0).getCell(1).getParagraphs();

      style(left.get(1), "THƯỜNG TRỰC HĐND", 12, true, false);
      style(left.get(3), "Số: ……/BC-………", 13, false, false);
      style(right.get(0), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
      style(right.get(1), "Độc lập - Tự do - Hạnh phúc", 13, true, false);
      style(right.get(3), "…………, ngày ….. tháng ….. năm 20…", 13, false, true);
      style(lines(document, "BÁO CÁO").get(0), "BÁO CÁO", 14, true, false);
      style(
          lines(document, "Kính gửi: …+").get(0), "Kính gửi: " + "…".repeat(18), 14, false, false);
      for (XWPFParagraph rule : List.of(left.get(2), right.get(2))) {
        assertThat(rule.getBorderBottom()).isNotNull();
        assertThat(rule.getText()).isEmpty();
      }
      assertThat(document.getTables().get(1).getText())
          .contains("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]");
      assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble()).isEqualTo(13);
    }
  }

  private static void style(
      XWPFParagraph line, String text, int size, boolean bold, boolean italic) {
    assertThat(line.getText()).isEqualTo(text);
    assertThat(line.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
    XWPFRun run = line.getRuns().get(0);
    assertThat(run.getFontSizeAsDouble()).as(text).isEqualTo(size);
    assertThat(run.isBold()).as(text).isEqualTo(bold);
    assertThat(run.isItalic()).as(text).isEqualTo(italic);
  }

  @Test
  void annexesAreNamedInTheTextNumberedInRomanAndSayWhatTheyBelongTo() throws Exception {
    for (String atlas : ATLASES) {
      try (XWPFDocument document = read(OneNumberTest.frozen(atlas))) {
        List<XWPFParagraph> heads = lines(document, "Phụ lục [IVX]+");
        assertThat(heads).as(atlas).isNotEmpty();
        for (XWPFParagraph head : heads) {
          style(head, head.getText(), 14, true, false);
          XWPFParagraph title =
              document.getParagraphs().get(document.getParagraphs().indexOf(head) + 1);
          assertThat(title.getText())
              .isEqualTo(title.getText().toUpperCase())
              .doesNotContain("/2)");
          assertThat(lines(document, "- " + head.getText() + ": .*[;.]")).as(atlas).hasSize(1);
        }
        assertThat(lines(document, "\\(Kèm theo văn bản số .* của Thường trực HĐND\\)"))
            .hasSameSizeAs(heads);
      }
    }
  }

  @Test
  void tablesRepeatTheirHeaderKeepRowsWholeAndLeadFromNumbersToTheirPages() throws Exception {
    Frozen frozen = OneNumberTest.frozen("krong-pa-2021");
    try (XWPFDocument document = read(frozen)) {
      List<XWPFTable> tables = document.getTables();
      for (XWPFTable table : tables.subList(2, tables.size())) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getRow(0).getTableCells()).noneMatch(cell -> cell.getText().isBlank());
      }
      XWPFParagraph sentence = lines(document, "- Số hộ nghèo, thực hiện 2020.*").get(0);
      XWPFHyperlinkRun number =
          sentence.getRuns().stream()
              .filter(XWPFHyperlinkRun.class::isInstance)
              .map(XWPFHyperlinkRun.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(number.text()).isEqualTo("2.342");
      assertThat(number.getHyperlink(document).getURL())
          .isEqualTo("https://atlas.example/s/7KQ2-3");
    }
  }

  @Test
  void whatIsAskedComesBeforeHowToReadItAndShadedCellsAreShaded() throws Exception {
    try (XWPFDocument document = read(OneNumberTest.frozen("krong-pa-2021"))) {
      assertThat(lines(document, "\\d+\\. (Câu hỏi cho phiên họp|Nguồn và cách đọc)"))
          .extracting(line -> line.getText().replaceFirst("\\d+\\. ", ""))
          .containsExactly("Câu hỏi cho phiên họp", "Nguồn và cách đọc");
      XWPFTable shaded =
          document.getTables().stream()
              .filter(t -> t.getText().contains("Nhà tiêu hợp vệ sinh"))
              .findFirst()
              .orElseThrow();
      assertThat(shaded.getRow(1).getTableCells())
          .extracting(XWPFTableCell::getColor)
          .contains("F2A65E", "FFFFFF");
    }
  }

  @Test
  void mapsAndChartsArePicturesWithWordsForThoseWhoCannotSeeThem() throws Exception {
    try (XWPFDocument document = read(OneNumberTest.frozen("krong-pa-2021"))) {
      assertThat(document.getAllPictures()).hasSizeGreaterThan(3);
      document.getParagraphs().stream()
          .flatMap(p -> p.getRuns().stream())
          .flatMap(r -> r.getEmbeddedPictures().stream())
          .forEach(p -> assertThat(p.getDescription()).isNotBlank());
    }
  }

  @Test
  void theSameSessionIsTheSameBytes() {
    Frozen frozen = OneNumberTest.frozen("dak-ha-2024");
    assertThat(WordReport.write(frozen)).isEqualTo(WordReport.write(frozen));
  }
}
