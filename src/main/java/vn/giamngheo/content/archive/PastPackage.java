package vn.giamngheo.content.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import vn.giamngheo.intake.FreeTable;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/**
 * A content package as it was at a data revision. It was valid when it was loaded.
 *
 * @param name its folder's name
 * @param files bytes by path; without those too large to be kept
 */
public record PastPackage(String name, SortedMap<String, byte[]> files) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The descriptor, {@code datapackage.json}. */
  public JsonNode descriptor() {
    try {
      return JSON.readTree(files.get("datapackage.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the package is called. */
  public Text title() {
    JsonNode descriptor = descriptor();
    String plain = descriptor.path("title").asText(name);
    JsonNode titles = descriptor.path("titles");
    return new Text(titles.path("vi").asText(plain), titles.path("en").asText(plain));
  }

  /** Rows of the resource of that name; empty when it had none, or its file was not kept. */
  List<Row> rows(String resource) {
    for (JsonNode one : descriptor().path("resources")) {
      byte[] bytes = files.get(one.path("path").asText());
      if (one.path("name").asText().equals(resource) && bytes != null) {
        List<Row> rows = FreeTable.parse(one.path("path").asText(), text(bytes), new Issues());
        return rows == null ? List.of() : rows;
      }
    }
    return List.of();
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
