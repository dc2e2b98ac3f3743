package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.paper.Slideshow;
import vn.giamngheo.session.paper.WordReport;
import vn.giamngheo.session.paper.Workbook;

/** LibreOffice opens the files of a session and prints what is in them. */
class OfficePapersTest {
  private static final int PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void anotherOfficeReadsReportWorkbookAndSlidesWithAllTheirLettersAndNumbers() throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed");
    Frozen frozen = OneNumberTest.frozen("krong-pa-2021");
    Files.write(folder.resolve("word.docx"), WordReport.write(frozen));
    Files.write(folder.resolve("book.xlsx"), Workbook.write(frozen));
    Files.write(folder.resolve("slides.pptx"), Slideshow.write(frozen));
    print();

    String word = text("word.pdf");
    assertThat(word)
        .contains(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Phiên giám sát số 12/NQ-HĐND",
            "Nơi nhận:",
            "Kèm theo văn bản này có",
            "Thị trấn Phú Túc");
    assertThat(text("slides.pdf")).contains("Tỷ lệ hộ nghèo", "Đất Bằng");
    assertThat(text("book.pdf")).contains("Mọi con số của phiên họp, theo mã", "7KQ2-1");
    for (DeckFigure figure : inTables(frozen)) {
      assertThat(word).as(figure.label()).contains(figure.text());
    }
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
  }

  private void print() throws Exception {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                folder.resolve("word.docx").toString(),
                folder.resolve("book.xlsx").toString(),
                folder.resolve("slides.pptx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    boolean ended = office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    office.destroyForcibly();
    assertThat(ended).as("LibreOffice ends in time").isTrue();
  }

  private String text(String file) throws Exception {
    try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
      String text = new PDFTextStripper().getText(document);
      return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  private static List<DeckFigure> inTables(Frozen frozen) {
    return frozen.deck().slides().stream()
        .flatMap(slide -> slide.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.figure() != null)
        .map(cell -> frozen.deck().figure(cell.figure()))
        .toList();
  }
}
