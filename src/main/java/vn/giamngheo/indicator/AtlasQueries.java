package vn.giamngheo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Reads atlases, their series and the catalogue. */
public final class AtlasQueries {
  private final Jdbi db;

  public AtlasQueries(Jdbi db) {
    this.db = db;
  }

  /** All atlases, oldest document first. */
  public List<Atlas> list() {
    return db.withHandle(
        h -> h.createQuery(Sql.of(AtlasQueries.class, "atlases")).map((r, c) -> atlas(r)).list());
  }

  /**
   * The atlas with that id.
   *
   * @throws Problem 404 when there is none
   */
  public Atlas get(String id) {
    return list().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.notFound(
                    new Text("Không có tập bản đồ “" + id + "”.", "No atlas “" + id + "”.")));
  }

  /** Everything the atlas can show on its map, in catalogue order. */
  public List<Series> listSeries(Atlas atlas) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(AtlasQueries.class, "series"))
                .bind("atlas", atlas.id())
                .map(
                    (r, c) ->
                        new Series(
                            r.getString("indicator"),
                            r.getString("period"),
                            r.getString("status"),
                            r.getString("group_id"),
                            r.getString("base"),
                            r.getInt("unit_count")))
                .list());
  }

  /** The whole catalogue in its order. */
  public List<Indicator> listIndicators() {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(AtlasQueries.class, "indicators"))
                .map(
                    (r, c) ->
                        new Indicator(
                            r.getString("id"),
                            r.getString("deprivation"),
                            r.getString("dimension_vi") == null ? null : text(r, "dimension"),
                            text(r, "name"),
                            r.getString("measure"),
                            text(r, "measure"),
                            r.getInt("decimals"),
                            text(r, "description")))
                .list());
  }

  /** Names of the catalogue's small closed lists. */
  public List<Word> listWords() {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(AtlasQueries.class, "words"))
                .map((r, c) -> new Word(r.getString("kind"), r.getString("id"), text(r, "name")))
                .list());
  }

  /** An entry of a closed list. */
  public record Word(String kind, String id, Text name) {}

  /** The two columns {@code <name>_vi} and {@code <name>_en} of the row. */
  public static Text text(ResultSet r, String name) throws SQLException {
    return new Text(r.getString(name + "_vi"), r.getString(name + "_en"));
  }

  private static Atlas atlas(ResultSet r) throws SQLException {
    return new Atlas(
        r.getString("id"),
        text(r, "title"),
        r.getLong("unit_id"),
        r.getString("unit_code"),
        text(r, "unit"),
        r.getString("level"),
        r.getObject("units_as_of", java.time.LocalDate.class),
        r.getString("standard"),
        text(r, "standard"),
        text(r, "document_kind"),
        r.getString("document_number"),
        r.getString("document_date"),
        text(r, "issuer"),
        text(r, "document_title"),
        text(r, "note"),
        new Series(
            r.getString("default_indicator"),
            r.getString("default_period"),
            r.getString("default_status"),
            r.getString("default_group"),
            r.getString("default_base"),
            0),
        r.getString("access").equals("restricted"));
  }
}
