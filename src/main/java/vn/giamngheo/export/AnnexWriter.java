package vn.giamngheo.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import vn.giamngheo.text.Language;

/** Writes an {@link Annex} as a Word document (DOCX). The same annex gives the same bytes. */
public final class AnnexWriter {
  private static final int NOTE_SIZE = 11;
  private static final int TITLE_SIZE = 14;
  private static final int PNG_WIDTH_AT = 16;

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
    List<Annex.Block> blocks = annex.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      add(blocks.get(i), i + 1 < blocks.size() && blocks.get(i + 1) instanceof Annex.Table);
    }
    frame.ending(annex.recipients());
  }

  private void title() {
    boolean en = annex.language() == Language.EN;
    line(en ? "ANNEX" : "PHỤ LỤC", TITLE_SIZE).setBold(true);
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

  /** Adds a block; what stands right above a table stays on its page. */
  private void add(Annex.Block block, boolean aboveTable)
      throws IOException, InvalidFormatException {
    if (block instanceof Annex.Heading heading) {
      XWPFParagraph line = document.createParagraph();
      line.setStyle(AnnexPage.HEADING);
      line.setSpacingBefore(120);
      line.setSpacingAfter(60);
      line.createRun().setText(heading.text());
    } else if (block instanceof Annex.Paragraph paragraph) {
      XWPFParagraph line = document.createParagraph();
      line.setAlignment(ParagraphAlignment.BOTH);
      line.setFirstLineIndent(AnnexPage.twips(10).intValue());
      line.setSpacingAfter(120);
      line.createRun().setText(paragraph.text());
    } else if (block instanceof Annex.Note note) {
      XWPFParagraph line = document.createParagraph();
      line.setSpacingAfter(60);
      line.setKeepNext(aboveTable);
      XWPFRun run = line.createRun();
      run.setItalic(true);
      run.setFontSize(NOTE_SIZE);
      run.setText(note.text());
    } else if (block instanceof Annex.Picture picture) {
      addPicture(picture);
    } else if (block instanceof Annex.Table table) {
      AnnexTable.add(document, table);
    }
  }

  private void addPicture(Annex.Picture picture) throws IOException, InvalidFormatException {
    ByteBuffer png = ByteBuffer.wrap(picture.png());
    double aspect = (double) png.getInt(PNG_WIDTH_AT + 4) / png.getInt(PNG_WIDTH_AT);
    XWPFParagraph line = document.createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.setSpacingAfter(120);
    XWPFPicture shown =
        line.createRun()
            .addPicture(
                new ByteArrayInputStream(picture.png()),
                PictureType.PNG,
                "map.png",
                emu(picture.widthMm()),
                emu(picture.widthMm() * aspect));
    CTNonVisualDrawingProps inner = shown.getCTPicture().getNvPicPr().getCNvPr();
    inner.setDescr(picture.description());
    line.getRuns()
        .get(0)
        .getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr()
        .setDescr(picture.description());
  }

  private static int emu(double mm) {
    return (int) Math.round(mm * Units.EMU_PER_CENTIMETER / 10);
  }
}
