package vn.giamngheo.session;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Takes the numbers and their codes out of the files of a session, as a reader of each would. */
final class PrintedNumbers {
  private static final Pattern CODE = Pattern.compile("/s/[0-9A-Z]+-(\\d+)$");
  private static final Pattern LINK =
      Pattern.compile("<a [^>]*data-code=\"(\\d+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

  private PrintedNumbers() {}

  /**
   * A number where it stands.
   *
   * @param text as it is written there, with or without its unit of measure
   */
  record Found(int code, String text) {}

  static List<Found> ofHtml(byte[] html) {
    List<Found> found = new ArrayList<>();
    Matcher link = LINK.matcher(new String(html, StandardCharsets.UTF_8));
    while (link.find()) {
      String text =
          link.group(2).replaceAll("(?s)<title>.*?</title>", "").replaceAll("<[^>]+>", "");
      found.add(new Found(Integer.parseInt(link.group(1)), text));
    }
    return found;
  }

  private static void add(List<Found> found, String address, String text) {
    Matcher code = CODE.matcher(address == null ? "" : address);
    // In a list of figures the code itself leads there.
    boolean itself = text.strip().matches("[0-9A-Z]+-\\d+");
    if (code.find() && !text.isBlank() && !itself) {
      found.add(new Found(Integer.parseInt(code.group(1)), text));
    }
  }

  static List<Found> ofWord(byte[] docx) {
    List<Found> found = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      List<XWPFParagraph> paragraphs = new ArrayList<>(document.getParagraphs());
      for (XWPFTable table : document.getTables()) {
        table
            .getRows()
            .forEach(r -> r.getTableCells().forEach(c -> paragraphs.addAll(c.getParagraphs())));
      }
      for (XWPFParagraph paragraph : paragraphs) {
        paragraph.getRuns().stream()
            .filter(XWPFHyperlinkRun.class::isInstance)
            .map(XWPFHyperlinkRun.class::cast)
            .forEach(run -> add(found, run.getHyperlink(document).getURL(), run.text()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Found> ofSlides(byte[] pptx) {
    List<Found> found = new ArrayList<>();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      for (XSLFShape shape :
          show.getSlides().stream().flatMap(s -> s.getShapes().stream()).toList()) {
        for (XSLFTextParagraph paragraph : paragraphs(shape)) {
          for (XSLFTextRun run : paragraph.getTextRuns()) {
            if (run.getHyperlink() != null) {
              add(found, run.getHyperlink().getAddress(), run.getRawText());
            }
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<XSLFTextParagraph> paragraphs(XSLFShape shape) {
    if (shape instanceof XSLFTable table) {
      List<XSLFTextParagraph> all = new ArrayList<>();
      for (XSLFTableRow row : table.getRows()) {
        for (XSLFTableCell cell : row.getCells()) {
          all.addAll(cell.getTextParagraphs());
        }
      }
      return all;
    }
    return shape instanceof XSLFTextShape text ? text.getTextParagraphs() : List.of();
  }

  /** The text that stands in the rectangle of each link. */
  static List<Found> ofPdf(byte[] pdf) {
    List<Found> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        List<String> addresses = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            PDRectangle box = link.getRectangle();
            // Letters belong to where their base line is, which is in the lower half of a link.
            double middle = (box.getLowerLeftY() + box.getUpperRightY()) / 2;
            double top = page.getMediaBox().getHeight() - middle;
            areas.addRegion(
                Integer.toString(addresses.size()),
                new Rectangle2D.Double(
                    box.getLowerLeftX() - 0.5, top, box.getWidth() + 0.3, box.getHeight() / 2));
            addresses.add(action.getURI());
          }
        }
        areas.extractRegions(page);
        for (int i = 0; i < addresses.size(); i++) {
          add(found, addresses.get(i), areas.getTextForRegion(Integer.toString(i)).strip());
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every cell that leads to a figure. */
  static List<Found> ofWorkbook(byte[] xlsx) {
    List<Found> found = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Sheet sheet : book) {
        sheet.forEach(
            row ->
                row.forEach(
                    cell -> {
                      Hyperlink link = cell.getHyperlink();
                      String text = link == null ? "" : text(cell);
                      if (!text.startsWith("http")) {
                        add(found, link == null ? null : link.getAddress(), text);
                      }
                    }));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
        : cell.getStringCellValue();
  }
}
