package vn.giamngheo.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.giamngheo.session.HardDecks;
import vn.giamngheo.session.RealDecks;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.text.Language;

/** What a reader of PDF gets to see. */
class PdfPaperTest {

  private static Set<String> links(PDDocument pdf) throws IOException {
    Set<String> links = new HashSet<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI to) {
          links.add(to.getURI());
        }
      }
    }
    return links;
  }

  @Test
  void everyFigureLeadsToItsPageAndTheTextKeepsItsDiacritics() throws IOException {
    Frozen frozen = HardDecks.frozen(RealDecks.of("krong-pa-2021", Language.VI), "Phiên giám sát");
    byte[] file = PdfPaper.write(frozen);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Phiên giám sát");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Phiên giám sát");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Số hộ nghèo và tỷ lệ hộ nghèo", "Thị trấn Phú Túc", "Chuẩn nghèo đa chiều");
      assertThat(links(pdf))
          .containsAll(
              frozen.deck().figures().stream().map(f -> frozen.address(f.code())).toList());
    }
    assertThat(PdfPaper.write(frozen)).as("the same session, the same bytes").isEqualTo(file);
  }

  @Test
  void hostileNamesAreWordsOnPaper() throws IOException {
    String title = "Phiên giám sát ".repeat(27);
    Frozen frozen = HardDecks.frozen(HardDecks.communes(60, HardDecks.HOSTILE), title.strip());
    try (PDDocument pdf = Loader.loadPDF(PdfPaper.write(frozen))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("<script>alert(1)</script> ]]> &");
      assertThat(links(pdf)).allMatch(link -> link.startsWith("https://giamngheo.example.vn/"));
    }
  }

  @Test
  void aDeckWithoutSlidesIsATitleAndAnEmptyList() throws IOException {
    byte[] file = PdfPaper.write(HardDecks.frozen(HardDecks.empty(), "Họp"));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
    }
  }
}
