package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.text.Language;

/** What the contract lets through is what the database takes, no more and no less. */
class ContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Their values must occur elsewhere, so that they cannot be as long as one likes. */
  private static final Set<String> REFERENCES =
      Set.of("unit_code", "indicator", "standard", "project", "place", "observations.printed");

  private static Loads database;

  @TempDir private Path folder;

  private record TextField(String table, String name, int longest) {}

  @BeforeAll
  static void open() {
    database = new Loads();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @MethodSource("textFields")
  void longestTextIsTakenAndALongerOneIsNot(TextField field) throws IOException {
    SmallMaps maps = withoutConstraints(field.table());

    set(maps, field, "x".repeat(field.longest()));
    assertThat(database.load(maps).issues()).isEmpty();

    set(maps, field, "x".repeat(field.longest() + 1));
    LoadReport report = database.load(maps);
    assertThat(report.refused()).containsExactly("dak-ha");
    assertThat(report.issues())
        .extracting(issue -> issue.in(Language.EN))
        .singleElement()
        .asString()
        .startsWith("dak-ha/" + field.table() + ".csv, line 2, column ")
        .endsWith(
            "("
                + field.name()
                + "): has "
                + (field.longest() + 1)
                + " characters, more than "
                + field.longest());
  }

  static List<TextField> textFields() throws IOException {
    List<TextField> fields = new ArrayList<>();
    try (InputStream in = ContentFolder.class.getResourceAsStream("contract.json")) {
      for (Map.Entry<String, JsonNode> table : JSON.readTree(in).path("atlas").properties()) {
        for (JsonNode field : table.getValue().path("fields")) {
          JsonNode constraints = field.path("constraints");
          String name = field.path("name").asText();
          if (constraints.has("maxLength")
              && !REFERENCES.contains(name)
              && !REFERENCES.contains(table.getKey() + "." + name)
              && Set.of("places", "cells", "observations", "funding").contains(table.getKey())) {
            fields.add(new TextField(table.getKey(), name, constraints.path("maxLength").asInt()));
          }
        }
      }
    }
    return fields;
  }

  /** A copy whose own descriptor asks nothing of that table's fields but their type. */
  private SmallMaps withoutConstraints(String table) throws IOException {
    SmallMaps maps = SmallMaps.in(folder);
    JsonNode descriptor = JSON.readTree(maps.read("dak-ha/datapackage.json"));
    for (JsonNode resource : descriptor.path("resources")) {
      if (resource.path("name").asText().equals(table)) {
        resource
            .path("schema")
            .path("fields")
            .forEach(field -> ((ObjectNode) field).remove("constraints"));
      }
    }
    return maps.write("dak-ha/datapackage.json", descriptor.toString());
  }

  private static void set(SmallMaps maps, TextField field, String value) throws IOException {
    String file = "dak-ha/" + field.table() + ".csv";
    StringWriter out = new StringWriter();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(maps.read(file));
        CsvWriter writer = CsvWriter.builder().build(out)) {
      int column = -1;
      for (CsvRecord row : reader) {
        List<String> fields = new ArrayList<>(row.getFields());
        if (column < 0) {
          column = fields.indexOf(field.name());
        } else if (row.getStartingLineNumber() == 2) {
          fields.set(column, value);
        }
        writer.writeRecord(fields);
      }
    }
    maps.write(file, out.toString());
  }
}
