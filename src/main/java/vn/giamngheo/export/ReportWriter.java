package vn.giamngheo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.giamngheo.text.Language;

/** Writes a {@link Report} as a Word document (DOCX). The same report gives the same bytes. */
public final class ReportWriter {
  private static final int TITLE_SIZE = 14;
  private static final int[] VALUES = {10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"X", "IX", "V", "IV", "I"};

  private final XWPFDocument document;
  private final Report report;

  private ReportWriter(XWPFDocument document, Report report) {
    this.document = document;
    this.report = report;
  }

  /** The document's bytes. */
  public static byte[] write(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      new ReportWriter(document, report).fill();
      document.write(out);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return FixedZip.of(out.toByteArray());
  }

  private void fill() throws IOException, InvalidFormatException {
    AnnexPage.set(document);
    document.getProperties().getCoreProperties().setTitle(report.subject());
    document.getProperties().getCoreProperties().setCreator("Atlas Giảm nghèo");
    AnnexFrame frame =
        new AnnexFrame(
            document, report.language(), report.body().toUpperCase(vietnamese()), report.sign());
    frame.letterhead();
    line(report.kind(), TITLE_SIZE).setBold(true);
    line(report.subject(), TITLE_SIZE).setBold(true);
    document.createParagraph();
    BlockWriter blocks = new BlockWriter(document);
    blocks.add(report.text());
    frame.ending(report.recipients());
    boolean first = true;
    boolean landscape = false;
    int number = 0;
    for (Report.Attached annex : report.annexes()) {
      breakSection(first, landscape);
      first = false;
      landscape = annex.landscape();
      head(++number, annex.title());
      blocks.add(annex.blocks());
    }
    finish(first, landscape);
  }

  private static Locale vietnamese() {
    return Locale.forLanguageTag("vi");
  }

  private void head(int number, String title) {
    boolean en = report.language() == Language.EN;
    line((en ? "ANNEX " : "PHỤ LỤC ") + roman(number), TITLE_SIZE).setBold(true);
    line(title, TITLE_SIZE).setBold(true);
    String sign = report.sign();
    line(
            en
                ? "(Attached to " + sign + " No. ……… of ……… )"
                : "(Kèm theo Báo cáo số ……/" + sign + "-……… ngày ….. tháng ….. năm 20…)",
            AnnexPage.SIZE)
        .setItalic(true);
    document.createParagraph();
  }

  static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }

  private XWPFRun line(String text, int size) {
    XWPFParagraph line = document.createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.setKeepNext(true);
    XWPFRun run = line.createRun();
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  /** Ends the pages so far: what follows begins on a new page. */
  private void breakSection(boolean first, boolean landscape) {
    CTPPr end = document.createParagraph().getCTP().addNewPPr();
    CTSectPr section = end.addNewSectPr();
    section.set(document.getDocument().getBody().getSectPr());
    turn(section, landscape);
    if (!first) {
      inherit(section);
    }
  }

  private void finish(boolean first, boolean landscape) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    turn(section, landscape);
    if (!first) {
      inherit(section);
    }
  }

  /** Later pages have the header of the ones before, and a number on the first too. */
  private static void inherit(CTSectPr section) {
    while (section.sizeOfHeaderReferenceArray() > 0) {
      section.removeHeaderReference(0);
    }
    if (section.isSetTitlePg()) {
      section.unsetTitlePg();
    }
  }

  private static void turn(CTSectPr section, boolean landscape) {
    if (landscape) {
      CTPageSz paper = section.getPgSz();
      BigInteger width = (BigInteger) paper.getW();
      paper.setW(paper.getH());
      paper.setH(width);
      paper.setOrient(STPageOrientation.LANDSCAPE);
    }
  }
}
