package vn.giamngheo.publish.commune;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.intake.GeoJson;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.web.Replies;

/**
 * A small map: the unit among those around it.
 *
 * @param width of the drawing, whose scale is that of the middle latitude
 * @param schematic whether any of its boundaries is
 */
public record Neighbours(int width, int height, List<Shape> shapes, boolean schematic) {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 300;
  private static final double MARGIN = 0.6;

  /**
   * A unit on it.
   *
   * @param path of an SVG, in its units
   * @param x where its name stands, y likewise; names of far ones are not shown
   */
  public record Shape(
      String name, String address, String path, boolean own, double x, double y, boolean named) {}

  private record Row(
      String code, String name, String address, boolean own, Geometry area, boolean schematic) {}

  /** The map around the unit; null when no boundary of it is known. */
  static Neighbours read(Jdbi db, long unit, Voice voice) {
    List<Row> rows =
        db.withHandle(
            h ->
                h.createQuery(Sql.of(Neighbours.class, "neighbours"))
                    .bind("unit", unit)
                    .map(
                        (r, c) ->
                            new Row(
                                r.getString("code"),
                                AtlasQueries.text(r, "name").in(voice.language()),
                                FoundUnit.address(
                                    r.getString("code"),
                                    r.getObject("valid_from", LocalDate.class),
                                    r.getObject("valid_to", LocalDate.class)),
                                r.getLong("id") == unit,
                                area(r.getString("geometry")),
                                r.getBoolean("schematic")))
                    .list());
    return rows.stream().filter(Row::own).findFirst().map(own -> draw(rows, own)).orElse(null);
  }

  private static Geometry area(String json) {
    try {
      JsonNode node = Replies.JSON.readTree(json);
      return GeoJson.polygon(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a boundary is no JSON", e);
    }
  }

  private static Neighbours draw(List<Row> rows, Row own) {
    Envelope box = new Envelope(own.area().getEnvelopeInternal());
    box.expandBy(box.getWidth() * MARGIN, box.getHeight() * MARGIN);
    double squeeze = Math.cos(Math.toRadians(box.centre().y));
    double scale = Math.min(WIDTH / (box.getWidth() * squeeze), HEIGHT / box.getHeight());
    Projection to = new Projection(box.centre(), squeeze, scale);
    List<Shape> shapes = new ArrayList<>();
    rows.stream().filter(r -> !r.own()).forEach(r -> shapes.add(shape(r, to)));
    shapes.add(shape(own, to));
    return new Neighbours(WIDTH, HEIGHT, shapes, rows.stream().anyMatch(Row::schematic));
  }

  private static Shape shape(Row row, Projection to) {
    Coordinate name = row.area().getInteriorPoint().getCoordinate();
    double x = to.x(name);
    double y = to.y(name);
    boolean inside = x > 40 && x < WIDTH - 40 && y > 14 && y < HEIGHT - 8;
    return new Shape(
        row.name(), row.address(), path(row.area(), to), row.own(), x, y, row.own() || inside);
  }

  /** Rings with half a unit of precision; corners that coincide are left out. */
  private static String path(Geometry area, Projection to) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) area.getGeometryN(i);
      for (Object line : LinearComponentExtracter.getLines(polygon)) {
        String last = "";
        String command = "M";
        for (Coordinate c : ((Geometry) line).getCoordinates()) {
          String point =
              String.format(Locale.ROOT, "%d %d", Math.round(to.x(c)), Math.round(to.y(c)));
          if (!point.equals(last)) {
            path.append(command).append(point);
            command = "L";
            last = point;
          }
        }
        path.append('Z');
      }
    }
    return path.toString();
  }

  private record Projection(Coordinate centre, double squeeze, double scale) {
    double x(Coordinate c) {
      return WIDTH / 2.0 + (c.x - centre.x) * squeeze * scale;
    }

    double y(Coordinate c) {
      return HEIGHT / 2.0 - (c.y - centre.y) * scale;
    }
  }
}
