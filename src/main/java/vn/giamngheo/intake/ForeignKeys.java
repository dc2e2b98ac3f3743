package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.text.Text;

/** Values that must occur in another table of the package, or elsewhere in their own. */
final class ForeignKeys {
  private static final int MAX_KEYS = 20;

  private final String descriptorFile;
  private final Map<String, List<Row>> tables;
  private final Issues issues;

  /**
   * @param tables rows of the tables that could be read, by resource
   */
  ForeignKeys(String descriptorFile, Map<String, List<Row>> tables, Issues issues) {
    this.descriptorFile = descriptorFile;
    this.tables = tables;
    this.issues = issues;
  }

  /** Checks the foreign keys of every resource that could be read. */
  void check(JsonNode resources) {
    Set<String> described = new HashSet<>();
    resources.forEach(r -> described.add(r.path("name").asText()));
    for (JsonNode resource : resources) {
      String name = resource.path("name").asText();
      JsonNode keys = resource.path("schema").path("foreignKeys");
      if (keys.size() > MAX_KEYS) {
        issues.add(wrongKey(name, "> " + MAX_KEYS));
      } else {
        keys.forEach(key -> check(name, key, described));
      }
    }
  }

  private void check(String name, JsonNode key, Set<String> described) {
    String reference = key.path("reference").path("resource").asText();
    String target = reference.isEmpty() ? name : reference;
    List<String> fields = Table.names(key.path("fields"));
    List<String> targetFields = Table.names(key.path("reference").path("fields"));
    boolean sensible =
        described.contains(target) && !fields.isEmpty() && fields.size() == targetFields.size();
    if (!sensible) {
      issues.add(wrongKey(name, target));
    } else if (tables.containsKey(name) && tables.containsKey(target)) {
      check(tables.get(name), fields, target, targetFields);
    }
  }

  private DataIssue wrongKey(String name, String target) {
    String which = Excerpt.of(name + " → " + target);
    return DataIssue.ofFile(
        descriptorFile,
        new Text("foreignKeys không hợp lệ: " + which, "foreignKeys make no sense: " + which));
  }

  private void check(
      List<Row> rows, List<String> fields, String target, List<String> targetFields) {
    Set<List<String>> known = new HashSet<>();
    for (Row row : tables.get(target)) {
      known.add(values(row, targetFields));
    }
    for (Row row : rows) {
      List<String> value = values(row, fields);
      boolean given = value.stream().anyMatch(v -> !v.isEmpty());
      if (given && !known.contains(value)) {
        String shown = Excerpt.of(value.toString());
        issues.add(
            row,
            fields.get(0),
            new Text(shown + " không có trong " + target, shown + " is not in " + target));
      }
    }
  }

  private static List<String> values(Row row, List<String> fields) {
    return fields.stream().map(row::textOrEmpty).toList();
  }
}
