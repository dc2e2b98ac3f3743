package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.text.Text;

/** A table held against its Table Schema. */
final class Table {
  private static final int MAX_FIELDS = 200;

  private final String file;
  private final List<Field> fields = new ArrayList<>();

  /** Each a list of fields whose values, together, may occur once only. */
  private final List<List<String>> keys = new ArrayList<>();

  private Table(String file, JsonNode schema) {
    this.file = file;
    if (schema.path("fields").size() > MAX_FIELDS) {
      throw new IllegalArgumentException("more than " + MAX_FIELDS + " fields");
    }
    schema.path("fields").forEach(f -> fields.add(Field.of(f)));
    List<String> primaryKey = names(schema.path("primaryKey"));
    if (!primaryKey.isEmpty()) {
      keys.add(primaryKey);
    }
    fields.stream().filter(Field::unique).map(f -> List.of(f.name())).forEach(keys::add);
    keys.stream().flatMap(List::stream).forEach(this::requireField);
  }

  private void requireField(String name) {
    if (fields.stream().noneMatch(f -> f.name().equals(name))) {
      throw new IllegalArgumentException("key " + Excerpt.of(name) + " is no field");
    }
  }

  /** A name, or a list of names, as Table Schema allows both. */
  static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isTextual()) {
      names.add(node.asText());
    }
    node.forEach(n -> names.add(n.asText()));
    return names;
  }

  /**
   * The table's rows; faults go to {@code issues}.
   *
   * @return null when the rows cannot be told, for want of a right header or a closing quote
   * @throws IllegalArgumentException when the schema makes no sense or is not supported
   */
  static List<Row> read(String file, String text, JsonNode schema, Issues issues) {
    Table table = new Table(file, schema);
    CsvFile csv = new CsvFile(file, text, header -> table.headerIsRight(header, issues));
    List<Row> rows = csv.read(issues);
    if (rows != null) {
      rows.forEach(row -> table.checkFields(row, issues));
      table.keys.forEach(key -> checkKey(key, rows, issues));
    }
    return rows;
  }

  private boolean headerIsRight(Row header, Issues issues) {
    int before = issues.list().size();
    for (Field field : fields) {
      if (!header.fields().contains(field.name())) {
        issues.add(missing(file, header.line(), field.name()));
      }
    }
    Set<String> known = new HashSet<>();
    fields.forEach(f -> known.add(f.name()));
    for (int i = 0; i < header.fields().size(); i++) {
      String name = header.fields().get(i);
      if (!known.remove(name)) {
        issues.add(
            new DataIssue(
                file,
                header.line(),
                i + 1,
                name,
                new Text(
                    "cột lạ hoặc lặp lại, không có trong datapackage.json",
                    "unknown or doubled column, not in datapackage.json")));
      }
    }
    return issues.list().size() == before;
  }

  static DataIssue missing(String file, int headerLine, String name) {
    return new DataIssue(
        file, headerLine, null, name, new Text("thiếu cột này", "column is missing"));
  }

  private void checkFields(Row row, Issues issues) {
    for (Field field : fields) {
      Text wrong = field.check(row.textOrEmpty(field.name()));
      if (wrong != null) {
        issues.add(row, field.name(), wrong);
      }
    }
  }

  private static void checkKey(List<String> key, List<Row> rows, Issues issues) {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Row row : rows) {
      List<String> value = key.stream().map(row::textOrEmpty).toList();
      Integer first = seen.putIfAbsent(value, row.line());
      if (first != null) {
        String shown = Excerpt.of(value.toString());
        issues.add(
            row,
            key.get(0),
            new Text(
                "khóa bị lặp " + shown + ", đã có ở dòng " + first,
                "doubled key " + shown + ", already on line " + first));
      }
    }
  }
}
