package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.text.Text;

/** A CSV table read and held against its Table Schema. */
final class Table {
  private final String file;
  private final List<Field> fields = new ArrayList<>();
  private final List<String> primaryKey = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private Table(String file, JsonNode schema) {
    this.file = file;
    schema.path("fields").forEach(f -> fields.add(Field.of(f)));
    JsonNode key = schema.path("primaryKey");
    if (key.isTextual()) {
      primaryKey.add(key.asText());
    }
    key.forEach(k -> primaryKey.add(k.asText()));
  }

  /** The table's rows; faults go to {@code issues}. */
  static List<Row> read(String file, String text, JsonNode schema, Issues issues) {
    Table table = new Table(file, schema);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      table.readAll(reader, issues);
    } catch (CsvParseException e) {
      issues.add(
          DataIssue.ofFile(
              file, new Text("tệp CSV hỏng: " + e.getMessage(), "broken CSV: " + e.getMessage())));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("reading a string cannot fail", e);
    }
    return table.rows;
  }

  private void readAll(CsvReader<CsvRecord> reader, Issues issues) {
    List<String> header = null;
    for (CsvRecord record : reader) {
      int line = (int) record.getStartingLineNumber();
      if (header == null) {
        header = List.copyOf(record.getFields());
        if (!headerIsRight(header, line, issues)) {
          return;
        }
      } else if (record.getFieldCount() != header.size()) {
        issues.add(wrongWidth(line, record.getFieldCount(), header.size()));
      } else {
        rows.add(new Row(file, line, header, List.copyOf(record.getFields())));
      }
    }
    if (header == null) {
      issues.add(DataIssue.ofFile(file, new Text("tệp rỗng", "file is empty")));
    }
    rows.forEach(row -> checkFields(row, issues));
    checkKeys(issues);
  }

  private boolean headerIsRight(List<String> header, int line, Issues issues) {
    boolean right = true;
    for (Field field : fields) {
      if (!header.contains(field.name())) {
        issues.add(
            new DataIssue(
                file, line, null, field.name(), new Text("thiếu cột này", "column is missing")));
        right = false;
      }
    }
    List<String> known = fields.stream().map(Field::name).toList();
    for (int i = 0; i < header.size(); i++) {
      if (!known.contains(header.get(i)) || header.indexOf(header.get(i)) != i) {
        issues.add(
            new DataIssue(
                file,
                line,
                i + 1,
                header.get(i),
                new Text(
                    "cột lạ hoặc lặp lại, không có trong datapackage.json",
                    "unknown or doubled column, not in datapackage.json")));
        right = false;
      }
    }
    return right;
  }

  private DataIssue wrongWidth(int line, int found, int expected) {
    return new DataIssue(
        file,
        line,
        null,
        null,
        new Text(
            "dòng có " + found + " ô, tiêu đề có " + expected,
            "line has " + found + " fields, header has " + expected));
  }

  private void checkFields(Row row, Issues issues) {
    for (Field field : fields) {
      Text wrong = field.check(row.textOrEmpty(field.name()));
      if (wrong != null) {
        issues.add(row, field.name(), wrong);
      }
    }
  }

  private void checkKeys(Issues issues) {
    if (primaryKey.isEmpty()) {
      return;
    }
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Row row : rows) {
      List<String> key = primaryKey.stream().map(row::textOrEmpty).toList();
      Integer first = seen.putIfAbsent(key, row.line());
      if (first != null) {
        issues.add(
            row,
            Objects.requireNonNull(primaryKey.get(0)),
            new Text(
                "khóa bị lặp " + key + ", đã có ở dòng " + first,
                "doubled key " + key + ", already on line " + first));
      }
    }
  }
}
