package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
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
  /** Also the atlas's id in addresses. */
  private static final String NAME = "[a-z0-9][a-z0-9._-]{0,79}";

  /** A file of the package's own folder. */
  private static final String PATH = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}";

  private static final int MAX_RESOURCES = 50;

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
  public static DataPackage read(Path directory, Issues issues) {
    String file = directory.getFileName() + "/datapackage.json";
    JsonNode descriptor = JsonFile.read(directory.resolve("datapackage.json"), file, issues);
    if (descriptor == null) {
      return null;
    }
    DataPackage found = new DataPackage(directory, descriptor);
    found.checkName(file, issues);
    found.readResources(file, issues);
    new ForeignKeys(file, found.tables, issues).check(descriptor.path("resources"));
    return found;
  }

  private void checkName(String file, Issues issues) {
    if (!name.equals(descriptor.path("name").asText())) {
      issues.add(
          DataIssue.ofFile(
              file,
              new Text(
                  "name phải trùng tên thư mục “" + name + "”",
                  "name must equal the folder's name “" + name + "”")));
    }
    if (!name.matches(NAME)) {
      issues.add(
          DataIssue.ofFile(
              file,
              new Text(
                  "tên thư mục chỉ được gồm a–z, 0–9 và . _ -, không quá 80 ký tự",
                  "the folder's name may have a–z, 0–9 and . _ - only, 80 characters at most")));
    }
  }

  private void readResources(String file, Issues issues) {
    if (descriptor.path("resources").size() > MAX_RESOURCES) {
      issues.add(
          DataIssue.ofFile(
              file,
              new Text(
                  "quá " + MAX_RESOURCES + " resources",
                  "more than " + MAX_RESOURCES + " resources")));
      return;
    }
    Set<String> names = new HashSet<>();
    for (JsonNode resource : descriptor.path("resources")) {
      String resourceName = resource.path("name").asText();
      String path = resource.path("path").asText();
      if (resourceName.isEmpty() || !names.add(resourceName)) {
        String shown = Excerpt.of(resourceName);
        issues.add(
            DataIssue.ofFile(
                file,
                new Text(
                    "resources: tên bỏ trống hoặc lặp lại: “" + shown + "”",
                    "resources: name empty or doubled: “" + shown + "”")));
      } else if (!path.matches(PATH)) {
        String shown = Excerpt.of(resource.path("path").toString());
        issues.add(
            DataIssue.ofFile(
                file, new Text("đường dẫn không hợp lệ: " + shown, "path not allowed: " + shown)));
      } else {
        readResource(resource, path, file, issues);
      }
    }
  }

  private void readResource(JsonNode resource, String path, String descriptorFile, Issues issues) {
    String file = name + "/" + path;
    if (!path.endsWith(".csv") && !resource.has("schema")) {
      if (!Files.isRegularFile(directory.resolve(path))) {
        issues.add(DataIssue.ofFile(file, new Text("không có tệp này", "file is missing")));
      }
      return;
    }
    String text = StrictUtf8.read(directory.resolve(path), file, issues);
    if (text == null) {
      return;
    }
    try {
      List<Row> rows = Table.read(file, text, resource.path("schema"), issues);
      if (rows != null) {
        tables.put(resource.path("name").asText(), rows);
      }
    } catch (IllegalArgumentException e) {
      issues.add(
          DataIssue.ofFile(
              descriptorFile,
              new Text(
                  "schema của " + path + " sai: " + e.getMessage(),
                  "wrong schema of " + path + ": " + e.getMessage())));
    }
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
