package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.text.Text;

/**
 * What the program needs of a package, whatever the package's own descriptor says: tables, and in
 * them fields of a certain type and length. A package that keeps it can be stored.
 */
public final class Contract {
  private final Map<String, List<Field>> tables = new LinkedHashMap<>();
  private final Set<String> optional = new LinkedHashSet<>();

  /**
   * @param contract by table: {@code fields} as in Table Schema, and {@code optional} on a table or
   *     a field that may be absent
   */
  public Contract(JsonNode contract) {
    for (Map.Entry<String, JsonNode> table : contract.properties()) {
      List<Field> fields = new ArrayList<>();
      for (JsonNode field : table.getValue().path("fields")) {
        fields.add(Field.of(field));
        if (field.path("optional").asBoolean()) {
          optional.add(table.getKey() + "." + field.path("name").asText());
        }
      }
      tables.put(table.getKey(), fields);
      if (table.getValue().path("optional").asBoolean()) {
        optional.add(table.getKey());
      }
    }
  }

  /** Holds the package against the contract; faults go to the issues. */
  public void check(DataPackage source, Issues issues) {
    for (String table : tables.keySet()) {
      if (!source.has(table)) {
        if (!optional.contains(table)) {
          issues.add(
              DataIssue.ofFile(
                  source.name() + "/datapackage.json",
                  new Text("thiếu bảng “" + table + "”", "table “" + table + "” is missing")));
        }
      } else if (!source.rows(table).isEmpty()) {
        check(table, source.rows(table), issues);
      }
    }
  }

  /** Holds the rows of one table against the contract; faults go to the issues. */
  public void check(String table, List<Row> rows, Issues issues) {
    Row first = rows.get(0);
    for (Field field : tables.get(table)) {
      if (first.columnOf(field.name()) > 0) {
        rows.forEach(row -> check(row, field, issues));
      } else if (!optional.contains(table + "." + field.name())) {
        issues.add(Table.missing(first.file(), 1, field.name()));
      }
    }
  }

  private static void check(Row row, Field field, Issues issues) {
    Text wrong = field.check(row.textOrEmpty(field.name()));
    if (wrong != null) {
      issues.add(row, field.name(), wrong);
    }
  }
}
