package vn.giamngheo.stats.spatial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * The made-up map of 54 cells and an island, and what spdep 1.2-7 says of it. The commands are in
 * {@code stats/spdep-reference.R}.
 */
record Reference(List<String> header, List<String[]> rows) {
  static final Reference UNITS = read("units");
  static final Reference NEIGHBOURS = read("neighbours");
  static final Reference GLOBAL = read("global");
  static final Reference LOCAL = read("local");

  private static Reference read(String name) {
    try (InputStream in = Reference.class.getResourceAsStream("/stats/" + name + ".csv")) {
      List<String[]> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              // commas inside quotation marks separate nothing
              .map(line -> line.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1))
              .toList();
      List<String> header = Arrays.stream(lines.get(0)).map(h -> h.replace("\"", "")).toList();
      return new Reference(header, lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  List<String> texts(String column) {
    int at = header.indexOf(column);
    return rows.stream().map(row -> row[at].replace("\"", "")).toList();
  }

  /** What R calls NA is NaN here. */
  double[] numbers(String column) {
    return texts(column).stream()
        .mapToDouble(text -> text.equals("NA") ? Double.NaN : Double.parseDouble(text))
        .toArray();
  }

  int[][] lists(String column) {
    return texts(column).stream()
        .map(
            text ->
                Arrays.stream(text.split(" "))
                    .filter(item -> !item.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray())
        .toArray(int[][]::new);
  }

  static List<Geometry> shapes() {
    return UNITS.texts("wkt").stream().map(Reference::shape).toList();
  }

  static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  static SpatialWeights queen() {
    return SpatialWeights.binary(NEIGHBOURS.lists("queen"));
  }

  static int[][] neighbours(SpatialWeights weights) {
    int[][] rows = new int[weights.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = weights.neighbours(i);
    }
    return rows;
  }
}
