package vn.giamngheo.picture;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.text.Language;

/**
 * What a picture of a map shows. All words are ready to be read and are drawn as they are.
 *
 * @param subtitle below the title, smaller; may be empty
 * @param description what a reader who cannot see the picture is told
 * @param areas drawn in this order
 * @param footer sentences below the map: source, notes, date of the data
 * @param circles upon the areas
 */
public record MapPicture(
    Language language,
    String title,
    String subtitle,
    String description,
    List<Area> areas,
    Legend legend,
    List<String> footer,
    Circles circles) {

  /** A picture without circles. */
  public MapPicture(
      Language language,
      String title,
      String subtitle,
      String description,
      List<Area> areas,
      Legend legend,
      List<String> footer) {
    this(language, title, subtitle, description, areas, legend, footer, Circles.NONE);
  }

  /** Narrowest and widest picture, in pixels. */
  public static final int MIN_WIDTH = 400;

  /** See {@link #MIN_WIDTH}. */
  public static final int MAX_WIDTH = 4000;

  /** Width where none is asked for: an A4 page's text at 180 dots per inch. */
  public static final int PRESET_WIDTH = 1200;

  /**
   * One area.
   *
   * @param code identifies the area in the drawing; letters and digits
   * @param label its name as it stands on the map
   * @param value below the name where there is room, without the mark; empty when there is none
   * @param mark sign of doubt beside the value, or beside the name where the value has no room;
   *     both are then set in the colour of doubt; empty when there is none
   * @param tip what a pointer on the area shows
   * @param level number of its class; null without one
   * @param fill how it is filled
   * @param shape in degrees (EPSG:4326), longitude first; null when it is not known and the area is
   *     not drawn
   */
  public record Area(
      String code,
      String label,
      String value,
      String mark,
      String tip,
      Integer level,
      Fill fill,
      Geometry shape,
      Outline outline) {

    /** The same area in another shape. */
    Area with(Geometry other) {
      return new Area(code, label, value, mark, tip, level, fill, other, outline);
    }
  }

  /** How an area is marked out among the others. */
  public enum Outline {
    NONE,
    /** Chosen. */
    BOLD,
    /** The one that is looked at. */
    ACCENT
  }

  /** What lies upon a colour, so that areas can be told apart without colours. */
  public enum Pattern {
    PLAIN,
    LINES,
    DOTS,
    /** Lines the other way. */
    BACK,
    /** Lines both ways. */
    CROSS
  }

  /**
   * How a surface is filled.
   *
   * @param colour {@code #rrggbb}; null for the looks of what has no figure to show
   */
  public record Fill(String colour, Pattern pattern) {
    /** For what has no figure: a hatch. */
    public static final Fill NONE = new Fill(null, Pattern.PLAIN);

    /** For what has a figure that is hidden to protect privacy: dots on paper. */
    public static final Fill HIDDEN = new Fill(null, Pattern.DOTS);

    /** Whether it is the look of a hidden figure. */
    public boolean hides() {
      return equals(HIDDEN);
    }

    /** A colour without a pattern. */
    public static Fill plain(String colour) {
      return new Fill(colour, Pattern.PLAIN);
    }
  }

  /**
   * The legend.
   *
   * @param notes below the classes: who owns a border, what signs mean
   * @param grid above the keys, for two figures at once; null for one
   */
  public record Legend(String title, List<Key> keys, List<String> notes, Grid grid) {

    /** The legend of one figure. */
    public Legend(String title, List<Key> keys, List<String> notes) {
      this(title, keys, notes, null);
    }
  }

  /**
   * One line of the legend.
   *
   * @param count on the right, for instance "4 đơn vị"
   */
  public record Key(Fill fill, String text, String count) {}

  /**
   * What the colours of two figures at once mean.
   *
   * @param up name of the figure that grows upwards
   * @param right name of the one that grows to the right
   * @param rows classes of the first, low to high
   * @param columns classes of the second, low to high
   * @param cells row after row, low rows first
   * @param counts of units, in the same places
   */
  public record Grid(
      String up,
      String right,
      List<String> rows,
      List<String> columns,
      List<Fill> cells,
      List<String> counts) {}

  /**
   * Circles whose area goes with a count.
   *
   * @param title above their sizes in the legend
   * @param sizes to compare with, the greatest first; empty when there are no circles
   */
  public record Circles(String title, List<Circle> all, List<Size> sizes) {
    /** No circles. */
    public static final Circles NONE = new Circles("", List.of(), List.of());
  }

  /**
   * One circle.
   *
   * @param code of its area
   * @param radius in units of the drawing
   */
  public record Circle(String code, double lon, double lat, double radius) {}

  /**
   * A circle of the legend.
   *
   * @param radius in units of the drawing
   */
  public record Size(String label, double radius) {}
}
