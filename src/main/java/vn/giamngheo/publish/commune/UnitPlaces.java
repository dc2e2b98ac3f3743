package vn.giamngheo.publish.commune;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.text.Text;

/** Reads what is known of a unit besides figures. */
final class UnitPlaces {
  private final Jdbi db;

  UnitPlaces(Jdbi db) {
    this.db = db;
  }

  UnitPlace get(long id) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(UnitPlaces.class, "unit"))
                .bind("unit", id)
                .map((r, c) -> place(r, id))
                .one());
  }

  /** What it became (true) and what it was made of (false). */
  Map<Boolean, List<UnitPlace.Relative>> relatives(long id) {
    return db.withHandle(
        h ->
            h
                .createQuery(Sql.of(UnitPlaces.class, "relatives"))
                .bind("unit", id)
                .map((r, c) -> Map.entry(r.getBoolean("later"), relative(r)))
                .list()
                .stream()
                .collect(
                    Collectors.partitioningBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
  }

  /** Ids of the documents that speak of the unit, the newest first. */
  List<String> atlasesOf(long id) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(UnitPlaces.class, "atlases-of-unit"))
                .bind("unit", id)
                .map((r, c) -> r.getString("atlas"))
                .list());
  }

  private static UnitPlace place(ResultSet r, long id) throws SQLException {
    List<UnitPlace.Relative> above = new ArrayList<>();
    for (String one : List.of("parent", "top")) {
      if (r.getString(one + "_code") != null) {
        above.add(
            new UnitPlace.Relative(
                0, AtlasQueries.text(r, one), address(r, one + "_"), true, null, "", 0));
      }
    }
    return new UnitPlace(
        id,
        r.getString("code"),
        AtlasQueries.text(r, "name"),
        r.getString("level"),
        day(r, "valid_from"),
        day(r, "valid_to"),
        r.getObject("area_km2", Double.class),
        r.getString("note"),
        List.copyOf(above));
  }

  private static String address(ResultSet r, String start) throws SQLException {
    return FoundUnit.address(
        r.getString(start + "code"), day(r, start + "from"), day(r, start + "to"));
  }

  private static UnitPlace.Relative relative(ResultSet r) throws SQLException {
    String article = r.getString("article");
    Text name = AtlasQueries.text(r, "name");
    return new UnitPlace.Relative(
        r.getLong("id"),
        name,
        FoundUnit.address(r.getString("code"), day(r, "valid_from"), day(r, "valid_to")),
        r.getBoolean("whole"),
        day(r, "on_date"),
        r.getString("resolution") + (article.isEmpty() ? "" : ", " + article),
        r.getInt("figures"));
  }

  private static LocalDate day(ResultSet r, String column) throws SQLException {
    return r.getObject(column, LocalDate.class);
  }
}
