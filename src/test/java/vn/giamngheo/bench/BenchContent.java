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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Envelope;

/**
 * A content folder for the benchmark: the shipped one, the units of the country where the list
 * lacks them, and the atlas {@code bench-2026} of one province with made-up figures.
 *
 * <p>Arguments: content folder, national GeoJSON with one feature a line ({@code .gz}), code of the
 * province, folder to write.
 */
final class BenchContent {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FROM = "2025-07-01";
  private static final Path TEMPLATE =
      Path.of("src/test/resources/small-maps/krong-pa/datapackage.json");

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
    writeAtlas(
        out.resolve("bench-2026"),
        args[2],
        communes.stream().filter(u -> u.province().equals(args[2])).toList());
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

  private static void writeAtlas(Path folder, String province, List<Unit> units)
      throws IOException {
    Files.createDirectories(folder);
    String contract =
        Files.readString(TEMPLATE)
            .replace("\"name\": \"krong-pa\"", "\"name\": \"bench-2026\"")
            .replace("\"unit\": \"637\"", "\"unit\": \"" + province + "\"")
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
      String rate = String.format(Locale.ROOT, "%d.%02d", i * 37 % 60, i * 53 % 100);
      String printed = rate.replace('.', ',');
      cells.append("bieu,%d,3,,,number,\"%s\"%n".formatted(i + 1, printed));
      figures.append(
          ("%1$s,%2$s,poverty_rate,all,,actual,2020,2016-2020,1,%3$s,percent,,\"%4$s\","
                  + "bieu,%5$d,3,%2$s,Năm 2020,%n")
              .formatted(units.get(i).code(), units.get(i).name(), rate, printed, i + 1));
    }
    Files.writeString(folder.resolve("cells.csv"), cells);
    Files.writeString(folder.resolve("observations.csv"), figures);
  }
}
