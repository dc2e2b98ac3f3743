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
import vn.giamngheo.takeaway.UnitNames;
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
  private static final Envelope SHEET = new Envelope(2, WIDTH - 2, 2, HEIGHT - 2);

  /** How wide a letter of a name is about, in units; those of the unit itself are bold. */
  private static final double LETTER = 6;

  private static final double OWN_LETTER = 7.6;
  private static final double LINE = 12;

  /**
   * A unit on it.
   *
   * @param label its name without its kind
   * @param path of an SVG, in its units
   * @param x where its label stands, y likewise
   * @param named whether it is labelled: not where it lies at the edge or another label stands
   */
  public record Shape(
      String name,
      String label,
      String address,
      String path,
      boolean own,
      double x,
      double y,
      boolean named) {}

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
    List<Envelope> taken = new ArrayList<>();
    Shape mine = shape(own, to, taken);
    List<Shape> shapes = new ArrayList<>();
    rows.stream().filter(r -> !r.own()).forEach(r -> shapes.add(shape(r, to, taken)));
    shapes.add(mine);
    return new Neighbours(WIDTH, HEIGHT, shapes, rows.stream().anyMatch(Row::schematic));
  }

  /**
   * @param taken where names stand already; the name is left out where it would touch one of them
   */
  private static Shape shape(Row row, Projection to, List<Envelope> taken) {
    Coordinate place = row.area().getInteriorPoint().getCoordinate();
    String label = UnitNames.brief(row.name());
    double half = label.length() * (row.own() ? OWN_LETTER : LETTER) / 2;
    double x = to.x(place);
    if (row.own()) {
      x = Math.max(half, Math.min(WIDTH - half, x));
    }
    double y = to.y(place);
    Envelope box = new Envelope(x - half, x + half, y - LINE, y + 3);
    boolean named = row.own() || (SHEET.contains(box) && taken.stream().noneMatch(box::intersects));
    if (named) {
      taken.add(box);
    }
    return new Shape(
        row.name(), label, row.address(), path(row.area(), to), row.own(), x, y, named);
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
