package vn.giamngheo.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.Debian;
import vn.giamngheo.session.HardDecks;
import vn.giamngheo.session.RealDecks;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.text.Language;

/** Another office program opens the files: LibreOffice turns all of them into PDF. */
class OfficeTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  @Test
  void slidesReportAndWorkbookOpenElsewhereWithAllLetters(@TempDir Path folder) throws Exception {
    Debian.install(
        List.of(OFFICE),
        "libreoffice-writer-nogui libreoffice-impress-nogui libreoffice-calc-nogui"
            + " fonts-liberation2");
    Frozen frozen =
        HardDecks.frozen(RealDecks.of("krong-pa-2021", Language.VI), "Phiên giám sát tháng 12");
    Files.write(folder.resolve("slides.pptx"), Slideshow.write(frozen));
    Files.write(folder.resolve("report.docx"), WordReport.write(frozen));
    Files.write(folder.resolve("annex.xlsx"), Workbook.write(frozen));

    convert(folder);

    assertThat(text(folder.resolve("slides.pdf")))
        .contains("Tỷ lệ hộ nghèo thiếu hụt", "Thị trấn Phú Túc", "11,78 %", "23,64");
    assertThat(text(folder.resolve("report.pdf")))
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "11,78 %")
        .contains("Phụ lục I", "Xã Krông Năng", "Nơi nhận:");
    assertThat(text(folder.resolve("annex.pdf")))
        .contains("Mọi con số của phiên họp, theo mã", "Tỷ lệ hộ nghèo, Huyện Krông Pa, 2020");
  }

  private static void convert(Path folder) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                folder.resolve("slides.pptx").toString(),
                folder.resolve("report.docx").toString(),
                folder.resolve("annex.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(4, TimeUnit.MINUTES)).as("converted in time").isTrue();
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
