package vn.giamngheo.session.paper;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.drawing.QrCode;

/** What stands around the blocks of a slide: source, codes, number, QR code, notes. */
record SlideFrame(SlideText text, XMLSlideShow show, int count) {
  private static final double TOP = 482;
  private static final double SIDE = 40;
  private static final double QR = 52;
  private static final double NUMBER = 70;

  /** Of a module of a QR code. */
  private static final int PIXELS = 6;

  void footer(XSLFSlide slide, Slide content, int number) {
    var frozen = text.frozen();
    double width = Slideshow.WIDTH - 2 * SIDE - QR - NUMBER - 20;
    XSLFTextBox box = text.box(slide, SIDE, TOP, width, Slideshow.HEIGHT - TOP - 6);
    box.setPlaceholder(Placeholder.FOOTER);
    box.setVerticalAlignment(VerticalAlignment.TOP);
    for (String source : content.sources()) {
      line(box, frozen.say("Nguồn: ", "Source: ") + source);
    }
    String codes = Codes.of(content);
    if (!codes.isEmpty()) {
      String session = frozen.occasion().frozen() ? frozen.occasion().code() + "-" : "";
      line(box, frozen.say("Mã ", "Codes ") + session + codes);
    }
    if (frozen.occasion().frozen()) {
      line(box, frozen.occasion().name());
      picture(slide, frozen.listing(number), Slideshow.WIDTH - SIDE - NUMBER - QR, TOP - 2, QR);
    }
  }

  private void line(XSLFTextBox box, String words) {
    XSLFTextParagraph line = box.addNewTextParagraph();
    line.setTextAlign(TextAlign.LEFT);
    text.run(line, words, SlideText.LEAST, SlideText.MUTED);
  }

  void picture(XSLFSlide slide, String address, double x, double y, double size) {
    XSLFPictureShape picture =
        slide.createPicture(
            show.addPicture(QrCode.png(address, PIXELS), PictureData.PictureType.PNG));
    picture.setAnchor(new Rectangle2D.Double(x, y, size, size));
    var named = ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr();
    named.setName("QR");
    named.setDescr(address);
    if (address.startsWith("http")) {
      picture.createHyperlink().setAddress(address);
    }
  }

  /** A field, so that it stays right when slides are moved. */
  void number(XSLFSlide slide) {
    int number = slide.getSlideNumber();
    XSLFTextBox box = text.box(slide, Slideshow.WIDTH - SIDE - NUMBER, TOP + 28, NUMBER, 20);
    box.setPlaceholder(Placeholder.SLIDE_NUMBER);
    XSLFTextParagraph line = box.addNewTextParagraph();
    line.setTextAlign(TextAlign.RIGHT);
    CTTextField field = line.getXmlObject().addNewFld();
    field.setType("slidenum");
    field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
    field.addNewRPr().setSz((int) (SlideText.LEAST * 100));
    field.getRPr().setLang(text.language());
    field.setT(Integer.toString(number));
    text.run(line, "/" + count, SlideText.LEAST, SlideText.MUTED);
  }

  void notes(XSLFSlide slide, List<String> notes) {
    XSLFNotes page = show.getNotesSlide(slide);
    for (XSLFTextShape shape : page.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.clearText();
        for (String note : notes) {
          text.run(shape.addNewTextParagraph(), note, SlideText.LEAST, SlideText.INK);
        }
      }
    }
  }
}
