package vn.giamngheo.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.text.CsvTable;

/** A document made up for a test, which can be written as a data package like those in maps/. */
final class SampleDocument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode CONTRACTS = contracts();

  private final String name;
  private final String unitCode;
  private final String level;
  private final String standard;
  private final List<SampleLine> lines = new ArrayList<>();

  SampleDocument(String name, String unitCode, String level, String standard) {
    this.name = name;
    this.unitCode = unitCode;
    this.level = level;
    this.standard = standard;
  }

  SampleDocument copy() {
    SampleDocument copy = new SampleDocument(name, unitCode, level, standard);
    lines.forEach(line -> copy.lines.add(line.copy()));
    return copy;
  }

  String name() {
    return name;
  }

  String unitCode() {
    return unitCode;
  }

  String standard() {
    return standard;
  }

  /** The figures in the order they were added; may be changed. */
  List<SampleLine> lines() {
    return lines;
  }

  /** Adds a line with fields given as name, value, name, value. */
  SampleLine add(String table, String... namesAndValues) {
    SampleLine line = new SampleLine(table, Map.of()).with(namesAndValues);
    lines.add(line);
    return line;
  }

  /** Writes the package into a folder of its name. */
  void write(Path content) throws IOException {
    Path folder = Files.createDirectories(content.resolve(name));
    ObjectNode descriptor = describe();
    ArrayNode resources = descriptor.putArray("resources");
    for (Map.Entry<String, List<SampleLine>> table : tables().entrySet()) {
      Set<String> header = header(CONTRACTS.path("atlas").path(table.getKey()), table.getValue());
      resources.add(resource(table.getKey(), header));
      writeCsv(folder.resolve(table.getKey() + ".csv"), header, table.getValue());
    }
    Files.writeString(folder.resolve("datapackage.json"), descriptor.toString());
  }

  private Map<String, List<SampleLine>> tables() {
    Map<String, List<SampleLine>> tables = new LinkedHashMap<>();
    tables.put("places", places());
    tables.put("cells", cells());
    tables.put("observations", new ArrayList<>());
    for (SampleLine line : lines) {
      tables.computeIfAbsent(line.table(), k -> new ArrayList<>()).add(line);
    }
    return tables;
  }

  private List<SampleLine> places() {
    List<SampleLine> places = new ArrayList<>();
    lines.stream()
        .map(line -> line.get("place"))
        .filter(place -> !place.isEmpty())
        .distinct()
        .forEach(
            place ->
                places.add(
                    new SampleLine("places", Map.of("place", place))
                        .with(
                            "order",
                            String.valueOf(places.size() + 1),
                            "kind",
                            place.startsWith("bieu") ? "table" : "text",
                            "label_vi",
                            place,
                            "label_en",
                            place)));
    return places;
  }

  private List<SampleLine> cells() {
    Map<String, SampleLine> cells = new LinkedHashMap<>();
    for (SampleLine line : lines) {
      if (!line.get("place").isEmpty()) {
        cells
            .computeIfAbsent(
                line.get("place") + "/" + line.row() + "/" + line.col(),
                k ->
                    new SampleLine("cells", Map.of("kind", "data", "printed", ""))
                        .at(line.get("place"), line.row(), line.col()))
            .fields()
            .merge("printed", line.get("printed"), (a, b) -> a.isEmpty() ? b : a + " / " + b);
      }
    }
    return cells.values().stream()
        .sorted(Comparator.comparing(c -> c.get("place")))
        .collect(Collectors.toList());
  }

  private ObjectNode describe() {
    ObjectNode descriptor = JSON.createObjectNode().put("name", name);
    descriptor.putObject("titles").put("vi", name).put("en", name);
    ObjectNode document = descriptor.putObject("document").put("number", "1/KH-UBND");
    document.put("date", "2024-01-15");
    for (String part : List.of("kind", "issuer", "title")) {
      document.putObject(part).put("vi", part).put("en", part);
    }
    descriptor
        .putObject("atlas")
        .put("unit", unitCode)
        .put("level", level)
        .put("unitsAsOf", "2024-01-01")
        .put("standard", standard);
    return descriptor;
  }

  /** The fields the program asks for, and any other that a line has. */
  static Set<String> header(JsonNode contract, List<SampleLine> lines) {
    Set<String> header = new LinkedHashSet<>();
    contract.path("fields").forEach(field -> header.add(field.path("name").asText()));
    lines.forEach(line -> header.addAll(line.fields().keySet()));
    return header;
  }

  static ObjectNode resource(String table, Set<String> header) {
    ObjectNode resource = JSON.createObjectNode().put("name", table).put("path", table + ".csv");
    ArrayNode fields = resource.putObject("schema").putArray("fields");
    header.forEach(field -> fields.addObject().put("name", field).put("type", "string"));
    return resource;
  }

  static void writeCsv(Path file, Set<String> header, List<SampleLine> lines) throws IOException {
    CsvTable csv = new CsvTable(header.toArray(String[]::new));
    lines.forEach(line -> csv.add(header.stream().map(line::get).toArray(String[]::new)));
    Files.writeString(file, csv.toString());
  }

  static JsonNode contracts() {
    try (var in = ContentFolder.class.getResourceAsStream("contract.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
