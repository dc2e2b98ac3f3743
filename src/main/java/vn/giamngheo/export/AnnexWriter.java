package vn.giamngheo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.giamngheo.text.Language;

/** Writes an {@link Annex} as a Word document (DOCX). The same annex gives the same bytes. */
public final class AnnexWriter {
  private static final int TITLE_SIZE = 14;

  private final XWPFDocument document;
  private final Annex annex;

  private AnnexWriter(XWPFDocument document, Annex annex) {
    this.document = document;
    this.annex = annex;
  }

  /** The document's bytes. */
  public static byte[] write(Annex annex) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      new AnnexWriter(document, annex).fill();
      document.write(out);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return FixedZip.of(out.toByteArray());
  }

  private void fill() throws IOException, InvalidFormatException {
    AnnexPage.set(document);
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setTitle(annex.title());
    properties.setCreator("Atlas Giảm nghèo");
    AnnexFrame frame = new AnnexFrame(document, annex.language());
    frame.letterhead();
    title();
    new BlockWriter(document).add(annex.blocks());
    frame.ending(annex.recipients());
  }

  private void title() {
    boolean en = annex.language() == Language.EN;
    line(en ? "Annex" : "Phụ lục", TITLE_SIZE).setBold(true);
    line(annex.title().toUpperCase(Locale.forLanguageTag("vi")), TITLE_SIZE).setBold(true);
    line(
            en
                ? "(Attached to document No. ……… of ……… )"
                : "(Kèm theo Văn bản số …../……… ngày ….. tháng ….. năm 20… của ………………)",
            AnnexPage.SIZE)
        .setItalic(true);
    if (!annex.subtitle().isEmpty()) {
      line(annex.subtitle(), AnnexPage.SIZE);
    }
    document.createParagraph();
  }

  private XWPFRun line(String text, int size) {
    XWPFParagraph line = document.createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun run = line.createRun();
    run.setFontSize(size);
    run.setText(text);
    return run;
  }
}
