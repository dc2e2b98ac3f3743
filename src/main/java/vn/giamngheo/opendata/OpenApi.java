package vn.giamngheo.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Replies;

/**
 * The description of the programming interface (OpenAPI 3.1), put together from the parts in {@code
 * openapi/}. There, what people read is written in both languages; an operation names only what is
 * its own, and the ways in which every operation can fail are added here.
 */
final class OpenApi {
  private static final List<String> PARTS =
      List.of(
          "atlas",
          "map",
          "unit",
          "document",
          "money",
          "data",
          "priority",
          "clusters",
          "revisions",
          "feedback",
          "sessions",
          "admin");

  private static final String SCHEMAS = "schemas";

  private OpenApi() {}

  /**
   * The whole description.
   *
   * @param version of the program
   */
  static ObjectNode in(Language language, String version) {
    ObjectNode common = read("common");
    ObjectNode api = Replies.JSON.createObjectNode();
    api.put("openapi", "3.1.0");
    api.set("info", common.get("info"));
    ((ObjectNode) api.get("info")).put("version", version);
    api.set("tags", common.get("tags"));
    ObjectNode paths = api.putObject("paths");
    ObjectNode components = api.putObject("components");
    components.set("parameters", common.get("parameters"));
    components.set("responses", common.get("responses"));
    components.set("securitySchemes", common.get("securitySchemes"));
    ObjectNode schemas = components.putObject(SCHEMAS);
    schemas.setAll((ObjectNode) common.get(SCHEMAS));
    for (String part : PARTS) {
      ObjectNode own = read(part);
      paths.setAll((ObjectNode) own.get("paths"));
      schemas.setAll((ObjectNode) own.get(SCHEMAS));
    }
    paths.forEach(
        path -> path.forEach(operation -> addFailures(operation.withObject("responses"))));
    return (ObjectNode) say(api, language);
  }

  private static void addFailures(ObjectNode responses) {
    responses.putObject("default").put("$ref", "#/components/responses/Problem");
  }

  /** Texts in two languages become texts in one. */
  private static JsonNode say(JsonNode node, Language language) {
    if (node.isObject() && node.size() == 2 && node.path("vi").isTextual()) {
      return node.get(language.id());
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        object.set(member.getKey(), say(member.getValue(), language));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, say(array.get(i), language));
      }
    }
    return node;
  }

  private static ObjectNode read(String part) {
    String file = "openapi/" + part + ".json";
    try (InputStream in = OpenApi.class.getResourceAsStream(file)) {
      return (ObjectNode) Replies.JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks " + file, e);
    }
  }
}
