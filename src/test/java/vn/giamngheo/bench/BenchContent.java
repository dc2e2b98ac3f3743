package vn.giamngheo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Envelope;

/**
 * A content folder for the benchmark: the shipped one, the units of the country where the list
 * lacks them, and the atlas {@code bench-2026} of one province with made-up figures; or that atlas
 * alone, of all communes of the country under a made-up unit.
 *
 * <p>Arguments: content folder, national GeoJSON with one feature a line ({@code .gz}), code of the
 * province or {@code all}, folder to write.
 */
final class BenchContent {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FROM = "2025-07-01";
  private static final Path TEMPLATE =
      Path.of("src/test/resources/small-maps/krong-pa/datapackage.json");

  /** A unit above all provinces, which no list of units has. */
  private static final String COUNTRY = "99";

  /** An indicator of the atlas: its unit of measure, and what a unit has of it. */
  private record Column(String indicator, String measure, Figure figure) {}

  private interface Figure {
    String of(int number, Unit unit);
  }

  private static final Column RATE =
      new Column(
          "poverty_rate",
          "percent",
          (i, unit) -> String.format(Locale.ROOT, "%d.%02d", i * 37 % 60, i * 53 % 100));

  private record Unit(String code, String kind, String name, String province, Envelope box) {
    String row(String level, String parent) {
      return String.format(
          Locale.ROOT,
          "%s,%s,,%s,%s,%s,%s,%.5f,%.5f,%.5f,%.5f,%.5f,%.5f,%n",
          code,
          FROM,
          level,
          kind,
          name,
          parent,
          box.centre().x,
          box.centre().y,
          box.getMinX(),
          box.getMinY(),
          box.getMaxX(),
          box.getMaxY());
    }
  }

