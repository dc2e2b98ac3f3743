package vn.giamngheo.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The programming interface as a page for people, made from its description. */
public record ApiPage(String summary, String description, List<Tag> tags) {

  /** Operations that belong together. */
  public record Tag(String id, String title, List<Operation> operations) {}

  /**
   * An operation.
   *
   * @param example an address to try; null when there is none
   * @param token whether it needs the administrator's token
   */
  public record Operation(
      String id,
      String method,
      String path,
      String summary,
      List<Parameter> parameters,
      String answer,
      String example,
      boolean token) {}

  /** A parameter: what it is called, where it stands, what it takes. */
  public record Parameter(String name, String where, String values, String meaning) {}

  static ApiPage of(JsonNode api) {
    Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    api.path("tags").forEach(tag -> byTag.put(tag.path("name").asText(), new ArrayList<>()));
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            byTag
                                .get(method.getValue().path("tags").path(0).asText())
                                .add(operation(api, path.getKey(), method))));
    List<Tag> tags = new ArrayList<>();
    for (JsonNode tag : api.path("tags")) {
      String id = tag.path("name").asText();
      tags.add(new Tag(id, tag.path("description").asText(), byTag.get(id)));
    }
    JsonNode info = api.path("info");
    return new ApiPage(info.path("summary").asText(), info.path("description").asText(), tags);
  }

  private static Operation operation(
      JsonNode api, String path, Map.Entry<String, JsonNode> method) {
    JsonNode said = method.getValue();
    List<JsonNode> parameters = parameters(api, said);
    Map.Entry<String, JsonNode> answer = said.path("responses").properties().iterator().next();
    List<String> media = new ArrayList<>();
    answer.getValue().path("content").fieldNames().forEachRemaining(media::add);
    return new Operation(
        said.path("operationId").asText(),
        method.getKey().toUpperCase(java.util.Locale.ROOT),
        path,
        said.path("summary").asText(),
        parameters.stream().map(ApiPage::parameter).toList(),
        answer.getKey() + (media.isEmpty() ? "" : " " + String.join(", ", media)),
        method.getKey().equals("get") && !said.has("security")
            ? ApiExample.address(path, parameters)
            : null,
        said.has("security"));
  }

  static List<JsonNode> parameters(JsonNode api, JsonNode operation) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode one : operation.path("parameters")) {
      String reference = one.path("$ref").asText("");
      found.add(reference.isEmpty() ? one : api.at(reference.substring(1)));
    }
    return found;
  }

  private static Parameter parameter(JsonNode one) {
    JsonNode schema = one.path("schema");
    List<String> values = new ArrayList<>();
    schema.path("enum").forEach(v -> values.add(v.asText().isEmpty() ? "“”" : v.asText()));
    String type = schema.path("type").asText();
    String range =
        schema.has("minimum") && schema.has("maximum")
            ? " " + schema.get("minimum").asText() + "–" + schema.get("maximum").asText()
            : "";
    return new Parameter(
        one.path("name").asText() + (one.path("required").asBoolean() ? " *" : ""),
        one.path("in").asText(),
        values.isEmpty() ? type + range : String.join(" | ", values),
        one.path("description").asText());
  }
}
