package vn.giamngheo.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giamngheo.content.SmallMaps;

/**
 * Content with one atlas of 300 communes, made up: rectangles in rows of twenty, each commune with
 * numbers and rates, plans and deprivations.
 */
final class ManyCommunes {
  static final int COUNT = 300;
  static final String ATLAS = "krong-pa";
  private static final int IN_A_ROW = 20;
  private static final double STEP = 0.02;
  private static final List<String> LACKED =
      List.of(
          "health_access",
          "health_insurance",
          "adult_education",
          "school_attendance",
          "housing_area");

  private final StringBuilder units = new StringBuilder();
  private final StringBuilder cells = new StringBuilder();
  private final StringBuilder figures = new StringBuilder();
  private final StringBuilder shapes = new StringBuilder();

  private ManyCommunes() {}

  /** The content folder, below the one given. */
  static Path in(Path folder) {
    SmallMaps maps = SmallMaps.in(folder).delete("dak-ha").delete("indicators");
    copy(Path.of("maps/indicators"), maps.path("indicators"));
    ManyCommunes made = new ManyCommunes();
    for (int i = 0; i < COUNT; i++) {
      made.add(i);
    }
    String shapes = maps.read("boundaries/schematic.geojson");
    int end = shapes.indexOf("{\"type\":\"Feature\",");
    return maps.append("units/units.csv", made.units.toString())
        .write("krong-pa/cells.csv", head(maps, "krong-pa/cells.csv") + made.cells)
        .write("krong-pa/observations.csv", head(maps, "krong-pa/observations.csv") + made.figures)
        .write(
            "boundaries/schematic.geojson",
            shapes.substring(0, end) + made.shapes + shapes.substring(end))
        .directory();
  }

  private static String head(SmallMaps maps, String file) {
    String text = maps.read(file);
    return text.substring(0, text.indexOf('\n') + 1);
  }

  private void add(int i) {
    double west = 107 + i % IN_A_ROW * STEP;
    double south = 13 + i / IN_A_ROW * STEP;
    String box =
        String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f", west, south, west + STEP, south + STEP);
    String code = Integer.toString(90001 + i);
    units.append(
        String.format(
            Locale.ROOT,
            "%s,,2025-06-30,commune,Xã,Số %d,637,%.5f,%.5f,%s,%n",
            code,
            i + 1,
            west + STEP / 2,
            south + STEP / 2,
            box));
    shapes.append(shape(code, box.split(",")));
    observe(i, "poor_households,all,,actual,2020", 40 + i, "household", 1);
    observe(i, "poverty_rate,all,,actual,2020", 30 - i * 0.09, "percent", 2);
    observe(i, "poverty_rate,all,,plan,2021", 28 - i * 0.09, "percent", 3);
    observe(i, "poverty_rate,dtts,,actual,2020", 40 - i * 0.09, "percent", 4);
    for (int n = 0; n < LACKED.size(); n++) {
      String what = "dep_" + LACKED.get(n) + "_rate,all,poor,actual,2020";
      observe(i, what, 10 + n + i * 0.1, "percent", 5 + n);
    }
  }

  private void observe(int i, String what, double value, String unit, int column) {
    String plain = String.format(Locale.ROOT, unit.equals("percent") ? "%.2f" : "%.0f", value);
    String printed = plain.replace('.', ',');
    String place = "phu-luc-1," + (i + 3) + "," + column;
    cells.append(place).append(",,,number,\"").append(printed).append("\"\n");
    figures.append(
        String.join(
            ",",
            Integer.toString(90001 + i),
            "Xã Số " + (i + 1),
            what,
            "2016-2020,1",
            plain,
            unit,
            "",
            '"' + printed + '"',
            place,
            "Xã Số " + (i + 1),
            "Cột " + column,
            "\n"));
  }

  private static String shape(String code, String[] box) {
    return """
        {"type":"Feature","properties":{"code":"%s","validTo":"2025-06-30"},"geometry":{"type":"Polygon",\
        "coordinates":[[[%2$s,%3$s],[%4$s,%3$s],[%4$s,%5$s],[%2$s,%5$s],[%2$s,%3$s]]]}},
        """
        .formatted(code, box[0], box[1], box[2], box[3]);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
