package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the programming interface, held against the server. */
class OpenApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode API = SERVER.json("/openapi.json");

  /** Addresses for programs; all others are pages. */
  private static final String FOR_PROGRAMS =
      "(GET|POST|PUT|DELETE) (/api/.*|/tiles/.*|/hinh/.*|/du-lieu/.*|/phien-ban/(feed.atom|.+/.+)|/xa/.+/so-lieu.csv|/openapi.json|/healthz)";

  record Operation(String method, String path, JsonNode said) {
    @Override
    public String toString() {
      return method + " " + path;
    }

    List<JsonNode> parameters() {
      return StreamSupport.stream(said.path("parameters").spliterator(), false)
          .map(p -> p.has("$ref") ? API.at(p.get("$ref").asText().substring(1)) : p)
          .toList();
    }

    Map.Entry<String, JsonNode> answer() {
      return said.path("responses").properties().iterator().next();
    }

    boolean isForEverybody() {
      return !said.has("security");
    }

    /** The address its own examples make. */
    String address(JsonNode other, String value) {
      String address = path;
      List<String> query = new ArrayList<>();
      for (JsonNode p : parameters()) {
        String name = p.get("name").asText();
        String text = p == other ? value : p.path("example").asText();
        String written = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        if (p.get("in").asText().equals("path")) {
          address = address.replace("{" + name + "}", written);
        } else if (p == other || p.path("required").asBoolean()) {
          query.add(name + "=" + written);
        }
      }
      return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }
  }

  static Stream<Operation> operations() {
    return API.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(
                        o -> new Operation(o.getKey().toUpperCase(), path.getKey(), o.getValue())));
  }

  /** Those that keep nothing and answer from the shipped data alone. */
  static Stream<Operation> answered() {
    return operations()
        .filter(Operation::isForEverybody)
        .filter(o -> o.method().equals("GET") || o.said().has("requestBody"))
        .filter(o -> !o.path().matches("/api/scenarios/\\{id}|/api/sessions/.*|/api/feedback.*"));
  }

  @Test
  void everyAddressForProgramsIsDescribedAndNoneThatIsNotThere() {
    assertThat(operations().map(Operation::toString))
        .containsExactlyInAnyOrderElementsOf(
            SERVER.routes().stream().filter(r -> r.matches(FOR_PROGRAMS)).distinct().toList());
  }

  @Test
  void theDescriptionIsOpenApiInBothLanguages() {
    assertThat(API.path("openapi").asText()).startsWith("3.1.");
    assertThat(operations().map(o -> o.said().path("operationId").asText()))
        .doesNotHaveDuplicates();
    assertThat(API.toString()).doesNotContain("{\"vi\":");
    assertThat(SERVER.json("/openapi.json?lang=en").at("/info/summary").asText())
        .startsWith("Poverty figures");
  }

  @ParameterizedTest
  @MethodSource("answered")
  void theExampleIsAnsweredAsDescribed(Operation operation) {
    HttpResponse<String> answer = ask(operation, operation.address(null, null));
    assertThat(answer.statusCode())
        .as(answer.body().substring(0, Math.min(300, answer.body().length())))
        .hasToString(operation.answer().getKey());
    Map.Entry<String, JsonNode> content =
        operation.answer().getValue().path("content").properties().iterator().next();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(content.getKey().equals("*/*") || type.startsWith(content.getKey()))
        .as(type)
        .isTrue();
    if (content.getKey().equals("application/json") && content.getValue().has("schema")) {
      assertThat(violations(content.getValue().get("schema"), answer.body())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("answered")
  void aWrongValueOfAParameterIsRefusedByItsName(Operation operation) {
    for (JsonNode p : operation.parameters()) {
      JsonNode schema = p.path("schema");
      boolean closed = schema.has("enum") || schema.path("type").asText().matches("integer|number");
      if (p.get("in").asText().equals("query") && closed) {
        String address = operation.address(p, "khong-co");
        JsonNode problem = read(ask(operation, address).body());
        assertThat(problem.path("status").asInt()).as(address).isEqualTo(400);
        assertThat(problem.path("field").asText()).as(address).isEqualTo(p.get("name").asText());
        assertThat(
                violations(
                    JSON.createObjectNode().put("$ref", "#/components/schemas/Problem"),
                    problem.toString()))
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatNeedsTheTokenIsRefusedWithoutIt(Operation operation) {
    if (!operation.isForEverybody()) {
      assertThat(ask(operation, operation.address(null, null)).statusCode()).isEqualTo(401);
    }
  }

  private static HttpResponse<String> ask(Operation operation, String address) {
    JsonNode body = operation.said().at("/requestBody/content/application~1json/example");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.url(address)));
    boolean none = body.isMissingNode();
    return SERVER.send(
        request
            .method(
                operation.method(),
                none
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString()))
            .header("Content-Type", "application/json")
            .build());
  }

  /** The schema, whose references point into the description, is the description with that root. */
  private static List<String> violations(JsonNode schema, String json) {
    JsonNode root =
        JSON.createObjectNode()
            .put("$ref", schema.path("$ref").asText("#/components/schemas/Problem"))
            .set("components", API.get("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(root.toString(), InputFormat.JSON);
    return compiled.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
