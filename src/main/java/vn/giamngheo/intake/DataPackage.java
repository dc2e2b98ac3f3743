package vn.giamngheo.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.text.Text;

/**
 * A content package read from its folder. Tables named in the descriptor are read and checked at
 * once; faults are in the {@link Issues} given.
 */
public final class DataPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final Path directory;
  private final JsonNode descriptor;
  private final Map<String, List<Row>> tables = new LinkedHashMap<>();

  private DataPackage(Path directory, JsonNode descriptor) {
    this.directory = directory;
    this.name = directory.getFileName().toString();
    this.descriptor = descriptor;
  }

  /**
   * Reads the package in that folder; null when its descriptor cannot be read, with the reason
   * among the issues.
   */
  public static DataPackage read(Path directory, Issues issues) throws IOException {
    String file = directory.getFileName() + "/datapackage.json";
    String text = StrictUtf8.read(directory.resolve("datapackage.json"), file, issues);
    if (text == null) {
      return null;
    }
    try {
      DataPackage found = new DataPackage(directory, JSON.readTree(text));
      found.readTables(file, issues);
      return found;
    } catch (JsonProcessingException e) {
      issues.add(
          new DataIssue(
              file,
              e.getLocation() == null ? null : e.getLocation().getLineNr(),
              e.getLocation() == null ? null : e.getLocation().getColumnNr(),
              null,
              new Text("JSON hỏng: " + e.getOriginalMessage(), "broken JSON")));
      return null;
    }
  }

  private void readTables(String descriptorFile, Issues issues) throws IOException {
    if (!name.equals(descriptor.path("name").asText())) {
      issues.add(
          DataIssue.ofFile(
              descriptorFile,
              new Text(
                  "name phải trùng tên thư mục “" + name + "”",
                  "name must equal the folder's name “" + name + "”")));
    }
    for (JsonNode resource : descriptor.path("resources")) {
      String path = resource.path("path").asText();
      if (!path.matches("[A-Za-z0-9._-]+")) {
        issues.add(
            DataIssue.ofFile(
                descriptorFile,
                new Text("đường dẫn không hợp lệ: " + path, "path not allowed: " + path)));
      } else if (path.endsWith(".csv")) {
        readTable(resource, path, descriptorFile, issues);
      }
    }
    descriptor.path("resources").forEach(r -> checkForeignKeys(r, issues));
  }

  private void readTable(JsonNode resource, String path, String descriptorFile, Issues issues)
      throws IOException {
    String file = name + "/" + path;
    String text = StrictUtf8.read(directory.resolve(path), file, issues);
    if (text == null) {
      return;
    }
    try {
      tables.put(
          resource.path("name").asText(), Table.read(file, text, resource.path("schema"), issues));
    } catch (IllegalArgumentException e) {
      issues.add(
          DataIssue.ofFile(
              descriptorFile,
              new Text(
                  "schema của " + path + " sai: " + e.getMessage(),
                  "wrong schema of " + path + ": " + e.getMessage())));
    }
  }

  private void checkForeignKeys(JsonNode resource, Issues issues) {
    List<Row> rows = rows(resource.path("name").asText());
    for (JsonNode key : resource.path("schema").path("foreignKeys")) {
      List<String> fields = names(key.path("fields"));
      String target = key.path("reference").path("resource").asText();
      List<String> targetFields = names(key.path("reference").path("fields"));
      Set<List<String>> known = new HashSet<>();
      for (Row row : target.isEmpty() ? rows : rows(target)) {
        known.add(targetFields.stream().map(row::textOrEmpty).toList());
      }
      for (Row row : rows) {
        List<String> value = fields.stream().map(row::textOrEmpty).toList();
        boolean given = value.stream().anyMatch(v -> !v.isEmpty());
        if (given && !known.contains(value)) {
          String where = target.isEmpty() ? resource.path("name").asText() : target;
          issues.add(
              row,
              fields.get(0),
              new Text(value + " không có trong " + where, value + " is not in " + where));
        }
      }
    }
  }

  private static List<String> names(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    List<String> names = new java.util.ArrayList<>();
    node.forEach(n -> names.add(n.asText()));
    return names;
  }

  /** The folder's name, which is the package's id. */
  public String name() {
    return name;
  }

  public Path directory() {
    return directory;
  }

  /** The descriptor as JSON. */
  public JsonNode descriptor() {
    return descriptor;
  }

  /** Rows of the resource of that name; empty when the package has none. */
  public List<Row> rows(String resource) {
    return tables.getOrDefault(resource, List.of());
  }

  public boolean has(String resource) {
    return tables.containsKey(resource);
  }
}
