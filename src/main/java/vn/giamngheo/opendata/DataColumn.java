package vn.giamngheo.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/**
 * A column of an open table. Every column of that name, in whatever table, means the same.
 *
 * @param name as it stands in the header
 * @param type text, number or date
 * @param title what people call it
 * @param meaning what it says, its unit, and what an empty field means
 * @param codes the closed list its values are from, as the vocabulary names it; null for none
 */
record DataColumn(String name, String type, Text title, Text meaning, String codes) {
  private static final String FILE = "columns.json";
  private static final JsonNode ALL = read();

  /**
   * The column of that name.
   *
   * @throws IllegalStateException when the dictionary lacks it
   */
  static DataColumn of(String name) {
    JsonNode one = ALL.path(name);
    if (one.isMissingNode()) {
      throw new IllegalStateException("no meaning is written for column " + name);
    }
    return new DataColumn(
        name,
        one.path("type").asText("text"),
        text(one.path("title")),
        text(one.path("meaning")),
        one.path("codes").asText(null));
  }

  private static Text text(JsonNode both) {
    return new Text(both.path("vi").asText(), both.path("en").asText());
  }

  private static JsonNode read() {
    try (InputStream in = DataColumn.class.getResourceAsStream(FILE)) {
      return Replies.JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
