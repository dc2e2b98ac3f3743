package vn.giamngheo.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Adds the blocks of an {@link Annex} to the end of a Word document. */
final class BlockWriter {
  private static final int NOTE_SIZE = 11;
  private static final int INDENT = AnnexPage.twips(10).intValue();
  private static final int CODE_SIZE = 9;
  private static final String GREY = "57606C";
  private static final int PNG_WIDTH_AT = 16;

  private final XWPFDocument document;

  BlockWriter(XWPFDocument document) {
    this.document = document;
  }

  void add(List<Annex.Block> blocks) throws IOException, InvalidFormatException {
    for (int i = 0; i < blocks.size(); i++) {
      add(blocks.get(i), i + 1 < blocks.size() && blocks.get(i + 1) instanceof Annex.Table);
    }
  }

  /** Adds a block; what stands right above a table stays on its page. */
  private void add(Annex.Block block, boolean aboveTable)
      throws IOException, InvalidFormatException {
    if (block instanceof Annex.Heading heading) {
      XWPFParagraph line = document.createParagraph();
      line.setStyle(AnnexPage.HEADING);
      line.setFirstLineIndent(INDENT);
      line.setSpacingBefore(120);
      line.setSpacingAfter(60);
      line.createRun().setText(heading.text());
    } else if (block instanceof Annex.Paragraph paragraph) {
      addParagraph(paragraph);
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

  private void addParagraph(Annex.Paragraph paragraph) {
    XWPFParagraph line = document.createParagraph();
    line.setAlignment(ParagraphAlignment.BOTH);
    if (paragraph.indented()) {
      line.setFirstLineIndent(INDENT);
    }
    line.setSpacingAfter(120);
    for (Annex.Run piece : paragraph.runs()) {
      XWPFRun run =
          piece.address() == null ? line.createRun() : line.createHyperlinkRun(piece.address());
      run.setText(piece.text());
      if (piece.small()) {
        run.setFontSize(CODE_SIZE);
        run.setColor(GREY);
      }
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
                "drawing.png",
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
