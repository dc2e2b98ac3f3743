package vn.giamngheo.export;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.sqlite.SQLiteConnection;
import vn.giamngheo.db.Sql;

/**
 * An OGC GeoPackage 1.3 (a SQLite database) with one layer of areas in WGS 84 (EPSG:4326) and one
 * table that says where the figures are from. Made in memory.
 */
public final class GeoPackage {
  private static final int WGS84 = 4326;
  private static final int HEADER_BYTES = 8;
  private static final int BOX_BYTES = 32;
  private static final byte LITTLE_ENDIAN_WITH_BOX = 0b11;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private GeoPackage() {}

  /**
   * A layer.
   *
   * @param table its name: letters, digits and underscores
   * @param changed when the data changed last
   */
  public record Layer(
      String table, String title, Instant changed, List<Column> columns, List<Feature> features) {}

  /**
   * A column.
   *
   * @param name letters, digits and underscores
   * @param type TEXT, REAL or INTEGER
   */
  public record Column(String name, String type) {}

  /**
   * An area.
   *
   * @param shape polygon or multipolygon in degrees, longitude first; null when it is not known
   */
  public record Feature(Geometry shape, List<Object> values) {}

  /**
   * The file's bytes.
   *
   * @param about pairs of a heading and its content, for the second table
   */
  public static byte[] write(Layer layer, List<List<Object>> about) {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      db.setAutoCommit(false);
      run(db, Sql.of(GeoPackage.class, "geopackage"));
      addContents(db, layer);
      addFeatures(db, layer);
      insert(db, "insert into about (subject, content) values (?, ?)", about);
      db.commit();
      return db.unwrap(SQLiteConnection.class).serialize("main");
    } catch (SQLException e) {
      throw new IllegalStateException("a database in memory cannot fail", e);
    }
  }

  private static void run(Connection db, String script) throws SQLException {
    try (var statement = db.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  private static void addContents(Connection db, Layer layer) throws SQLException {
    Envelope box = new Envelope();
    layer.features().stream()
        .map(Feature::shape)
        .filter(Objects::nonNull)
        .forEach(shape -> box.expandToInclude(shape.getEnvelopeInternal()));
    boolean none = box.isNull();
    String time = TIME.format(layer.changed());
    String contents =
        "insert into gpkg_contents (table_name, data_type, identifier, description, last_change,"
            + " min_x, min_y, max_x, max_y, srs_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    List<Object> features = new ArrayList<>();
    Collections.addAll(features, layer.table(), "features", layer.table(), layer.title(), time);
    Collections.addAll(features, none ? null : box.getMinX(), none ? null : box.getMinY());
    Collections.addAll(features, none ? null : box.getMaxX(), none ? null : box.getMaxY(), WGS84);
    List<Object> about = new ArrayList<>();
    Collections.addAll(about, "about", "attributes", "about", layer.title(), time);
    Collections.addAll(about, null, null, null, null, null);
    insert(db, contents, List.of(features, about));
    insert(
        db,
        "insert into gpkg_geometry_columns values (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)",
        List.of(List.of(layer.table(), WGS84)));
  }

  private static void addFeatures(Connection db, Layer layer) throws SQLException {
    String columns =
        layer.columns().stream()
            .map(column -> ", \"" + checked(column.name()) + "\" " + checked(column.type()))
            .collect(Collectors.joining());
    run(
        db,
        "create table \""
            + checked(layer.table())
            + "\" (fid integer primary key autoincrement not null, geom multipolygon"
            + columns
            + ")");
    String names =
        layer.columns().stream()
            .map(column -> ", \"" + column.name() + "\"")
            .collect(Collectors.joining());
    String sql =
        "insert into \""
            + layer.table()
            + "\" (geom"
            + names
            + ") values (?"
            + ", ?".repeat(layer.columns().size())
            + ")";
    insert(db, sql, layer.features().stream().map(GeoPackage::row).toList());
  }

  private static List<Object> row(Feature feature) {
    List<Object> row = new ArrayList<>();
    row.add(feature.shape() == null ? null : blob(feature.shape()));
    row.addAll(feature.values());
    return row;
  }

  /** Names come from the program; one that is not a plain word is a fault in it. */
  private static String checked(String name) {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("no plain name: " + name);
    }
    return name;
  }

  private static void insert(Connection db, String sql, List<List<Object>> rows)
      throws SQLException {
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      for (List<Object> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          Object value = row.get(i);
          statement.setObject(i + 1, value instanceof BigDecimal n ? n.doubleValue() : value);
        }
        statement.executeUpdate();
      }
    }
  }

  /** GeoPackageBinary: magic, version, flags, system, box, then well-known binary. */
  static byte[] blob(Geometry shape) {
    MultiPolygon areas =
        shape instanceof Polygon polygon
            ? shape.getFactory().createMultiPolygon(new Polygon[] {polygon})
            : (MultiPolygon) shape;
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(areas);
    Envelope box = areas.getEnvelopeInternal();
    return ByteBuffer.allocate(HEADER_BYTES + BOX_BYTES + wkb.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put(LITTLE_ENDIAN_WITH_BOX)
        .putInt(WGS84)
        .putDouble(box.getMinX())
        .putDouble(box.getMaxX())
        .putDouble(box.getMinY())
        .putDouble(box.getMaxY())
        .put(wkb)
        .array();
  }
}
