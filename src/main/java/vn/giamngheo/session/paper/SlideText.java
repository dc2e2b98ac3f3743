package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;

/** Writes words and figures into the text of a slide. */
record SlideText(Frozen frozen) {
  static final Color INK = new Color(0x1b2430);
  static final Color MUTED = new Color(0x4a5360);
  static final Color DOUBT = new Color(0x8f1d14);

  /** Points that are 24 pixels where a slide is 1,080 pixels high: no letter is smaller. */
  static final double LEAST = 12;

  XSLFTextBox box(XSLFShapeContainer on, double x, double y, double width, double height) {
    XSLFTextBox box = on.createTextBox();
    box.setAnchor(new Rectangle2D.Double(x, y, width, height));
    bare(box);
    box.clearText();
    return box;
  }

  /** Without margins: what is measured is what there is. */
  static void bare(XSLFTextShape shape) {
    shape.setLeftInset(0);
    shape.setRightInset(0);
    shape.setTopInset(0);
    shape.setBottomInset(0);
    shape.setWordWrap(true);
  }

  XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size, Color colour) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(clean(text));
    run.setFontSize(size);
    run.setFontColor(colour);
    run.getRPr(true).setLang(language());
    return run;
  }

  String language() {
    return frozen.say("vi-VN", "en-GB");
  }

  /** What XML can hold, on one line; signs that turn the direction of writing are left out. */
  static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("[\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]", "");
  }

  /** The number, leading to its page, and its sign of doubt. */
  XSLFTextRun number(XSLFTextParagraph paragraph, int code, boolean bare, double size) {
    DeckFigure figure = frozen.deck().figure(code);
    XSLFTextRun run = run(paragraph, bare ? figure.text() : figure.full(), size, INK);
    String address = frozen.address(code);
    if (address.startsWith("http")) {
      run.createHyperlink().setAddress(address);
      run.getHyperlink().getXmlObject().setTooltip(clean(figure.label() + " [" + code + "]"));
    }
    if (!figure.mark().isEmpty()) {
      run(paragraph, "\u00a0" + figure.mark(), size, DOUBT);
    }
    return run;
  }

  void code(XSLFTextParagraph paragraph, int code) {
    run(paragraph, "\u00a0[" + code + "]", LEAST, MUTED);
  }

  void line(XSLFTextParagraph paragraph, Line line, double size) {
    for (Line.Piece piece : line.pieces()) {
      if (piece.figure() == null) {
        run(paragraph, piece.text(), size, INK);
      } else {
        number(paragraph, piece.figure(), piece.bare(), size);
        code(paragraph, piece.figure());
      }
    }
  }

  void lines(XSLFTextShape shape, List<Line> lines, boolean bullets, double size) {
    for (Line line : lines) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setSpaceAfter(-size / 2);
      if (bullets) {
        paragraph.setBullet(true);
        paragraph.setBulletCharacter("•");
        paragraph.setLeftMargin(size);
        paragraph.setIndent(-size);
      }
      line(paragraph, line, size);
    }
  }

  /** What a line takes room for: its words, numbers and codes. */
  String measured(Line line) {
    StringBuilder text = new StringBuilder();
    for (Line.Piece piece : line.pieces()) {
      text.append(frozen.plain(new Line(List.of(piece))));
      if (piece.figure() != null) {
        text.append("\u00a0[").append(piece.figure()).append(']');
      }
    }
    return text.toString();
  }
}
