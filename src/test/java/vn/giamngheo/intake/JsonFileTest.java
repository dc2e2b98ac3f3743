package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

class JsonFileTest {
  @TempDir private Path folder;
  private final Issues issues = new Issues();

  @Test
  void readsAnObjectWithOrWithoutByteOrderMark() throws IOException {
    assertThat(read("{\"name\": \"xã\"}").path("name").asText()).isEqualTo("xã");
    assertThat(read("\uFEFF{\"name\": \"xã\"}").path("name").asText()).isEqualTo("xã");
    assertThat(issues.isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1 "b": 2}     | , line 1, column 9: broken JSON: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries
          {"a": 1,↵ "a": 2}   | , line 2, column 5: broken JSON: Duplicate field 'a'
          {"a": 1} {"b": 2}   | , line 1, column 10: broken JSON: Trailing token (of type START_OBJECT) found after value (bound as `com.fasterxml.jackson.databind.JsonNode`): not allowed as per `DeserializationFeature.FAIL_ON_TRAILING_TOKENS`
          {"a":               | , line 1, column 6: broken JSON: Unexpected end-of-input within/between Object entries
          {"a": NaN}          | , line 1, column 10: broken JSON: Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow
          [1, 2]              | : is no JSON object
          "text"              | : is no JSON object
          null                | : is no JSON object
          ''                  | : is no JSON object
          """)
  void saysWhatIsNoObjectAndWhere(String json, String said) throws IOException {
    assertThat(read(json.replace('↵', '\n'))).isNull();
    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN))
        .containsExactly("p/datapackage.json" + said);
  }

  @Test
  void textsMayHaveNoControlCharacters() throws IOException {
    read("{\"titles\": {\"vi\": \"a\\u0000b\", \"en\": \"a\\nb\"}, \"list\": [\"\\u001b[2J\"]}");

    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN))
        .containsExactly(
            "p/datapackage.json (vi): control character U+0000 at position 2",
            "p/datapackage.json (list): control character U+001B at position 1");
  }

  @Test
  void depthIsLimited() throws IOException {
    assertThat(read("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))).isNull();
    assertThat(issues.list())
        .singleElement()
        .extracting(issue -> issue.in(Language.VI))
        .asString()
        .contains("JSON hỏng: Document nesting depth");
  }

  private JsonNode read(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("datapackage.json"), json);
    return JsonFile.read(file, "p/datapackage.json", issues);
  }
}
