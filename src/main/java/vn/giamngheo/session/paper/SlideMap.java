package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.drawing.MapDrawing;

/** A map of a deck as shapes of a slide, which can be coloured anew; each leads to its figure. */
final class SlideMap {
  private static final double LEGEND = 240;
  private static final Color INK = new Color(0x1b2430);
  private static final Pattern STEP = Pattern.compile("([ML])([-0-9.]+)[ ,]([-0-9.]+)|(Z)");

  private final XSLFSlide page;
  private final Frozen frozen;
  private final Block.Map map;
  private final double scale;
  private final double left;
  private final double top;

  private SlideMap(XSLFSlide page, Frozen frozen, Block.Map map, Rectangle2D.Double box) {
    this.page = page;
    this.frozen = frozen;
    this.map = map;
    double width = box.width - LEGEND - 20;
    this.scale = Math.min(width / map.width(), box.height / map.height());
    this.left = box.x + (width - map.width() * scale) / 2;
    this.top = box.y;
  }

  static void add(XSLFSlide page, Frozen frozen, Block.Map map, Rectangle2D.Double box) {
    SlideMap drawing = new SlideMap(page, frozen, map, box);
    map.areas().forEach(drawing::area);
    map.areas().forEach(drawing::label);
    drawing.legend(box.x + box.width - LEGEND, box.y);
  }

  private void area(Block.Area area) {
    XSLFFreeformShape shape = page.createFreeform();
    shape.setPath(path(area.path()));
    shape.setFillColor(area.fill() == null ? Color.WHITE : Slideshow.colour(area.fill()));
    shape.setLineColor(INK);
    shape.setLineWidth(0.5);
    Described.as(shape, said(area));
    if (area.figure() != null) {
      shape.createHyperlink().setAddress(frozen.address(area.figure()));
    }
  }

  private String said(Block.Area area) {
    if (area.figure() == null) {
      return area.label() + ": " + frozen.say("không có số liệu", "no data");
    }
    DeckFigure figure = frozen.deck().figure(area.figure());
    return area.label() + ": " + figure.full() + figure.mark() + " [" + figure.code() + "]";
  }

  private Path2D.Double path(String data) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Matcher step = STEP.matcher(data);
    while (step.find()) {
      if (step.group(4) != null) {
        path.closePath();
      } else {
        double x = left + Double.parseDouble(step.group(2)) * scale;
        double y = top + Double.parseDouble(step.group(3)) * scale;
        if (step.group(1).equals("M")) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
    }
    return path;
  }

  private void label(Block.Area area) {
    if (area.x() == null) {
      return;
    }
    double x = left + area.x() * scale;
    double y = top + area.y() * scale;
    var text = page.createTextBox();
    text.setAnchor(new Rectangle2D.Double(x - 50, y - 14, 100, 18));
    text.setTopInset(0);
    text.setBottomInset(0);
    SlideText.in(text, frozen).line(area.label(), 12, true);
    text.getTextParagraphs().get(0).setTextAlign(TextParagraph.TextAlign.CENTER);
    if (MapDrawing.isDark(area.fill())) {
      text.getTextParagraphs().get(0).getTextRuns().get(0).setFontColor(Color.WHITE);
    }
    if (area.figure() != null) {
      text.createHyperlink().setAddress(frozen.address(area.figure()));
    }
  }

  private void legend(double x, double y) {
    SlideText.box(page, frozen, x, y, LEGEND, 36).line(map.legendTitle(), 14, true);
    double line = y + 40;
    for (Block.Map.Key key : map.legend()) {
      XSLFAutoShape box = page.createAutoShape();
      box.setShapeType(ShapeType.RECT);
      box.setAnchor(new Rectangle2D.Double(x, line + 2, 22, 15));
      box.setFillColor(key.fill() == null ? Color.WHITE : Slideshow.colour(key.fill()));
      box.setLineColor(INK);
      box.setLineWidth(0.5);
      SlideText.box(page, frozen, x + 30, line - 2, LEGEND - 30, 20).line(key.text(), 13, false);
      line += 23;
    }
    SlideText.box(page, frozen, x, line + 4, LEGEND, 140).notes(map.notes());
  }
}
