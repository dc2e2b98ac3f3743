package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import vn.giamngheo.text.Text;

/**
 * Reads files of areas whatever their format, packing and coordinate system.
 *
 * @param crs the system to use whatever the files say, as {@code EPSG:…}; null to believe them
 * @param sink takes the features, in WGS 84 degrees, longitude first
 * @param remarks takes what a reader of the result must know of a file
 */
public record FeatureFiles(String crs, Consumer<Feature> sink, Consumer<Text> remarks) {
  static final String KINDS =
      "GeoJSON (.geojson, .json, .geojsonl, .gz), shapefile (.shp, .dbf, .prj), GeoPackage (.gpkg),"
          + " FlatGeobuf (.fgb), KML (.kml, .kmz)";

  private static final String GEOJSON = ".*\\.(geojson|json|geojsonl|geojsons|ndjson)(\\.gz)?";

  /**
   * Reads one file, folder or archive to its end.
   *
   * @throws UnreadableFileException when that is not possible
   */
  public void read(Path given) {
    try (Bundle bundle = Bundle.open(given)) {
      bundle.parts().forEach(this::read);
    }
  }

  static boolean isKnown(String lowerName) {
    return lowerName.matches(GEOJSON) || lowerName.matches(".*\\.(shp|gpkg|fgb|kml)");
  }

  private void read(Bundle.Part part) {
    try {
      for (SpatialFile file : open(part)) {
        read(file);
      }
    } catch (IOException e) {
      throw BrokenFile.refusal(part.name(), e);
    }
  }

  private void read(SpatialFile file) throws IOException {
    String name = file.name();
    int[] count = {0};
    CoordinateSystem system = system(file, name);
    remarks.accept(
        new Text(name + ": hệ tọa độ " + system.name(), name + ": system " + system.name()));
    system
        .warning()
        .ifPresent(w -> remarks.accept(new Text(name + ": " + w.vi(), name + ": " + w.en())));
    file.read(
        feature -> {
          count[0]++;
          if (count[0] > Limits.FILE_FEATURES) {
            throw tooMany(name);
          }
          sink.accept(Placement.toWgs84(feature, system));
        });
    if (count[0] == 0) {
      throw UnreadableFileException.of(
          name, "không có đối tượng nào trong tệp", "there is no feature in it");
    }
  }

  private static UnreadableFileException tooMany(String name) {
    return UnreadableFileException.of(
        name,
        "có hơn " + Limits.FILE_FEATURES + " đối tượng; không phải tệp đơn vị hành chính",
        "has more than " + Limits.FILE_FEATURES + " features; no file of administrative units");
  }

  private CoordinateSystem system(SpatialFile file, String name) throws IOException {
    if (crs != null) {
      return CoordinateSystem.of(crs, "--crs");
    }
    return file.crs()
        .map(definition -> CoordinateSystem.of(definition, name))
        .orElseThrow(() -> CoordinateSystem.missing(name));
  }

  /** The layers in the file; most formats have just one. */
  private static List<SpatialFile> open(Bundle.Part part) throws IOException {
    String name = part.name();
    if (Files.size(part.path()) == 0) {
      throw UnreadableFileException.of(name, "tệp rỗng", "the file is empty");
    }
    if (part.lowerName().matches(GEOJSON)) {
      return List.of(new GeoJsonFile(name, bytes(part)));
    }
    return switch (part.lowerName().replaceFirst("(?s)^.*\\.", "")) {
      case "shp" -> List.of(new ShapeFile(name, part.path()));
      case "gpkg" -> GeoPackageFile.layers(name, part.path());
      case "fgb" -> List.of(new FlatGeobufFile(name, part.path()));
      case "kml" -> List.of(new KmlFile(name, part.path()));
      default ->
          throw UnreadableFileException.of(
              name,
              "không nhận loại tệp này; cần " + KINDS,
              "this kind is not taken; needed: " + KINDS);
    };
  }

  private static GeoJsonFile.ByteSource bytes(Bundle.Part part) {
    if (!part.lowerName().endsWith(".gz")) {
      return () -> Files.newInputStream(part.path());
    }
    return () ->
        new Budget(part.name(), Files.size(part.path()))
            .limit(new GZIPInputStream(Files.newInputStream(part.path()), 1 << 16));
  }
}
