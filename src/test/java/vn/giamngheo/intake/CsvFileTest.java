package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

class CsvFileTest {
  private final Issues issues = new Issues();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what           | text                         | records with their lines
          plain            | a,b↵1,2↵3,4↵                 | 2:1,2 3:3,4
          no end of line   | a,b↵1,2                      | 2:1,2
          CR LF            | a,b←↵1,2←↵3,4←↵              | 2:1,2 3:3,4
          CR alone         | a,b←1,2←3,4                  | 2:1,2 3:3,4
          empty lines      | a,b↵↵1,2↵↵↵3,4↵↵             | 3:1,2 6:3,4
          empty fields     | a,b↵,↵                       | 2:,
          quoted line ends | a,b↵"1↵1",2↵3,4              | 2:1↵1,2 4:3,4
          quoted commas    | a,b↵"1,1","2"                | 2:1,1,2
          doubled quotes   | a,b↵"1""1",2                 | 2:1"1,2
          quote inside     | a,b↵1"1,2                    | 2:1"1,2
          only a header    | a,b↵                         | ''
          """)
  void readsRecordsWithTheirLines(String name, String text, String expected) {
    List<String> read = new ArrayList<>();
    for (Row row : rows(text)) {
      read.add(row.line() + ":" + String.join(",", row.fields()).replace('\n', '↵'));
    }

    assertThat(String.join(" ", read)).isEqualTo(expected);
    assertThat(issues.isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty                     | ''              | t.csv: file is empty
          empty lines only          | ↵↵              | t.csv: file is empty
          open quote                | a,b↵1,2↵3,"4↵5  | t.csv, line 3, column 2: a quote is opened and never closed
          open quote at the end     | a,b↵1,"         | t.csv, line 2, column 2: a quote is opened and never closed
          open quote in the header  | a,"b↵1,2        | t.csv, line 1, column 2: a quote is opened and never closed
          text after a quote        | a,b↵1,2↵"3"x,4  | t.csv, line 3: this line is no CSV: Unexpected character after closing quote: 'x' (0x78)
          in the first line         | "a"x,b↵1,2      | t.csv, line 1: this line is no CSV: Unexpected character after closing quote: 'x' (0x78)
          """)
  void saysWhatIsNoCsv(String name, String text, String said) {
    assertThat(rows(text)).isNull();
    assertSaid(said);
  }

  @Test
  void lineOfAnotherWidthIsSaidAndLeftOut() {
    assertThat(rows("a,b↵1↵1,2↵1,2,3")).extracting(Row::line).containsExactly(3);
    assertSaid(
        "t.csv, line 2: line has 1 fields, header has 2",
        "t.csv, line 4: line has 3 fields, header has 2");
  }

  /** Our own mark for the end, in a file, is not the end. */
  @Test
  void nothingAfterALineThatLooksLikeTheEndIsLost() {
    assertThat(rows("a↵\0end↵1↵\0end")).extracting(Row::line).containsExactly(2, 3, 4);
  }

  @Test
  void lineOfManyFieldsIsSaid() {
    assertThat(rows("a,b↵" + ",".repeat(5_000_000))).isNull();
    assertThat(issues.list())
        .singleElement()
        .extracting(issue -> issue.in(Language.EN))
        .asString()
        .startsWith("t.csv, line 2: this line is no CSV: ");
  }

  @Test
  void numberOfRowsIsLimited() {
    assertThat(rows("a↵" + "1↵".repeat(CsvFile.MAX_ROWS))).hasSize(CsvFile.MAX_ROWS);
    assertThat(rows("a↵" + "1↵".repeat(CsvFile.MAX_ROWS + 1))).isNull();
    assertSaid("t.csv: more than 100000 rows, not read further");
  }

  @Test
  void rowsAreNotReadUnderAWrongHeader() {
    CsvFile file = new CsvFile("t.csv", "x,y\n1,2\n", header -> header.columnOf("a") > 0);

    assertThat(file.read(issues)).isNull();
  }

  private List<Row> rows(String text) {
    String written = text.replace('↵', '\n').replace('←', '\r');
    return new CsvFile("t.csv", written, header -> true).read(issues);
  }

  private void assertSaid(String... sentences) {
    assertThat(issues.list()).extracting(issue -> issue.in(Language.EN)).containsExactly(sentences);
  }
}
