package vn.giamngheo.intake.geo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.sqlite.SQLiteConfig;

/** OGC GeoPackage: a SQLite database with one table of areas, opened to read only. */
final class GeoPackageFile implements SpatialFile {
  private static final int HEADER_BYTES = 8;

  /** Bytes of the box by its kind: none, xy, xyz, xym, xyzm. */
  private static final int[] BOX_BYTES = {0, 32, 48, 48, 64};

  private final String name;
  private final Path path;

  GeoPackageFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /** The one table of areas, and the column they are in. */
  private record Layer(String table, String column, String organization, int code, String text) {}

  @Override
  public Optional<String> crs() throws IOException {
    try (Connection db = open()) {
      Layer layer = layer(db);
      return "EPSG".equalsIgnoreCase(layer.organization)
          ? Optional.of("EPSG:" + layer.code)
          : Optional.ofNullable(layer.text).filter(text -> !text.startsWith("undefined"));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void read(Consumer<Feature> sink) throws IOException {
    try (Connection db = open();
        Statement statement = db.createStatement()) {
      Layer layer = layer(db);
      ResultSet rows = statement.executeQuery("select * from " + quoted(layer.table));
      for (int number = 1; rows.next(); number++) {
        Map<String, String> fields = fields(rows, layer.column);
        sink.accept(new Feature(name, number, fields, area(rows.getBytes(layer.column), number)));
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Connection open() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
  }

  private Layer layer(Connection db) throws SQLException {
    try (Statement statement = db.createStatement()) {
      ResultSet r =
          statement.executeQuery(
              """
              select c.table_name, c.column_name, s.organization, s.organization_coordsys_id,
                s.definition
              from gpkg_geometry_columns c left join gpkg_spatial_ref_sys s on s.srs_id = c.srs_id
              where upper(c.geometry_type_name) in
                ('POLYGON', 'MULTIPOLYGON', 'GEOMETRY', 'GEOMETRYCOLLECTION')""");
      if (!r.next()) {
        throw UnreadableFileException.of(
            name, "GeoPackage không có lớp vùng nào", "the GeoPackage has no layer of areas");
      }
      Layer layer =
          new Layer(r.getString(1), r.getString(2), r.getString(3), r.getInt(4), r.getString(5));
      if (r.next()) {
        String two = layer.table + ", " + r.getString(1);
        throw UnreadableFileException.of(
            name,
            "GeoPackage có nhiều lớp vùng (" + two + "); hãy để một lớp trong mỗi tệp",
            "the GeoPackage has several layers of areas (" + two + "); keep one in each file");
      }
      return layer;
    }
  }

  private static Map<String, String> fields(ResultSet row, String geometry) throws SQLException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String column = row.getMetaData().getColumnName(i);
      if (!column.equals(geometry)) {
        String value = row.getString(i);
        fields.put(column, value == null ? "" : value);
      }
    }
    return fields;
  }

  /** GeoPackageBinary: magic, version, flags, system, box, then well-known binary. */
  private Geometry area(byte[] blob, int number) throws EOFException {
    if (blob == null) {
      throw UnreadableFileException.ofFeature(name, number, "không có hình", "has no geometry");
    }
    if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
      throw new EOFException();
    }
    int box = blob[3] >> 1 & 7;
    try {
      int start = HEADER_BYTES + BOX_BYTES[Math.min(box, 4)];
      Geometry area =
          new WKBReader(Rings.FACTORY).read(Arrays.copyOfRange(blob, start, blob.length));
      if (area instanceof Polygonal && !area.isEmpty()) {
        return area;
      }
      throw UnreadableFileException.ofFeature(name, number, "không phải vùng", "is no area");
    } catch (ParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw UnreadableFileException.ofFeature(
          name, number, "hình hỏng: " + e.getMessage(), "broken geometry: " + e.getMessage());
    }
  }

  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
