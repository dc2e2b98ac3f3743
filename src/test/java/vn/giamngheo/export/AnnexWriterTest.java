package vn.giamngheo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.giamngheo.text.Language;

/** The layout of Nghị định 30/2020/NĐ-CP, phụ lục I. */
class AnnexWriterTest {
  /** One white pixel. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5E"
                  + "rkJggg==");

  @Test
  void thePaperIsA4WithTheMarginsOfTheDecree() throws Exception {
    try (XWPFDocument document = read(annex(3))) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      CTPageMar margins = section.getPgMar();

      assertThat(mm(section.getPgSz().getW())).isEqualTo(210);
      assertThat(mm(section.getPgSz().getH())).isEqualTo(297);
      assertThat(mm(margins.getTop())).isBetween(20L, 25L);
      assertThat(mm(margins.getBottom())).isBetween(20L, 25L);
      assertThat(mm(margins.getLeft())).isBetween(30L, 35L);
      assertThat(mm(margins.getRight())).isBetween(15L, 20L);
    }
  }

  @Test
  void theTypeIsTimesNewRomanThirteen() throws Exception {
    try (XWPFDocument document = read(annex(3))) {
      assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().xmlText())
          .contains("w:ascii=\"Times New Roman\"", "w:hAnsi=\"Times New Roman\"");
      assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble()).isEqualTo(13);
    }
  }

  @Test
  void pagesAreNumberedInTheMiddleAboveFromTheSecondOn() throws Exception {
    try (XWPFDocument document = read(annex(3))) {
      XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();

      assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
      assertThat(policy.getFirstPageHeader().getText().strip()).isEmpty();
      var number = policy.getDefaultHeader().getParagraphs().get(0);
      assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
      assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
    }
  }

  @Test
  void nationalNameMottoTitleAndRecipientsAreThereAndTheRestIsLeftToFillIn() throws Exception {
    try (XWPFDocument document = read(annex(3))) {
      String head = document.getTables().get(0).getText();
      String end = document.getTables().get(document.getTables().size() - 1).getText();

      assertThat(head)
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: …");
      assertThat(document.getParagraphs().stream().map(p -> p.getText()))
          .contains("Phụ lục", "TỶ LỆ HỘ NGHÈO HUYỆN KRÔNG PA");
      assertThat(end).contains("Nơi nhận:", "- Như trên;", "- Lưu: VT.");
    }
  }

  @Test
  void aLongTableRepeatsItsHeaderAndKeepsItsRowsWhole() throws Exception {
    try (XWPFDocument document = read(annex(400))) {
      XWPFTable table = document.getTables().get(1);

      assertThat(table.getNumberOfRows()).isEqualTo(402);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
      assertThat(table.getRow(400).getCell(0).getText()).isEqualTo("Xã 400");
      assertThat(table.getRow(401).getCell(1).getText()).isEqualTo("11,78");
    }
  }

  @Test
  void aPictureTellsWhatItShows() throws Exception {
    try (XWPFDocument document = read(annex(3))) {
      assertThat(document.getAllPictures()).hasSize(1);
      assertThat(document.getDocument().xmlText()).contains("descr=\"Bản đồ mười bốn xã\"");
    }
  }

  @Test
  void equalAnnexesAreEqualBytes() {
    assertThat(AnnexWriter.write(annex(3))).isEqualTo(AnnexWriter.write(annex(3)));
  }

  private static Annex annex(int rows) {
    return new Annex(
        Language.VI,
        "Tỷ lệ hộ nghèo huyện Krông Pa",
        "",
        List.of(
            new Annex.Heading("1. Tóm tắt"),
            new Annex.Paragraph("Tỷ lệ hộ nghèo là 11,78 %."),
            new Annex.Picture(PNG, "Bản đồ mười bốn xã", 100),
            new Annex.Note("Đơn vị tính: %"),
            new Annex.Table(
                List.of(
                    new Annex.Column("Đơn vị", 100, Align.LEFT),
                    new Annex.Column("Tỷ lệ", 40, Align.RIGHT)),
                IntStream.rangeClosed(1, rows).mapToObj(i -> List.of("Xã " + i, "1,5")).toList(),
                List.of(List.of("Huyện Krông Pa", "11,78")))),
        List.of("Như trên"));
  }

  private static long mm(Object twips) {
    return Math.round(Long.parseLong(twips.toString()) / 1440.0 * 25.4);
  }

  private static XWPFDocument read(Annex annex) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(AnnexWriter.write(annex)));
  }
}
