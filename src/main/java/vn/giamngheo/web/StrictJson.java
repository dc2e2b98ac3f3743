package vn.giamngheo.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import vn.giamngheo.text.Text;

/** JSON from outside: no deep nesting, no endless numbers, no doubled names, nothing after it. */
final class StrictJson {
  private static final int DEEPEST = 12;
  private static final int LONGEST_NUMBER = 60;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * The one object the bytes hold.
   *
   * @throws Problem 400 when they hold anything else
   */
  static JsonNode object(byte[] json) {
    JsonLocation fault = JsonLocation.NA;
    try {
      JsonNode root = MAPPER.readTree(json);
      if (root != null && root.isObject()) {
        return root;
      }
    } catch (JsonProcessingException e) {
      fault = e.getLocation() == null ? fault : e.getLocation();
    } catch (IOException e) {
      throw unreadable(fault);
    }
    throw unreadable(fault);
  }

  private static Problem unreadable(JsonLocation fault) {
    String at = fault.getLineNr() + ":" + fault.getColumnNr();
    boolean known = fault.getLineNr() > 0;
    return Problem.of(
        400,
        new Text("Yêu cầu không hợp lệ", "Bad request"),
        new Text(
            "Nội dung yêu cầu phải là một đối tượng JSON viết đúng"
                + (known ? " (sai ở dòng:cột " + at + ")." : "."),
            "The body must be one well-formed JSON object"
                + (known ? " (wrong at line:column " + at + ")." : ".")));
  }
}
