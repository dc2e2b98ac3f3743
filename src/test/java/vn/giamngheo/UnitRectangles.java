package vn.giamngheo;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.db.Database;

/** GeoJSON of rectangles in the places of units, from the extents that the list of units has. */
final class UnitRectangles {
  private UnitRectangles() {}

  static String collection(List<String> features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
  }

  /** A rectangle for each unit of the level on the day. */
  static List<String> features(Database database, String level, LocalDate day) {
    return database
        .owner()
        .withHandle(
            db ->
                db.createQuery(
                        """
                        select u.code, u.name, p.code as parent, u.min_lon || ',' || u.min_lat || ','
                          || u.max_lon || ',' || u.max_lat as box
                        from unit u left join unit p on p.id = u.parent_id
                        where u.level = :level and u.min_lon is not null and coalesce(u.valid_from, date '1900-01-01') <= :day
                          and coalesce(u.valid_to, date '9999-12-31') >= :day order by u.code""")
                    .bind("level", level)
                    .bind("day", day)
                    .map(
                        (r, c) ->
                            feature(
                                r.getString("code"),
                                r.getString("name"),
                                r.getString("parent"),
                                r.getString("box")))
                    .list());
  }

  static String feature(String code, String name, String parent, String box) {
    String[] b = box.split(",");
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\",\"parentCode\":\"%s\"},"
            .formatted(code, name, parent)
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}}"
            .formatted(b[0], b[1], b[2], b[3]);
  }
}
