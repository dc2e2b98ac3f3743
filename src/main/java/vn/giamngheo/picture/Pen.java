package vn.giamngheo.picture;

import java.awt.Color;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The few things a picture is made of, written as SVG. Coordinates in units of the drawing. */
final class Pen {
  static final String INK = "#1b2430";
  static final String MUTED = "#57606c";
  static final String PAPER = "#ffffff";
  static final String DOUBT = "#a3195b";
  static final String ACCENT = "#0b5c8a";

  /** Half of the greatest weighted brightness there is. */
  private static final int MIDDLE = 10 * 255 / 2;

  private static final String HATCH_GROUND = "#e9ebee";
  private static final String HATCH_LINE = "#a4abb5";

  private static final double BORDER = 0.8;
  private static final double FINEST = 0.1;

  private final Xml xml;

  Pen(Xml xml) {
    this.xml = xml;
  }

  /** How text looks. */
  record Style(double size, boolean bold, String ink, String anchor) {
    static final Style TITLE = new Style(Layout.TITLE, true, INK, null);
    static final Style SUBTITLE = new Style(Layout.TEXT, false, MUTED, null);
    static final Style HEAD = new Style(Layout.TEXT, true, INK, null);
    static final Style HEAD_SMALL = new Style(Layout.SMALL, true, INK, null);
    static final Style TEXT = new Style(Layout.TEXT, false, INK, null);
    static final Style SMALL = new Style(Layout.SMALL, false, INK, null);
    static final Style NOTE = new Style(Layout.SMALL, false, MUTED, null);
    static final Style COUNT = new Style(Layout.SMALL, false, MUTED, "end");

    /** Names on the map; size and anchor are those of their group. */
    static Style label(boolean bold, boolean doubtful) {
      return new Style(LabelPlaces.SIZE, bold, doubtful ? DOUBT : INK, null);
    }
  }

  void text(String text, double x, double y, Style style) {
    String weight = style.bold ? "bold" : null;
    Object[] attributes = {
      "x",
      x,
      "y",
      y,
      "font-size",
      style.size,
      "font-weight",
      weight,
      "fill",
      style.ink,
      "text-anchor",
      style.anchor
    };
    xml.text("text", text, attributes);
  }

  /** Lines below each other; where the next one would stand. */
  double lines(List<String> lines, double x, double y, double step, Style style) {
    double at = y;
    for (String line : lines) {
      text(line, x, at, style);
      at += step;
    }
    return at;
  }

  /** An area in its colour and pattern; without a colour hatched, or dotted where it hides. */
  void surface(Geometry shape, MapPicture.Fill fill) {
    String path = Paths.of(shape);
    if (fill.hides()) {
      xml.empty("path", "d", path, "fill", PAPER);
      xml.empty("path", "d", Paths.dots(shape), "fill", MUTED);
      line(path, HATCH_LINE, border(shape));
    } else if (fill.colour() == null) {
      xml.empty("path", "d", path, "fill", HATCH_GROUND);
      line(Paths.rising(shape), HATCH_LINE, 1.2);
      line(path, HATCH_LINE, border(shape));
    } else {
      boolean plain = fill.pattern() == MapPicture.Pattern.PLAIN;
      Object border = plain ? INK : null;
      Object width = plain ? border(shape) : null;
      xml.empty("path", "d", path, "fill", fill.colour(), "stroke", border, "stroke-width", width);
      if (!plain) {
        pattern(shape, fill);
        line(path, INK, border(shape));
      }
    }
  }

  /** Of small areas a border takes no more than a twentieth, or many would be black. */
  private static double border(Geometry shape) {
    double part = Math.sqrt(shape.getArea()) / 20;
    return Math.round(100 * Math.max(FINEST, Math.min(BORDER, part))) / 100.0;
  }

  private void pattern(Geometry shape, MapPicture.Fill fill) {
    String colour = over(fill.colour());
    switch (fill.pattern()) {
      case DOTS -> xml.empty("path", "d", Paths.dots(shape), "fill", colour);
      case BACK -> line(Paths.rising(shape), colour, 1.2);
      case CROSS -> {
        line(Paths.falling(shape), colour, 1.2);
        line(Paths.rising(shape), colour, 1.2);
      }
      default -> line(Paths.falling(shape), colour, 1.2);
    }
  }

  /** What can be seen upon a colour. */
  static String over(String colour) {
    Color ground = Color.decode(colour);
    int light = 3 * ground.getRed() + 6 * ground.getGreen() + ground.getBlue();
    return light > MIDDLE ? INK : PAPER;
  }

  void line(String path, String colour, double width) {
    xml.empty("path", "d", path, "fill", "none", "stroke", colour, "stroke-width", width);
  }

  /** A shape in ink without a border. */
  void sign(String path) {
    xml.empty("path", "d", path, "fill", INK);
  }

  /** "x y" as path data takes it. */
  static String at(double x, double y) {
    return Xml.number(x) + " " + Xml.number(y);
  }
}
