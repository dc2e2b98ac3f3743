package vn.giamngheo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.giamngheo.intake.FreeTable;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;

/** GeoJSON files for the administrator's tests: rectangles in the places of real districts. */
public final class AreaFiles {
  /**
   * Codes and rough extents of some districts of Gia Lai before July 2025: facts, no boundaries.
   */
  private static final Map<String, double[]> BOXES =
      Map.of(
          "637", new double[] {108.43680, 12.99568, 108.87337, 13.47438},
          "626", new double[] {107.99799, 13.83476, 108.32251, 14.39681});

  private AreaFiles() {}

  /** A file with one district, named as given. */
  public static Path district(Path folder, String code, String name) {
    return write(
        folder.resolve(code + ".geojson"), List.of(feature(code, name, "64", BOXES.get(code))));
  }

  /** A file with a square in the middle of each province in force, from the list of units. */
  public static Path provinces(Path folder) {
    Issues issues = new Issues();
    List<Row> units = FreeTable.read(Path.of("maps", "units", "units.csv"), "units.csv", issues);
    List<String> features =
        units.stream()
            .filter(unit -> unit.textOrEmpty("level").equals("province"))
            .filter(unit -> unit.textOrEmpty("valid_to").isEmpty())
            .map(AreaFiles::square)
            .toList();
    return write(folder.resolve("provinces.geojson"), features);
  }

  private static String square(Row unit) {
    double lon = Double.parseDouble(unit.textOrEmpty("lon"));
    double lat = Double.parseDouble(unit.textOrEmpty("lat"));
    double[] box = {lon - 0.05, lat - 0.05, lon + 0.05, lat + 0.05};
    return feature(unit.textOrEmpty("code"), unit.textOrEmpty("name"), "", box);
  }

  /** A file padded with white space to at least that size; white space means nothing in JSON. */
  public static Path padded(Path folder, String code, String name, int bytes) {
    Path file = district(folder, code, name);
    try {
      Files.writeString(file, Files.readString(file) + " ".repeat(bytes));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One district whose northern border has that many corners, so that storing it takes a while. */
  public static Path detailed(Path folder, String code, String name, int corners) {
    double[] b = BOXES.get(code);
    Random random = new Random(1);
    StringBuilder north = new StringBuilder();
    for (int i = 1; i < corners; i++) {
      double x = b[2] + (b[0] - b[2]) * i / corners;
      north.append("[%.9f,%.9f],".formatted(x, b[3] - random.nextDouble() / 1000));
    }
    String last = "[%s,%s],[%s,%s]]]".formatted(b[0], b[3], b[0], b[1]);
    return write(
        folder.resolve(code + "-detailed.geojson"),
        List.of(feature(code, name, "64", b).replace(last, north + last)));
  }

  private static String feature(String code, String name, String parent, double[] b) {
    return ("{\"type\":\"Feature\",\"properties\":{\"code\":\"%1$s\",\"name\":\"%2$s\",\"parentCode\":\"%7$s\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%3$s,%4$s],[%5$s,%4$s],[%5$s,%6$s],[%3$s,%6$s],[%3$s,%4$s]]]}}")
        .formatted(code, name, b[0], b[1], b[2], b[3], parent);
  }

  private static Path write(Path file, List<String> features) {
    List<String> all = new ArrayList<>(features);
    String text = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", all) + "]}";
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
