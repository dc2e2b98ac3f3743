package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;

/** A map of a slide as shapes: each area can be clicked, coloured and named. */
final class SlideMap {
  private static final double GAP = 30;
  private static final double LEGEND = 330;
  private static final double LETTERS = 15;
  private static final Color LINES = new Color(0x818b97);

  private static final Color VEIL = new Color(255, 255, 255, 190);

  private final SlideText text;
  private final Frozen frozen;
  private final XSLFSlide slide;
  private final Block.Map map;
  private double scale;

  SlideMap(SlideText text, XSLFSlide slide, Block.Map map) {
    this.text = text;
    this.frozen = text.frozen();
    this.slide = slide;
    this.map = map;
  }

  void draw(double x, double y, double width, double height) {
    scale = Math.min((width - LEGEND - GAP) / map.width(), height / map.height());
    double left = x + Math.max(0, (width - LEGEND - GAP - map.width() * scale) / 2);
    XSLFGroupShape group = slide.createGroup();
    Rectangle2D frame = new Rectangle2D.Double(left, y, map.width() * scale, map.height() * scale);
    group.setAnchor(frame);
    group.setInteriorAnchor(frame);
    CTNonVisualDrawingProps named = ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr();
    named.setName(SlideText.clean(map.legendTitle()));
    named.setDescr(SlideText.clean(map.description()));
    map.areas().forEach(area -> area(group, area, left, y));
    map.areas().stream().filter(a -> a.x() != null).forEach(a -> label(group, a, left, y));
    legend(x + width - LEGEND, y, height);
  }

  private void area(XSLFGroupShape group, Block.Area area, double left, double top) {
    XSLFFreeformShape shape = group.createFreeform();
    shape.setPath(path(area.path(), left, top));
    shape.setFillColor(area.fill() == null ? Color.WHITE : Color.decode(area.fill()));
    shape.setLineColor(SlideText.INK);
    shape.setLineWidth(0.75);
    name(shape, area.label(), said(frozen, area));
    if (area.figure() != null && frozen.address(area.figure()).startsWith("http")) {
      shape.createHyperlink().setAddress(frozen.address(area.figure()));
    }
    if (area.hatch() != null && !area.hatch().isEmpty()) {
      XSLFFreeformShape lines = group.createFreeform();
      lines.setPath(path(area.hatch(), left, top));
      paint(lines, area.hidden());
      name(lines, area.label() + " –", "");
    }
  }

  private static void name(XSLFSimpleShape shape, String name, String description) {
    CTNonVisualDrawingProps named = ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
    named.setName(SlideText.clean(name));
    named.setDescr(SlideText.clean(description));
  }

  /** Every number of a map with its code, an area each. */
  static List<String> said(Frozen frozen, Block.Map map) {
    return map.areas().stream().map(area -> said(frozen, area)).toList();
  }

  private static String said(Frozen frozen, Block.Area area) {
    if (area.figure() == null) {
      return area.label() + ": " + frozen.without(area.hidden());
    }
    DeckFigure figure = frozen.deck().figure(area.figure());
    String mark = figure.mark().isEmpty() ? "" : " " + figure.mark();
    return area.label() + ": " + figure.full() + mark + " [" + figure.code() + "]";
  }

  /** The path on the slide; it knows M, L and Z alone. */
  private Path2D path(String data, double left, double top) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    StringTokenizer tokens = new StringTokenizer(data, "MLZ ,", true);
    char act = 'M';
    Double x = null;
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      char first = token.charAt(0);
      if (first == 'Z') {
        path.closePath();
      } else if (first == 'M' || first == 'L') {
        act = first;
      } else if (first != ' ' && first != ',') {
        double number = Double.parseDouble(token) * scale;
        if (x == null) {
          x = left + number;
        } else {
          step(path, act, x, top + number);
          act = 'L';
          x = null;
        }
      }
    }
    return path;
  }

  private static void step(Path2D path, char act, double x, double y) {
    if (act == 'M') {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  /** The name of an area, on a veil: areas may be dark. */
  private void label(XSLFGroupShape group, Block.Area area, double left, double top) {
    double size = Math.max(SlideText.LEAST, Math.min(LETTERS, Block.Area.LETTERS * scale));
    double wide = Letters.width(area.label(), size, true) + 8;
    double middle = top + (area.y() - Block.Area.LETTERS * 0.36) * scale;
    XSLFTextBox box =
        text.box(
            group,
            left + area.x() * scale - wide / 2,
            middle - size * Letters.LEADING / 2,
            wide,
            size * Letters.LEADING);
    box.setWordWrap(false);
    box.setFillColor(VEIL);
    XSLFTextParagraph line = box.addNewTextParagraph();
    line.setTextAlign(TextAlign.CENTER);
    text.run(line, area.label(), size, SlideText.INK).setBold(true);
  }

  private void legend(double x, double y, double height) {
    double at = y;
    at += words(map.legendTitle(), x, at, 18, true) + 8;
    for (Block.Map.Key key : map.legend()) {
      XSLFAutoShape box = slide.createAutoShape();
      box.setAnchor(new Rectangle2D.Double(x, at, 28, 20));
      box.setFillColor(key.fill() == null ? Color.WHITE : Color.decode(key.fill()));
      box.setLineColor(SlideText.INK);
      box.setLineWidth(0.75);
      name(box, key.text(), "");
      if (key.hidden()) {
        hatch(dots(x, at), true);
      } else if (key.fill() == null) {
        hatch(lines(x, at), false);
      }
      at += Math.max(24, line(key.text(), x + 38, at, 16)) + 6;
    }
    at += 10;
    for (String note : map.notes()) {
      if (at < y + height) {
        at += words(note.strip(), x, at, 13, false) + 5;
      }
    }
  }

  private static Path2D lines(double x, double y) {
    Path2D path = new Path2D.Double();
    for (double from = 0; from < 28; from += 8) {
      path.moveTo(x + from, y + 20);
      path.lineTo(x + Math.min(28, from + 20), y + 20 - Math.min(20, 28 - from));
    }
    return path;
  }

  private static Path2D dots(double x, double y) {
    Path2D path = new Path2D.Double();
    for (double right = 4; right < 28; right += 7) {
      for (double down = 4; down < 20; down += 6) {
        path.append(new Rectangle2D.Double(x + right, y + down, 2, 2), false);
      }
    }
    return path;
  }

  private void hatch(Path2D path, boolean dots) {
    XSLFFreeformShape shape = slide.createFreeform();
    shape.setPath(path);
    paint(shape, dots);
  }

  /** Dots are filled, lines are drawn. */
  private static void paint(XSLFFreeformShape hatch, boolean dots) {
    if (dots) {
      hatch.setFillColor(LINES);
      hatch.setLineColor(null);
    } else {
      hatch.setLineColor(LINES);
      hatch.setLineWidth(0.75);
    }
  }

  private double line(String words, double x, double y, double size) {
    double wide = LEGEND - 38;
    double tall = Letters.height(words, size, false, wide);
    XSLFTextParagraph line = text.box(slide, x, y, wide, tall).addNewTextParagraph();
    text.run(line, words, size, SlideText.INK);
    return tall;
  }

  private double words(String words, double x, double y, double size, boolean bold) {
    double tall = Letters.height(words, size, bold, LEGEND);
    XSLFTextParagraph line = text.box(slide, x, y, LEGEND, tall).addNewTextParagraph();
    text.run(line, words, size, bold ? SlideText.INK : SlideText.MUTED).setBold(bold);
    return tall;
  }
}
