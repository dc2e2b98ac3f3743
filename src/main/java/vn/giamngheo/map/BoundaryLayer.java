package vn.giamngheo.map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.locationtech.jts.geom.Envelope;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/**
 * The boundaries of an atlas's map without any figure: fetched once, joined with figures by code.
 */
record BoundaryLayer(Atlas atlas, LocalDate day, String level, List<Unit> units) {
  private static final Text SCHEMATIC =
      new Text(
          "Ranh giới sơ đồ (không dùng để xác định địa giới)",
          "Schematic boundaries (not for determining borders)");

  /**
   * One unit.
   *
   * @param origin of the boundary; null without one
   * @param box of the boundary, degrees; empty without one
   * @param geometry GeoJSON text, EPSG:4326; null without a boundary or when not wanted
   */
  record Unit(String code, Text name, String origin, Envelope box, String geometry) {}

  /**
   * Where to get tiles.
   *
   * @param own with the units of the atlas
   * @param around with the units of the country around it; null when no real boundary is known
   */
  record TileSource(Address own, Address around) {}

  /**
   * Addresses of tiles, with {@code {z}}, {@code {x}}, {@code {y}} to be filled in.
   *
   * @param asOf the day whose units they show
   */
  record Address(String url, String asOf) {}

  /** On the units of another day than the document's. */
  static BoundaryLayer read(Jdbi db, Atlas atlas, Rebasing rebasing, boolean geometry) {
    return new BoundaryLayer(
        atlas,
        rebasing.vintage().day(),
        rebasing.vintage().level(),
        db.withHandle(
            h ->
                h.createQuery(Sql.of(BoundaryLayer.class, "boundaries-rebased"))
                    .bindList("ids", List.copyOf(rebasing.targets()))
                    .bind("geometry", geometry)
                    .map((r, c) -> unit(r))
                    .list()));
  }

  /** On the document's own units. */
  static BoundaryLayer read(Jdbi db, Atlas atlas, boolean geometry) {
    return new BoundaryLayer(
        atlas,
        atlas.unitsAsOf(),
        atlas.level(),
        db.withHandle(
            h ->
                h.createQuery(Sql.of(BoundaryLayer.class, "boundaries"))
                    .bind("atlas", atlas.id())
                    .bind("geometry", geometry)
                    .map((r, c) -> unit(r))
                    .list()));
  }

  private static Unit unit(ResultSet r) throws SQLException {
    String origin = r.getString("origin");
    Envelope box =
        origin == null
            ? new Envelope()
            : new Envelope(
                r.getDouble("min_lon"),
                r.getDouble("max_lon"),
                r.getDouble("min_lat"),
                r.getDouble("max_lat"));
    return new Unit(
        r.getString("code"), AtlasQueries.text(r, "name"), origin, box, r.getString("geometry"));
  }

  /** GeoJSON. */
  byte[] write(TileSource tiles, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    try (JsonGenerator json = Replies.JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeStringField("atlas", atlas.id());
      json.writeStringField("level", level);
      json.writeStringField("asOf", day.toString());
      writeExtent(json, language);
      json.writeObjectField("tiles", tiles.own());
      json.writeObjectField("surroundings", tiles.around());
      json.writeArrayFieldStart("features");
      for (Unit unit : units) {
        writeFeature(json, unit, language);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private void writeExtent(JsonGenerator json, Language language) throws IOException {
    boolean schematic =
        units.stream().anyMatch(u -> u.origin() != null && !u.origin().equals("real"));
    json.writeBooleanField("schematic", schematic);
    json.writeStringField("label", schematic ? SCHEMATIC.in(language) : "");
    Envelope all = new Envelope();
    units.forEach(unit -> all.expandToInclude(unit.box()));
    if (!all.isNull()) {
      json.writeFieldName("bbox");
      json.writeArray(
          new double[] {all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()}, 0, 4);
    }
  }

  private static void writeFeature(JsonGenerator json, Unit unit, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", unit.code());
    json.writeFieldName("geometry");
    if (unit.geometry() == null) {
      json.writeNull();
    } else {
      json.writeRawValue(unit.geometry());
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("code", unit.code());
    json.writeStringField("name", unit.name().in(language));
    json.writeStringField("origin", unit.origin());
    json.writeEndObject();
    json.writeEndObject();
  }
}
