package vn.giamngheo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.giamngheo.text.Language;

/** Writes a {@link Report} as a Word document (DOCX). The same report gives the same bytes. */
public final class ReportWriter {
  private static final int TITLE_SIZE = 14;
  private static final double RULE_MM = 45;
  private static final int AFTER_RULE = 160;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
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
    document.getDocument().getBody().getSectPr().addNewPgNumType().setStart(BigInteger.ONE);
    document.getProperties().getCoreProperties().setTitle(report.subject());
    document.getProperties().getCoreProperties().setCreator("Atlas Giảm nghèo");
    AnnexFrame frame =
        new AnnexFrame(
            document, report.language(), report.body().toUpperCase(VIETNAMESE), report.sign());
    frame.letterhead();
    line(report.kind(), TITLE_SIZE).setBold(true);
    line(report.subject(), TITLE_SIZE).setBold(true);
    XWPFParagraph rule = document.createParagraph();
    ShortRule.draw(rule, Annex.TEXT_WIDTH_MM, RULE_MM);
    rule.setSpacingAfter(AFTER_RULE);
    addressee();
    BlockWriter blocks = new BlockWriter(document);
    blocks.add(report.text());
    blocks.add(attached());
    frame.ending(report.recipients());
    boolean landscape = false;
    for (int i = 0; i < report.annexes().size(); i++) {
      Report.Attached annex = report.annexes().get(i);
      breakSection(landscape);
      landscape = annex.landscape();
      head(i);
      blocks.add(annex.blocks());
    }
    finish(landscape);
  }

  /** To whom it is sent, to be filled in; "Như trên" among the recipients means them. */
  private void addressee() {
    String words =
        report.language() == Language.EN
            ? "To: ………………………………………………"
            : "Kính gửi: ………………………………………………";
    line(words, TITLE_SIZE);
    document.getLastParagraph().setSpacingAfter(AFTER_RULE);
  }

  /** The text names its annexes: phụ lục I, phần III, mục 1 of the decree. */
  private List<Annex.Block> attached() {
    List<Annex.Block> list = new ArrayList<>();
    int annexes = report.annexes().size();
    if (annexes > 0) {
      boolean en = report.language() == Language.EN;
      list.add(
          new Annex.Paragraph(
              en
                  ? "Attached to this document:"
                  : "Kèm theo văn bản này có " + annexes + " phụ lục:"));
    }
    for (int i = 0; i < annexes; i++) {
      String end = i + 1 < annexes ? ";" : ".";
      list.add(new Annex.Paragraph("- " + name(i) + ": " + report.annexes().get(i).title() + end));
    }
    return list;
  }

  /** "Phụ lục II"; the only one has no number. */
  private String name(int annex) {
    String word = report.language() == Language.EN ? "Annex" : "Phụ lục";
    return report.annexes().size() == 1 ? word : word + " " + roman(annex + 1);
  }

  private void head(int annex) {
    line(name(annex), TITLE_SIZE).setBold(true);
    String title = report.annexes().get(annex).title().toUpperCase(VIETNAMESE);
    line(title, TITLE_SIZE).setBold(true);
    String number = " ……/" + report.sign() + "-……… ";
    line(
            report.language() == Language.EN
                ? "(Attached to document No." + number + "of ………… of " + report.body() + ")"
                : "(Kèm theo văn bản số"
                    + number
                    + "ngày ….. tháng ….. năm 20… của "
                    + report.body()
                    + ")",
            AnnexPage.SIZE)
        .setItalic(true);
    XWPFParagraph rule = document.createParagraph();
    ShortRule.draw(rule, Annex.TEXT_WIDTH_MM, RULE_MM);
    rule.setSpacingAfter(AFTER_RULE);
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

  /** Ends the pages so far: what follows begins on a new page, numbered from 1 again. */
  private void breakSection(boolean landscape) {
    CTP line = lastLine().getCTP();
    CTPPr end = line.isSetPPr() ? line.getPPr() : line.addNewPPr();
    CTSectPr section = end.addNewSectPr();
    section.set(document.getDocument().getBody().getSectPr());
    turn(section, landscape);
  }

  /** The paragraph that ends a section: the last one, or one too small to need a page. */
  private XWPFParagraph lastLine() {
    List<IBodyElement> all = document.getBodyElements();
    if (all.get(all.size() - 1) instanceof XWPFParagraph line) {
      return line;
    }
    XWPFParagraph line = document.createParagraph();
    ShortRule.flatten(line);
    return line;
  }

  private void finish(boolean landscape) {
    turn(document.getDocument().getBody().getSectPr(), landscape);
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