  private BenchContent() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[3]);
    copy(Path.of(args[0]), out);
    List<Unit> communes = read(Path.of(args[1]));
    completeUnits(out.resolve("units/units.csv"), communes);
    if (args[2].equals("all")) {
      leaveOnlyToday(out);
      writeAtlas(out.resolve("bench-2026"), COUNTRY, communes, List.of(regional(), poor()));
    } else {
      List<Unit> inside = communes.stream().filter(u -> u.province().equals(args[2])).toList();
      writeAtlas(out.resolve("bench-2026"), args[2], inside, List.of(RATE));
    }
  }

  /** A rate that rises and falls over the country, with noise, so that it clusters. */
  private static Column regional() {
    return new Column(
        "poverty_rate", "percent", (i, u) -> String.format(Locale.ROOT, "%.2f", rate(i, u)));
  }

  private static Column poor() {
    return new Column(
        "poor_households",
        "household",
        (i, u) -> Long.toString(Math.round((400 + i * 97 % 6000) * rate(i, u) / 100)));
  }

  private static double rate(int number, Unit unit) {
    double wave = Math.sin(unit.box().centre().y * 1.7) + Math.cos(unit.box().centre().x * 2.3);
    return 1 + 7 * (wave + 2) + number * 53 % 900 / 100.0;
  }

  /**
   * Leaves the communes of today only, under one unit, as if they had always been: the model has no
   * tier above provinces, and what became of units all over the country is not in the list.
   */
  private static void leaveOnlyToday(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      for (Path atlas : files.filter(f -> Files.exists(f.resolve("observations.csv"))).toList()) {
        delete(atlas);
      }
    }
    Path list = out.resolve("units/units.csv");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      if (line.matches("code,.*|\\d{5},[^,]*,,commune,.*")) {
        lines.add(
            line.replaceFirst("^(\\d{5}),[^,]*,(,(?:[^,]*,){3})\\d{2},", "$1,,$2" + COUNTRY + ","));
      }
    }
    lines.add(1, COUNTRY + ",,,province,Tỉnh,Cả Nước,,106,16,102,8,110,24,,");
    Files.write(list, lines);
    Path successions = out.resolve("units/successions.csv");
    Files.write(successions, Files.readAllLines(successions).subList(0, 1));
    Files.writeString(
        out.resolve("boundaries/schematic.geojson"),
        "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static List<Unit> read(Path file) throws IOException {
    List<Unit> units = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("{\"type\":\"Feature\",")) {
          units.add(unit(JSON.readTree(line.replaceFirst(",$", ""))));
        }
      }
    }
    return units;
  }

  private static Unit unit(JsonNode feature) {
    JsonNode known = feature.path("properties");
    String name = known.path("name").asText();
    String full = known.path("fullName").asText();
    Envelope box = new Envelope();
    extend(box, feature.path("geometry").path("coordinates"));
    return new Unit(
        known.path("code").asText(),
        full.substring(0, full.length() - name.length()).strip(),
        name,
        known.path("provinceCode").asText(),
        box);
  }

  private static void extend(Envelope box, JsonNode coordinates) {
    if (coordinates.path(0).isNumber()) {
      box.expandToInclude(coordinates.get(0).asDouble(), coordinates.get(1).asDouble());
    } else {
      coordinates.forEach(inner -> extend(box, inner));
    }
  }

  /** Adds communes and provinces in force that the list does not have. */
  private static void completeUnits(Path list, List<Unit> communes) throws IOException {
    List<String> known =
        Files.readAllLines(list).stream()
            .map(line -> line.split(",", 4))
            .filter(columns -> columns.length > 2 && columns[2].isEmpty())
            .map(columns -> columns[0])
            .toList();
    Map<String, Unit> provinces = new LinkedHashMap<>();
    StringBuilder rows = new StringBuilder();
    for (Unit commune : communes) {
      provinces
          .computeIfAbsent(
              commune.province(), p -> new Unit(p, "Tỉnh", "Tỉnh " + p, "", new Envelope()))
          .box()
          .expandToInclude(commune.box());
      if (!known.contains(commune.code())) {
        rows.append(commune.row("commune", commune.province()));
      }
    }
    StringBuilder above = new StringBuilder();
    provinces.values().stream()
        .filter(p -> !known.contains(p.code()))
        .forEach(p -> above.append(p.row("province", "")));
    Files.writeString(list, above.append(rows), StandardOpenOption.APPEND);
  }

  private static void writeAtlas(Path folder, String parent, List<Unit> units, List<Column> columns)
      throws IOException {
    Files.createDirectories(folder);
    String contract =
        Files.readString(TEMPLATE)
            .replace("\"name\": \"krong-pa\"", "\"name\": \"bench-2026\"")
            .replace("\"unit\": \"637\"", "\"unit\": \"" + parent + "\"")
            .replace("2021-03-22\", \"standard", "2026-01-01\", \"standard");
    Files.writeString(folder.resolve("datapackage.json"), contract);
    Files.writeString(
        folder.resolve("places.csv"),
        "place,order,kind,label_vi,label_en,title_vi,title_en\nbieu,1,table,Biểu,Table,Số thử,Made up\n");
    StringBuilder cells = new StringBuilder("place,row,col,row_span,col_span,kind,printed\n");
    StringBuilder figures =
        new StringBuilder(
            "unit_code,unit_printed,indicator,group,base,status,period,standard,mention,value,unit,"
                + "qualifier,printed,place,row,col,row_label,column_label,note\n");
    for (int i = 0; i < units.size(); i++) {
      for (int c = 0; c < columns.size(); c++) {
        Column column = columns.get(c);
        String value = column.figure().of(i, units.get(i));
        String printed = value.replace('.', ',');
        cells.append("bieu,%d,%d,,,number,\"%s\"%n".formatted(i + 1, c + 3, printed));
        figures.append(
            ("%1$s,%2$s,%3$s,all,,actual,2020,2016-2020,1,%4$s,%5$s,,\"%6$s\","
                    + "bieu,%7$d,%8$d,%2$s,Năm 2020,%n")
                .formatted(
                    units.get(i).code(),
                    units.get(i).name(),
                    column.indicator(),
                    value,
                    column.measure(),
                    printed,
                    i + 1,
                    c + 3));
      }
    }
    Files.writeString(folder.resolve("cells.csv"), cells);
    Files.writeString(folder.resolve("observations.csv"), figures);
  }
}
