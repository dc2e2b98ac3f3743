package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

class TableTest {
  private final Issues issues = new Issues();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # type | value | good
          integer | 0                     | true
          integer | -12                   | true
          integer | 007                   | true
          integer | 999999999999999999    | true
          integer | 9999999999999999999   | false
          integer | 1.0                   | false
          integer | +1                    | false
          integer | 1e3                   | false
          integer | ' 1'                  | false
          integer | ١                     | false
          number  | 3.29                  | true
          number  | -0.5                  | true
          number  | 0.123456789012        | true
          number  | 0.1234567890123       | false
          number  | .5                    | false
          number  | 5.                    | false
          number  | 1,5                   | false
          number  | 1.234.567             | false
          number  | 1e3                   | false
          number  | NaN                   | false
          number  | Infinity              | false
          number  | 0x1F                  | false
          date    | 2025-07-01            | true
          date    | 2024-02-29            | true
          date    | 2023-02-29            | false
          date    | 2025-7-1              | false
          date    | 01/07/2025            | false
          date    | 2025-07               | false
          date    | +12025-07-01          | false
          string  | Xã Ia Rsai            | true
          string  | dòng↵dòng	cột          | true
          string  | ␀                     | false
          string  | a␛[2J                 | false
          """)
  void valuesAreHeldToTheirType(String type, String value, boolean good) {
    String text = value.replace('↵', '\n').replace('␀', '\0').replace('␛', '\u001b');
    read("{'fields': [{'name': 'a', 'type': '" + type + "'}]}", "a\n\"" + text + "\"\n");

    assertThat(issues.isEmpty()).isEqualTo(good);
  }

  @Test
  void emptyValueIsNoneUnlessRequired() {
    String schema =
        "{'fields': [{'name': 'a', 'type': 'number', 'constraints': {'minimum': 5, 'enum': ['7']}},"
            + " {'name': 'b', 'constraints': {'required': true, 'pattern': 'x'}}]}";

    read(schema, "a,b\n,x\n,\n");

    assertSaid("t.csv, line 3, column 2 (b): required field is empty");
  }

  @Test
  void uniqueFieldsAndKeysMayNotRepeat() {
    String schema =
        "{'fields': [{'name': 'a'}, {'name': 'b'}, {'name': 'c', 'constraints': {'unique': true}}],"
            + " 'primaryKey': ['a', 'b']}";

    read(schema, "a,b,c\n1,1,x\n1,2,y\n1,1,z\n2,1,y\n");

    assertSaid(
        "t.csv, line 4, column 1 (a): doubled key [1, 1], already on line 2",
        "t.csv, line 5, column 3 (c): doubled key [y], already on line 3");
  }

  @Test
  void columnsMissingUnknownOrDoubledAreAllSaid() {
    List<Row> rows = read("{'fields': [{'name': 'a'}, {'name': 'b'}]}", "a,a,c\n1,2,3\n");

    assertThat(rows).isNull();
    assertSaid(
        "t.csv, line 1 (b): column is missing",
        "t.csv, line 1, column 2 (a): unknown or doubled column, not in datapackage.json",
        "t.csv, line 1, column 3 (c): unknown or doubled column, not in datapackage.json");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'fields': [{'name': 'a', 'type': 'any'}]} | type any
          {'fields': [{'type': 'string'}]} | a field has no name
          {'fields': [{'name': 'a', 'constraints': {'pattern': '('}}]} | pattern (
          {'fields': [{'name': 'a', 'constraints': {'minimum': 1}}]} | a: minimum and maximum are for numbers
          {'fields': [{'name': 'a', 'type': 'date', 'constraints': {'maximum': '2025-01-01'}}]} | a: minimum and maximum are for numbers
          {'fields': [{'name': 'a', 'type': 'number', 'constraints': {'maximum': 'ten'}}]} | bound ten
          {'fields': [{'name': 'a'}], 'primaryKey': 'b'} | key b is no field
          """)
  void schemaThatMakesNoSenseIsRefused(String schema, String why) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(schema, "a\n1\n")).withMessage(why);
  }

  @Test
  void schemaOfManyFieldsOrValuesIsRefused() {
    String field = "{'name': 'a'},";
    String value = "'v',";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{'fields': [" + field.repeat(200) + "{'name': 'z'}]}", "a\n"))
        .withMessage("more than 200 fields");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read(
                    "{'fields': [{'name': 'a', 'constraints': {'enum': ["
                        + value.repeat(1000)
                        + "'v']}}]}",
                    "a\n"))
        .withMessage("a: enum has more than 1000 values");
  }

  private List<Row> read(String schema, String text) {
    try {
      JsonNode json = new ObjectMapper().readTree(schema.replace('\'', '"'));
      return Table.read("t.csv", text, json, issues);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertSaid(String... sentences) {
    assertThat(issues.list()).extracting(issue -> issue.in(Language.EN)).containsExactly(sentences);
  }
}
