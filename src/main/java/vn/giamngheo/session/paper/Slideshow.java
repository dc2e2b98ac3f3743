package vn.giamngheo.session.paper;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import vn.giamngheo.export.FixedZip;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Slide;

/**
 * The slides as a PowerPoint file: titles in their places, tables, charts and maps that can be
 * edited, and each number with its code, leading to its page.
 */
public final class Slideshow {
  /** Points: 13⅓ by 7½ inches, as PowerPoint's own wide slides. */
  static final int WIDTH = 960;

  static final int HEIGHT = 540;

  /** Of the subject above a title, in points. */
  private static final int SUBJECT = 13;

  private static final double NARROW = 720;
  private static final double SIDE = 40;
  private static final double TITLE = 64;
  private static final double TOP = 92;
  private static final double BOTTOM = 474;

  /** A font every office machine has, with all Vietnamese letters. */
  private static final String FONT = "Arial";

  private static final byte[] INK = {0x1b, 0x24, 0x30};

  private final Frozen frozen;
  private final SlideText text;
  private final XMLSlideShow show;
  private final SlideFrame frame;

  private Slideshow(Frozen frozen, XMLSlideShow show, int count) {
    this.frozen = frozen;
    this.text = new SlideText(frozen);
    this.show = show;
    this.frame = new SlideFrame(text, show, count);
  }

  /** The file (PPTX); the same session gives the same bytes. */
  public static byte[] write(Frozen frozen) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SlideText text = new SlideText(frozen);
    List<Slide> slides = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < frozen.deck().slides().size(); i++) {
      Slide slide = frozen.deck().slides().get(i);
      for (Slide part : SlideCuts.of(text, slide, WIDTH - 2 * SIDE, BOTTOM - TOP)) {
        slides.add(part);
        numbers.add(i + 2);
      }
    }
    try (XMLSlideShow show = new XMLSlideShow()) {
      Slideshow writer = new Slideshow(frozen, show, slides.size() + 1);
      writer.prepare();
      writer.title();
      for (int i = 0; i < slides.size(); i++) {
        writer.slide(slides.get(i), numbers.get(i));
      }
      show.write(out);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return FixedZip.of(out.toByteArray());
  }

  /** The library's own template is narrow and in other letters. */
  private void prepare() {
    show.setPageSize(new Dimension(WIDTH, HEIGHT));
    XSLFSlideMaster master = show.getSlideMasters().get(0);
    CTBaseStyles theme = master.getTheme().getXmlObject().getThemeElements();
    theme.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
    theme.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
    ink(theme);
    widen(master);
    for (XSLFSlideLayout layout : master.getSlideLayouts()) {
      widen(layout);
    }
    var about = show.getProperties().getCoreProperties();
    about.setTitle(SlideText.clean(name()));
    about.setCreator("Atlas Giảm nghèo");
    about.setSubjectProperty(SlideText.clean(frozen.deck().citation()));
    about.getUnderlyingProperties().setLanguageProperty(text.language());
  }

  private static void ink(CTBaseStyles theme) {
    for (var colour :
        List.of(theme.getClrScheme().getHlink(), theme.getClrScheme().getFolHlink())) {
      if (colour.isSetSysClr()) {
        colour.unsetSysClr();
      }
      (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(INK);
    }
  }

  /** Only what has a place of its own: the others have that of the master. */
  private static void widen(XSLFSheet sheet) {
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape.getXmlObject() instanceof CTShape own && own.getSpPr().isSetXfrm()) {
        XSLFTextShape text = (XSLFTextShape) shape;
        Rectangle2D at = text.getAnchor();
        double by = WIDTH / NARROW;
        text.setAnchor(
            new Rectangle2D.Double(at.getX() * by, at.getY(), at.getWidth() * by, at.getHeight()));
      }
    }
  }

  private String name() {
    return frozen.occasion().frozen() ? frozen.occasion().name() : frozen.deck().title();
  }

  /**
   * @param subject stands above the title, small; empty for none
   */
  private XSLFSlide add(String subject, String title, double y, double height, int largest) {
    XSLFSlideLayout layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
    XSLFSlide slide = show.createSlide(layout);
    XSLFTextShape head = slide.getPlaceholder(0);
    ((CTShape) head.getXmlObject()).getSpPr().addNewXfrm();
    head.setAnchor(new Rectangle2D.Double(SIDE, y, WIDTH - 2 * SIDE, height));
    SlideText.bare(head);
    head.setVerticalAlignment(VerticalAlignment.MIDDLE);
    head.clearText();
    double left = height;
    if (!subject.isEmpty()) {
      var above = head.addNewTextParagraph();
      above.setTextAlign(TextAlign.LEFT);
      text.run(above, subject, SUBJECT, SlideText.MUTED).setBold(true);
      left -= SUBJECT * 1.2;
    }
    double size = Letters.largest(title, largest, 14, WIDTH - 2 * SIDE, left);
    var line = head.addNewTextParagraph();
    line.setTextAlign(TextAlign.LEFT);
    text.run(line, title, size, SlideText.INK).setBold(true);
    return slide;
  }

  private void title() {
    Deck deck = frozen.deck();
    XSLFSlide slide = add("", name(), 90, 140, 44);
    XSLFTextBox place = text.box(slide, SIDE, 50, WIDTH - 2 * SIDE, 28);
    text.run(place.addNewTextParagraph(), deck.place(), 20, SlideText.DOUBT).setBold(true);
    XSLFTextBox facts = text.box(slide, SIDE, 250, 700, 220);
    for (Particulars.Fact fact : new Particulars(frozen).list()) {
      var line = facts.addNewTextParagraph();
      line.setSpaceAfter(-3.0);
      text.run(line, fact.name() + ": ", 14, SlideText.MUTED);
      text.run(line, fact.text(), 14, SlideText.INK);
    }
    if (frozen.occasion().frozen()) {
      frame.picture(slide, frozen.page(), WIDTH - SIDE - 130, 300, 130);
    }
    frame.number(slide);
    List<String> notes = new ArrayList<>();
    notes.add(
        frozen.say(
            "Mọi con số đã được chốt; số trong ngoặc vuông là mã của con số.",
            "All figures are frozen; the number in brackets is the code of a figure."));
    for (Deck.LeftOut one : deck.leftOut()) {
      notes.add(frozen.say("Không có trang “", "No slide “") + one.title() + "”: " + one.reason());
    }
    frame.notes(slide, notes);
  }

  private void slide(Slide slide, int number) {
    boolean says = !slide.message().isEmpty();
    String title = says ? slide.message() : slide.title();
    XSLFSlide drawn = add(says ? slide.title() : "", title, 20, TITLE, 30);
    Rectangle2D room = new Rectangle2D.Double(SIDE, TOP, WIDTH - 2 * SIDE, BOTTOM - TOP);
    new SlideBlocks(text, drawn, slide, room).draw();
    frame.footer(drawn, slide, number);
    frame.number(drawn);
    List<String> notes = new ArrayList<>(slide.notes());
    for (Block block : slide.blocks()) {
      if (block instanceof Block.Chart chart) {
        notes.addAll(SlideChart.said(frozen, chart));
      } else if (block instanceof Block.Map map) {
        notes.addAll(SlideMap.said(frozen, map));
      }
    }
    frame.notes(drawn, notes);
  }
}
