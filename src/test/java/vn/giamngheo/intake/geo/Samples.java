package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;

/** One small square in every format, and archives of anything. */
final class Samples {
  static final String RING = "[108.1,13.1],[108.2,13.1],[108.2,13.2],[108.1,13.2],[108.1,13.1]";
  static final String FEATURE = feature("{\"type\":\"Polygon\",\"coordinates\":[[" + RING + "]]}");
  static final String COLLECTION = collection(FEATURE);
  static final double[] SQUARE = {108.1, 13.1, 108.1, 13.2, 108.2, 13.2, 108.2, 13.1, 108.1, 13.1};
  static final String WGS84_PRJ =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137,298.257223563]],"
          + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.017453292519943295]]";

  private Samples() {}

  static String feature(String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\"24100\",\"name\":\"Uar\"},\"geometry\":"
        + geometry
        + "}";
  }

  static String collection(String features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }

  static String kml(String placemark) {
    return "<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
        + placemark
        + "</Document></kml>";
  }

  static String placemark(String geometry) {
    return "<Placemark><name>Uar</name>" + geometry + "</Placemark>";
  }

  static String kmlPolygon(String positions) {
    return "<Polygon><outerBoundaryIs><LinearRing><coordinates>"
        + positions
        + "</coordinates></LinearRing></outerBoundaryIs></Polygon>";
  }

  static Polygon square() {
    return Rings.polygon(List.of(Rings.ring(SQUARE.clone())));
  }

  /** A file of that kind in the folder; a shapefile comes with its companions. */
  static Path file(Path folder, String kind) throws Exception {
    Path file = folder.resolve("xa." + kind);
    return switch (kind) {
      case "geojson" -> Files.writeString(file, COLLECTION);
      case "geojson.gz" -> gzip(file, COLLECTION.getBytes(StandardCharsets.UTF_8));
      case "kml" ->
          Files.writeString(
              file, kml(placemark(kmlPolygon("108.1,13.1 108.2,13.1 108.2,13.2 108.1,13.1"))));
      case "shp" -> {
        Files.writeString(folder.resolve("xa.prj"), WGS84_PRJ);
        yield ShapeWriter.write(
            folder,
            List.of(SQUARE),
            List.of("MA_XA", "TEN_XA"),
            List.of(
                "24100".getBytes(StandardCharsets.US_ASCII),
                "Ia Rsươm".getBytes(StandardCharsets.UTF_8)));
      }
      case "fgb" -> FlatGeobufWriter.write(file, 4326, true, List.of(square()));
      case "gpkg" -> geoPackage(file, Map.of("xa", "EPSG:4326"));
      case "zip" -> zip(file, Map.of("xa.geojson", COLLECTION.getBytes(StandardCharsets.UTF_8)));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  static Path gzip(Path file, byte[] content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content);
    }
    return file;
  }

  static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return file;
  }

  /** A GeoPackage with the square in each of the layers, in the system given as authority:code. */
  static Path geoPackage(Path file, Map<String, String> layers) throws Exception {
    String blob =
        "47500001" + "00000000" + HexFormat.of().formatHex(new WKBWriter().write(square()));
    Files.deleteIfExists(file);
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = db.createStatement()) {
      s.execute(
          "create table gpkg_spatial_ref_sys (srs_id int, organization text,"
              + " organization_coordsys_id int, definition text)");
      s.execute(
          "create table gpkg_geometry_columns (table_name text, column_name text,"
              + " geometry_type_name text, srs_id int)");
      for (Map.Entry<String, String> layer : layers.entrySet()) {
        String table = '"' + layer.getKey().replace("\"", "\"\"") + '"';
        String[] system = layer.getValue().split(":");
        s.execute(
            "insert into gpkg_spatial_ref_sys select %2$s, '%1$s', %2$s, 'undefined' where not exists"
                    .formatted(system[0], system[1])
                + " (select 1 from gpkg_spatial_ref_sys where srs_id = "
                + system[1]
                + ")");
        s.execute(
            "insert into gpkg_geometry_columns values ('%s', 'geom', 'POLYGON', %s)"
                .formatted(layer.getKey().replace("'", "''"), system[1]));
        s.execute(
            "create table "
                + table
                + " (fid integer primary key, geom blob, ma_xa text, ten_xa text)");
        s.execute("insert into " + table + " values (1, x'" + blob + "', '24100', 'Uar')");
      }
    }
    return file;
  }
}
