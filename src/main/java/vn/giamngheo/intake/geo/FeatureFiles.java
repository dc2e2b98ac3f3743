package vn.giamngheo.intake.geo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import vn.giamngheo.intake.Excerpt;
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
          + " KML (.kml, .kmz)";

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
    return lowerName.matches(GEOJSON) || lowerName.matches(".*\\.(shp|gpkg|kml)");
  }

  private void read(Bundle.Part part) {
    String name = part.name();
    int[] count = {0};
    try {
      SpatialFile file = open(part);
      CoordinateSystem system = system(file, name);
      remarks.accept(
          new Text(name + ": hệ tọa độ " + system.name(), name + ": system " + system.name()));
      system
          .warning()
          .ifPresent(w -> remarks.accept(new Text(name + ": " + w.vi(), name + ": " + w.en())));
      file.read(
          feature -> {
            count[0]++;
            sink.accept(Placement.toWgs84(feature, system));
          });
    } catch (IOException e) {
      throw broken(name, e);
    }
    if (count[0] == 0) {
      throw UnreadableFileException.of(
          name, "không có đối tượng nào trong tệp", "there is no feature in it");
    }
  }

  private CoordinateSystem system(SpatialFile file, String name) throws IOException {
    if (crs != null) {
      return CoordinateSystem.of(crs, "--crs");
    }
    return file.crs()
        .map(definition -> CoordinateSystem.of(definition, name))
        .orElseThrow(() -> CoordinateSystem.missing(name));
  }

  private static SpatialFile open(Bundle.Part part) throws IOException {
    String name = part.name();
    if (Files.size(part.path()) == 0) {
      throw UnreadableFileException.of(name, "tệp rỗng", "the file is empty");
    }
    if (part.lowerName().matches(GEOJSON)) {
      return new GeoJsonFile(name, bytes(part));
    }
    if (part.lowerName().endsWith(".shp")) {
      return new ShapeFile(name, part.path());
    }
    if (part.lowerName().endsWith(".gpkg")) {
      return new GeoPackageFile(name, part.path());
    }
    if (part.lowerName().endsWith(".kml")) {
      return new KmlFile(name, part.path());
    }
    throw UnreadableFileException.of(
        name, "không nhận loại tệp này; cần " + KINDS, "this kind is not taken; needed: " + KINDS);
  }

  private static GeoJsonFile.ByteSource bytes(Bundle.Part part) {
    if (!part.lowerName().endsWith(".gz")) {
      return () -> Files.newInputStream(part.path());
    }
    return () ->
        new Budget(part.name(), Files.size(part.path()))
            .limit(new GZIPInputStream(Files.newInputStream(part.path()), 1 << 16));
  }

  private static UnreadableFileException broken(String name, IOException e) {
    boolean cutOff =
        e instanceof JsonProcessingException json
            ? json.getOriginalMessage().startsWith("Unexpected end-of-input")
            : e instanceof EOFException;
    if (cutOff) {
      return UnreadableFileException.of(
          name, "tệp bị cắt giữa chừng", "the file is cut off in the middle");
    }
    if (e instanceof JsonProcessingException json) {
      String line = String.valueOf(json.getLocation().getLineNr());
      String why = Excerpt.line(json.getOriginalMessage());
      return UnreadableFileException.of(
          name,
          "JSON hỏng ở dòng " + line + ": " + why,
          "broken JSON at line " + line + ": " + why);
    }
    String why = Excerpt.line(String.valueOf(e.getMessage()));
    return UnreadableFileException.of(name, "tệp hỏng: " + why, "the file is broken: " + why);
  }
}
