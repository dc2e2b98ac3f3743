package vn.giamngheo.session.deck;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.giamngheo.picture.PlacedMap;

/** A piece of a slide. Figures are named by their codes; null where there is none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Keys.class, name = "keys"),
  @JsonSubTypes.Type(value = Block.Lines.class, name = "lines"),
  @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
  @JsonSubTypes.Type(value = Block.Chart.class, name = "chart"),
  @JsonSubTypes.Type(value = Block.Map.class, name = "map")
})
public sealed interface Block {

  /** Few figures, large. */
  record Keys(List<Key> keys) implements Block {}

  /**
   * A large figure.
   *
   * @param label what it is
   * @param direction where it went since it was last found, with that figure; null when nothing can
   *     be compared
   */
  record Key(String label, int figure, Line direction) {}

  /** Sentences below each other. */
  record Lines(boolean bullets, List<Line> lines) implements Block {}

  /**
   * A table.
   *
   * @param caption what it shows; empty where the slide's title says it
   * @param head of the first column, which names the rows
   * @param total last row; null without one
   * @param shaded whether cells are coloured by how high their figure is in its column
   * @param note below it; empty without one
   */
  record Table(
      String caption,
      String head,
      List<Column> columns,
      List<Row> rows,
      Row total,
      boolean shaded,
      String note)
      implements Block {}

  /**
   * A column.
   *
   * @param text whether it holds words, not figures
   */
  record Column(String name, boolean text) {}

  /**
   * A row.
   *
   * @param unit code of the unit it is about; null without one
   * @param cells one for each column
   */
  record Row(String name, String unit, List<Cell> cells) {}

  /**
   * A cell: a figure, or words ("không có số liệu").
   *
   * @param shade how dark, from 0 to 1; null for a cell without colour
   */
  record Cell(Integer figure, String text, Double shade) {
    public Cell {
      text = text == null ? "" : text;
    }
  }

  /** What kind of chart. */
  enum ChartKind {
    /** One bar a row, the longest first. */
    BARS,
    /** Bars of several figures side by side. */
    GROUPED_BARS,
    /** Two figures of a row as points on one line: planned and found. */
    DUMBBELL,
    /** The first figure to the right, the second upwards. */
    SCATTER
  }

  /**
   * A chart.
   *
   * @param type which
   * @param caption what it shows; empty where the slide's title says it
   * @param series names of the figures of a row: one for BARS, two for DUMBBELL and SCATTER
   * @param unit of measure of each, as "%" or "hộ"
   * @param rows in their order from above
   */
  record Chart(
      ChartKind type, String caption, List<String> series, List<String> unit, List<Mark> rows)
      implements Block {}

  /**
   * A row of a chart.
   *
   * @param unit code of the unit; null without one
   * @param figures one code for each series; null where there is none
   */
  record Mark(String name, String unit, List<Integer> figures) {}

  /**
   * A map.
   *
   * @param caption what it shows
   * @param description for those who cannot see it
   * @param width of the drawing, in its own units
   * @param height of the drawing
   * @param legend from the lowest class; what has no figure last
   * @param notes whether borders are schematic, who owns a class border
   */
  record Map(
      String caption,
      String description,
      double width,
      double height,
      List<Area> areas,
      String legendTitle,
      List<Key> legend,
      List<String> notes)
      implements Block {

    /**
     * A class of the legend.
     *
     * @param fill {@code #rrggbb}; null for the hatch of what has no figure
     * @param hidden whether it is the dots of what has a figure that is hidden
     */
    public record Key(String fill, String text, boolean hidden) {}
  }

  /**
   * An area of a map.
   *
   * @param code of the unit
   * @param path outline as SVG path data of M, L and Z alone
   * @param fill {@code #rrggbb}; null where a hatch stands for the colour
   * @param hatch lines over the area, where it has no colour; dots to be filled where its figure is
   *     hidden; null otherwise
   * @param hidden whether there is a figure that is hidden for privacy
   * @param figure null without one
   * @param label name as it stands on the map, {@link #LETTERS} high
   * @param x middle of the label; null when it has no room
   * @param y its base line
   */
  record Area(
      String code,
      String path,
      String fill,
      String hatch,
      boolean hidden,
      Integer figure,
      String label,
      Double x,
      Double y) {
    /** Height of the names in units of the drawing. */
    public static final double LETTERS = PlacedMap.LETTERS;
  }
}
