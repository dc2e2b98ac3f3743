package vn.giamngheo.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.paper.PdfPaper;
import vn.giamngheo.session.paper.Slideshow;
import vn.giamngheo.session.paper.WordReport;
import vn.giamngheo.session.paper.Workbook;
import vn.giamngheo.session.screen.OfflineFile;
import vn.giamngheo.text.Text;

/**
 * A file of a session.
 *
 * @param file its name in addresses
 * @param type its media type
 * @param title what it is
 * @param about what it is for
 * @param writer makes it
 */
record PaperKind(
    String file, String type, Text title, Text about, Function<Frozen, byte[]> writer) {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** All of them, in the order they are offered. */
  static List<PaperKind> all() {
    return List.of(
        new PaperKind(
            "trinh-chieu.html",
            "text/html; charset=utf-8",
            new Text("Trình chiếu ngoại tuyến (HTML)", "Slides offline (HTML)"),
            new Text(
                "một tệp, chạy từ USB, không cần mạng",
                "one file that runs from a USB stick without a network"),
            OfflineFile::write),
        new PaperKind(
            "bao-cao.docx",
            OFFICE + "wordprocessingml.document",
            new Text("Báo cáo (Word)", "Report (Word)"),
            new Text(
                "thể thức Nghị định 30/2020/NĐ-CP, kèm phụ lục",
                "laid out as Nghị định 30/2020/NĐ-CP asks, with annexes"),
            WordReport::write),
        new PaperKind(
            "trinh-chieu.pptx",
            OFFICE + "presentationml.presentation",
            new Text("Trình chiếu (PowerPoint)", "Slides (PowerPoint)"),
            new Text("biểu đồ sửa được", "with charts that can be edited"),
            Slideshow::write),
        new PaperKind(
            "trinh-chieu.pdf",
            "application/pdf",
            new Text("Bản in (PDF)", "Print (PDF)"),
            new Text("mỗi trang một trang chiếu", "a slide a page"),
            PdfPaper::write),
        new PaperKind(
            "phu-luc.xlsx",
            OFFICE + "spreadsheetml.sheet",
            new Text("Phụ lục số liệu (Excel)", "Annex of figures (Excel)"),
            new Text("mọi con số với mã và nguồn", "all numbers with codes and sources"),
            Workbook::write));
  }

  /** The one of that name. */
  static Optional<PaperKind> find(String file) {
    return all().stream().filter(kind -> kind.file().equals(file)).findFirst();
  }
}
