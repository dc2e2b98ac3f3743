package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import vn.giamngheo.export.FixedZip;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Room;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.drawing.QrCode;
import vn.giamngheo.text.Dates;

/**
 * The slides for PowerPoint (PPTX), 16:9: real text in title placeholders, tables that are tables,
 * charts with their numbers in them, a map of shapes, notes for the presenter. Sizes are in points;
 * the smallest letters have 12, a 45th of the height, as on the screen.
 */
public final class Slideshow {
  static final double WIDTH = 960;
  static final double HEIGHT = 540;
  static final double MARGIN = 40;
  private static final double TITLE_TOP = 16;
  private static final double TITLE_HEIGHT = 48;
  private static final double FOOT = 62;
  private static final double GAP = 8;
  private static final double UNITS_A_POINT = 2;
  private static final double QR = 56;
  private static final double TITLE_SIZE = 26;
  private static final double SMALL = 12;
  private static final byte[] INK = {0x10, 0x18, 0x20};

  private final XMLSlideShow show;
  private final Frozen frozen;

  private Slideshow(XMLSlideShow show, Frozen frozen) {
    this.show = show;
    this.frozen = frozen;
  }

  /** The presentation; the same session gives the same bytes. */
  public static byte[] write(Frozen frozen) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
      new Slideshow(show, frozen).fill();
      show.write(out);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return FixedZip.of(out.toByteArray());
  }

  private void fill() {
    String title = frozen.occasion().frozen() ? frozen.occasion().name() : frozen.deck().title();
    show.getProperties().getCoreProperties().setTitle(title);
    show.getProperties().getCoreProperties().setCreator("Atlas Giảm nghèo");
    quietLinks();
    titleSlide(title);
    int number = 2;
    for (Slide slide : frozen.deck().slides()) {
      add(slide, number++);
    }
  }

  /** Numbers lead to their pages, but are read as numbers: links have the colour of text. */
  private void quietLinks() {
    CTColorScheme colours =
        show.getSlideMasters().get(0).getTheme().getXmlObject().getThemeElements().getClrScheme();
    colours.getHlink().unsetSrgbClr();
    colours.getHlink().addNewSrgbClr().setVal(INK);
    colours.getFolHlink().unsetSrgbClr();
    colours.getFolHlink().addNewSrgbClr().setVal(INK);
  }

  private XSLFSlide slide(String title, double size, double top, double height) {
    XSLFSlide page =
        show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
    for (XSLFTextShape shape : page.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.TITLE) {
        shape.setAnchor(new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, height));
        SlideText.title(shape, title, size);
      } else {
        page.removeShape(shape);
      }
    }
    return page;
  }

  private void titleSlide(String title) {
    double size = title.length() > 90 ? 20 : title.length() > 45 ? 30 : 40;
    XSLFSlide page = slide(title, size, 60, 170);
    SlideText text = SlideText.box(page, frozen, MARGIN, 240, WIDTH - 2 * MARGIN - 140, 230);
    text.line(frozen.deck().place(), 20, true);
    if (frozen.occasion().frozen()) {
      text.line(frozen.occasion().body(), 22, false);
      String when = Dates.format(frozen.occasion().date(), new Particulars(frozen).language());
      text.line(when, 22, false);
    } else {
      text.line(
          frozen.say("Bản xem trước, chưa chốt số liệu", "Preview, figures not frozen"), 22, true);
    }
    text.line(frozen.deck().title(), 14, false);
    text.line(frozen.say("Nguồn: ", "Source: ") + frozen.deck().citation(), 14, false);
    text.line(frozen.deck().standard() + " · " + frozen.deck().boundaries(), 14, false);
    text.line(frozen.deck().revision(), SMALL, false);
    if (frozen.occasion().frozen()) {
      picture(page, frozen.page(), WIDTH - MARGIN - 130, 400, 120);
      SlideText code = SlideText.box(page, frozen, MARGIN, 480, 500, 30);
      code.line(
          frozen.say("Mã phiên họp ", "Code of the session ") + frozen.occasion().code(), 18, true);
    }
  }

  private void picture(XSLFSlide page, String address, double x, double y, double size) {
    XSLFPictureShape picture =
        page.createPicture(show.addPicture(QrCode.png(address, 4), PictureData.PictureType.PNG));
    picture.setAnchor(new Rectangle2D.Double(x, y, size, size));
    picture.createHyperlink().setAddress(address);
    Described.as(picture, "QR: " + address);
  }

  private void add(Slide slide, int number) {
    XSLFSlide page = slide(slide.title(), TITLE_SIZE, TITLE_TOP, TITLE_HEIGHT);
    double top = TITLE_TOP + TITLE_HEIGHT + GAP;
    double room = HEIGHT - FOOT - top;
    List<Double> heights = Room.share(frozen, slide.blocks(), room * UNITS_A_POINT);
    for (int i = 0; i < heights.size(); i++) {
      double height = heights.get(i) / UNITS_A_POINT;
      draw(
          page,
          slide.blocks().get(i),
          new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, height));
      top += height + GAP;
    }
    foot(page, slide, number);
    notes(page, slide);
  }

  private void draw(XSLFSlide page, Block block, Rectangle2D.Double box) {
    if (block instanceof Block.Lines lines) {
      SlideText.box(page, frozen, box.x, box.y, box.width, box.height).lines(lines);
    } else if (block instanceof Block.Keys keys) {
      SlideText.keys(page, frozen, keys, box);
    } else if (block instanceof Block.Table table) {
      SlideTable.add(page, frozen, table, box);
    } else if (block instanceof Block.Chart chart) {
      SlideChart.add(show, page, frozen, chart, box);
    } else if (block instanceof Block.Map map) {
      SlideMap.add(page, frozen, map, box);
    }
  }

  private void foot(XSLFSlide page, Slide slide, int number) {
    double top = HEIGHT - FOOT + 4;
    double width = WIDTH - 2 * MARGIN - QR - 70;
    SlideText text = SlideText.box(page, frozen, MARGIN, top, width, FOOT - 8);
    slide.sources().forEach(s -> text.line(frozen.say("Nguồn: ", "Source: ") + s, SMALL, false));
    String codes = Codes.of(slide);
    if (!codes.isEmpty()) {
      String session = frozen.occasion().frozen() ? frozen.occasion().code() + "-" : "";
      text.line(frozen.say("Mã ", "Codes ") + session + codes, SMALL, false);
    }
    SlideText page0 = SlideText.box(page, frozen, WIDTH - MARGIN - 60, top + 30, 60, 20);
    page0.line(number + "/" + (frozen.deck().slides().size() + 1), SMALL, false);
    if (frozen.occasion().frozen()) {
      picture(page, frozen.listing(number), WIDTH - MARGIN - QR - 64, HEIGHT - QR - 4, QR);
    }
  }

  private void notes(XSLFSlide page, Slide slide) {
    if (slide.notes().isEmpty()) {
      return;
    }
    XSLFNotes notes = show.getNotesSlide(page);
    for (XSLFTextShape shape : notes.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.setText(String.join("\n", slide.notes()));
      }
    }
  }

  static Color colour(String hex) {
    return Color.decode(hex);
  }
}
