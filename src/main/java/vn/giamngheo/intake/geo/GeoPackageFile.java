package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/**
 * One layer of areas of an OGC GeoPackage: a SQLite database, opened to read only. Views are not
 * read, for a view is a program of a stranger's.
 */
final class GeoPackageFile implements SpatialFile {
  private static final int HEADER_BYTES = 8;

  /** Bytes of the box by its kind: none, xy, xyz, xym, xyzm. */
  private static final int[] BOX_BYTES = {0, 32, 48, 48, 64};

  private static final String LAYERS =
      """
      select c.table_name, c.column_name, s.organization, s.organization_coordsys_id, s.definition,
        m.type
      from gpkg_geometry_columns c
        left join gpkg_spatial_ref_sys s on s.srs_id = c.srs_id
        left join sqlite_master m on lower(m.name) = lower(c.table_name)
      where upper(c.geometry_type_name) in
        ('POLYGON', 'MULTIPOLYGON', 'GEOMETRY', 'GEOMETRYCOLLECTION')
      order by c.table_name""";

  private final String file;
  private final Path path;
  private final Layer layer;

  private GeoPackageFile(String file, Path path, Layer layer) {
    this.file = file;
    this.path = path;
    this.layer = layer;
  }

  /** A table of areas, and the column they are in. */
  private record Layer(String table, String column, String system) {}

  /** All layers of areas in the file. */
  static List<SpatialFile> layers(String name, Path path) throws IOException {
    List<SpatialFile> layers = new ArrayList<>();
    try (Connection db = open(path);
        Statement statement = db.createStatement()) {
      requireTables(name, statement);
      ResultSet r = statement.executeQuery(LAYERS);
      while (r.next()) {
        if (!"table".equals(r.getString(6))) {
          throw UnreadableFileException.of(
              name,
              "lớp “" + r.getString(1) + "” không phải bảng dữ liệu; không đọc",
              "the layer “" + r.getString(1) + "” is no table; not read");
        }
        layers.add(
            new GeoPackageFile(name, path, new Layer(r.getString(1), r.getString(2), system(r))));
      }
    } catch (SQLException e) {
      throw broken(name, e);
    }
    if (layers.isEmpty()) {
      throw UnreadableFileException.of(
          name, "GeoPackage không có lớp vùng nào", "the GeoPackage has no layer of areas");
    }
    return layers;
  }

  private static void requireTables(String name, Statement statement) throws SQLException {
    ResultSet r =
        statement.executeQuery(
            """
            select count(*) from sqlite_master where type = 'table'
              and name in ('gpkg_geometry_columns', 'gpkg_spatial_ref_sys')""");
    if (r.getInt(1) < 2) {
      throw UnreadableFileException.of(
          name,
          "không phải GeoPackage: thiếu bảng gpkg_geometry_columns hoặc gpkg_spatial_ref_sys",
          "no GeoPackage: the table gpkg_geometry_columns or gpkg_spatial_ref_sys is missing");
    }
  }

  private static String system(ResultSet r) throws SQLException {
    if ("EPSG".equalsIgnoreCase(r.getString(3))) {
      return "EPSG:" + r.getInt(4);
    }
    String text = r.getString(5);
    return text == null || text.startsWith("undefined") ? null : text;
  }

  @Override
  public String name() {
    return file + "/" + layer.table;
  }

  @Override
  public Optional<String> crs() {
    return Optional.ofNullable(layer.system);
  }

  @Override
  public void read(Consumer<Feature> sink) throws IOException {
    try (Connection db = open(path);
        Statement statement = db.createStatement()) {
      ResultSet rows = statement.executeQuery("select * from " + quoted(layer.table));
      for (int number = 1; rows.next(); number++) {
        sink.accept(feature(rows, number));
      }
    } catch (SQLException e) {
      throw broken(file, e);
    }
  }

  /**
   * Without a write-ahead log beside it the file is taken as it is, and nothing is put beside it.
   */
  private static Connection open(Path path) throws IOException, SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    Path log = path.resolveSibling(path.getFileName() + "-wal");
    boolean settled = !Files.exists(log) || Files.size(log) == 0;
    String address = path.toAbsolutePath().toUri() + (settled ? "?immutable=1" : "");
    Connection db = config.createConnection("jdbc:sqlite:" + address);
    ((SQLiteConnection) db).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, Limits.AREA_BYTES);
    return db;
  }

  private static UnreadableFileException broken(String name, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    return switch (code) {
      case SQLITE_NOTADB ->
          UnreadableFileException.of(name, "không phải GeoPackage", "is no GeoPackage");
      case SQLITE_TOOBIG ->
          UnreadableFileException.of(
              name,
              "có giá trị dài quá " + (Limits.AREA_BYTES >> 20) + " MB; không đọc",
              "has a value of more than " + (Limits.AREA_BYTES >> 20) + " MB; not read");
      default ->
          UnreadableFileException.of(
              name,
              "GeoPackage hỏng hoặc bị cắt giữa chừng",
              "the GeoPackage is broken or cut off");
    };
  }

  private Feature feature(ResultSet row, int number) throws SQLException {
    Attributes fields = new Attributes();
    byte[] blob = null;
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String column = row.getMetaData().getColumnName(i);
      if (column.equalsIgnoreCase(layer.column)) {
        blob = row.getBytes(i);
      } else {
        fields.put(column, row.getString(i));
      }
    }
    try {
      return new Feature(name(), number, fields.map(), area(blob));
    } catch (BrokenAreaException e) {
      throw e.at(name(), number);
    }
  }

  /** GeoPackageBinary: magic, version, flags, system, box, then well-known binary. */
  private static Geometry area(byte[] blob) {
    if (blob == null) {
      throw BrokenAreaException.empty();
    }
    if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
      throw new BrokenAreaException(
          "hình hỏng: không phải hình của GeoPackage",
          "broken geometry: not a geometry of a GeoPackage");
    }
    int box = blob[3] >> 1 & 7;
    int start = HEADER_BYTES + BOX_BYTES[Math.min(box, 4)];
    if (box > 4 || start > blob.length) {
      throw BrokenAreaException.cutOff();
    }
    return WkbArea.read(ByteBuffer.wrap(blob, start, blob.length - start));
  }

  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
