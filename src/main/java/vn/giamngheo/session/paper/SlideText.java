package vn.giamngheo.session.paper;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;

/** Text on a slide: words, and numbers that lead to their pages with their codes behind them. */
final class SlideText {
  /** On every office machine, with all Vietnamese letters. */
  static final String FONT = "Arial";

  private static final String INK = "#101820";
  private static final String MUTED = "#3c4653";
  private static final String DOUBT = "#8f1d14";
  private static final double CODE = 12;

  private final XSLFTextShape shape;
  private final Frozen frozen;
  private boolean begun;

  private SlideText(XSLFTextShape shape, Frozen frozen) {
    this.shape = shape;
    this.frozen = frozen;
  }

  static SlideText box(
      XSLFShapeContainer page, Frozen frozen, double x, double y, double width, double height) {
    XSLFTextBox box = page.createTextBox();
    box.setAnchor(new Rectangle2D.Double(x, y, width, height));
    box.setWordWrap(true);
    box.setLeftInset(0);
    box.setRightInset(0);
    box.setTopInset(2);
    box.setBottomInset(2);
    return new SlideText(box, frozen);
  }

  /** Text in a shape that is there. */
  static SlideText in(XSLFTextShape shape, Frozen frozen) {
    return new SlideText(shape, frozen);
  }

  static void title(XSLFTextShape shape, String title, double size) {
    shape.clearText();
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
    shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
    shape.setLeftInset(0);
    run(paragraph, title, size, true, INK);
  }

  private XSLFTextParagraph paragraph() {
    if (!begun) {
      shape.clearText();
      begun = true;
    }
    return shape.addNewTextParagraph();
  }

  private static XSLFTextRun run(
      XSLFTextParagraph paragraph, String text, double size, boolean bold, String colour) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontSize(size);
    run.setFontFamily(FONT);
    run.setBold(bold);
    run.setFontColor(Slideshow.colour(colour));
    return run;
  }

  void line(String text, double size, boolean bold) {
    run(paragraph(), text, size, bold, INK);
  }

  /** Sentences, smaller where there are many. */
  void lines(Block.Lines lines) {
    int letters = lines.lines().stream().mapToInt(l -> frozen.plain(l).length()).sum();
    double size = letters > 1_100 ? 13 : letters > 650 ? 15 : 18;
    for (Line line : lines.lines()) {
      XSLFTextParagraph paragraph = paragraph();
      if (lines.bullets()) {
        paragraph.setBullet(true);
        paragraph.setIndent(-14.0);
        paragraph.setLeftMargin(14.0);
      }
      paragraph.setSpaceAfter(-4.0);
      line(paragraph, line, size);
    }
  }

  void line(XSLFTextParagraph paragraph, Line line, double size) {
    for (Line.Piece piece : line.pieces()) {
      if (piece.figure() == null) {
        run(paragraph, piece.text(), size, false, INK);
      } else {
        figure(paragraph, piece.figure(), piece.bare(), size, false, true);
      }
    }
  }

  /** The number, its sign of doubt and, when asked for, its code. */
  void figure(
      XSLFTextParagraph paragraph,
      int code,
      boolean bare,
      double size,
      boolean bold,
      boolean coded) {
    DeckFigure figure = frozen.deck().figure(code);
    String number = bare ? figure.text() : figure.full();
    XSLFTextRun run = run(paragraph, number, size, bold, INK);
    run.createHyperlink().setAddress(frozen.address(code));
    run.setUnderlined(false);
    if (!figure.mark().isEmpty()) {
      run(paragraph, figure.mark(), size, true, DOUBT);
    }
    if (coded) {
      run(paragraph, "\u00a0[" + code + "]", CODE, false, MUTED);
    }
  }

  static void keys(
      XSLFShapeContainer page, Frozen frozen, Block.Keys keys, Rectangle2D.Double box) {
    int rows = (keys.keys().size() + 1) / 2;
    double width = (box.width - 20) / 2;
    double height = Math.min(150, (box.height - 10 * rows) / Math.max(1, rows));
    for (int i = 0; i < keys.keys().size(); i++) {
      Block.Key key = keys.keys().get(i);
      double x = box.x + (i % 2) * (width + 20);
      double y = box.y + 6 + (i / 2) * (height + 10);
      SlideText text = box(page, frozen, x, y, width, height);
      text.shape.setFillColor(Slideshow.colour("#f2f4f7"));
      text.shape.setLeftInset(14);
      text.line(key.label(), 16, false);
      text.figure(text.paragraph(), key.figure(), false, 40, true, true);
      if (key.direction() != null) {
        text.line(text.paragraph(), key.direction(), 15);
      }
    }
  }

  /** Words alone, small and grey. */
  void notes(List<String> notes) {
    notes.forEach(note -> run(paragraph(), note, CODE, false, MUTED));
  }
}
