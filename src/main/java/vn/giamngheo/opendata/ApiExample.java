package vn.giamngheo.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address an operation's own examples make. */
final class ApiExample {
  private ApiExample() {}

  /** The path with its examples, and with those parameters that are needed. */
  static String address(String path, List<JsonNode> parameters) {
    String address = path;
    List<String> query = new ArrayList<>();
    for (JsonNode one : parameters) {
      String name = one.path("name").asText();
      String example = URLEncoder.encode(one.path("example").asText(), StandardCharsets.UTF_8);
      if (one.path("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", example);
      } else if (one.path("required").asBoolean()) {
        query.add(name + "=" + example);
      }
    }
    return query.isEmpty() ? address : address + "?" + String.join("&", query);
  }
}
