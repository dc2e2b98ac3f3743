package vn.giamngheo.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Map;
import vn.giamngheo.text.Text;

/** Reads a JSON file strictly: UTF-8, one object, no key twice, nothing after it. */
public final class JsonFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFile() {}

  /**
   * The object in the file; null, with an issue, when there is none.
   *
   * @param file the file's name for issues
   */
  public static JsonNode read(Path path, String file, Issues issues) {
    String text = StrictUtf8.read(path, file, issues);
    if (text == null) {
      return null;
    }
    try {
      JsonNode node = JSON.readTree(text);
      if (node.isObject()) {
        checkTexts(node, "", file, issues);
        return node;
      }
      issues.add(
          DataIssue.ofFile(file, new Text("không phải một đối tượng JSON", "is no JSON object")));
    } catch (JsonProcessingException e) {
      issues.add(broken(file, e));
    }
    return null;
  }

  /** Texts are held to the same characters as those of tables. */
  private static void checkTexts(JsonNode node, String name, String file, Issues issues) {
    Text wrong = node.isTextual() ? FieldType.STRING.check(node.asText()) : null;
    if (wrong != null) {
      issues.add(new DataIssue(file, null, null, name, wrong));
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      checkTexts(member.getValue(), member.getKey(), file, issues);
    }
    if (node.isArray()) {
      node.forEach(element -> checkTexts(element, name, file, issues));
    }
  }

  private static DataIssue broken(String file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    Integer line = at == null ? null : at.getLineNr();
    Integer column = at == null ? null : at.getColumnNr();
    String why = Excerpt.line(e.getOriginalMessage());
    return new DataIssue(
        file, line, column, null, new Text("JSON hỏng: " + why, "broken JSON: " + why));
  }
}
