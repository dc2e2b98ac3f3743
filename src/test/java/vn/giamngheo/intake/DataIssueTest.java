package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

class DataIssueTest {
  private static final Text TEXT = new Text("sai", "wrong");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # line | column | field | vi | en
                 |    |       | p/t.csv: sai                        | p/t.csv: wrong
          3      |    |       | p/t.csv, dòng 3: sai                | p/t.csv, line 3: wrong
          1      |    | value | p/t.csv, dòng 1 (value): sai        | p/t.csv, line 1 (value): wrong
          3      | 10 |       | p/t.csv, dòng 3, cột 10: sai        | p/t.csv, line 3, column 10: wrong
          3      | 10 | value | p/t.csv, dòng 3, cột 10 (value): sai | p/t.csv, line 3, column 10 (value): wrong
          """)
  void placeComesFirstInTheLanguageAskedFor(
      Integer line, Integer column, String field, String vi, String en) {
    DataIssue issue = new DataIssue("p/t.csv", line, column, field, TEXT);

    assertThat(issue.in(Language.VI)).isEqualTo(vi);
    assertThat(issue.in(Language.EN)).isEqualTo(en);
  }

  @Test
  void whateverTheFileHoldsAnIssueIsOneBoundedLineThatCanBeSeen() {
    String hostile = "\u001b[2J\n\r\0\u007f\u0085\u2028\u202e\ud800" + "x".repeat(1_000_000);
    DataIssue issue = new DataIssue(hostile, 1, 1, hostile, new Text(hostile, hostile));

    assertThat(issue.in(Language.VI)).startsWith("␛[2J␊␍␀���").endsWith("…");
    assertThat(issue.in(Language.VI)).hasSize(501).doesNotContainPattern("\\p{Cntrl}|\\R|\u202e");
  }

  @Test
  void lettersOutsideTheFirstPlaneAreNotCutInHalf() {
    assertThat(Excerpt.of("🗺".repeat(80))).isEqualTo("🗺".repeat(80));
    assertThat(Excerpt.of("🗺".repeat(81))).isEqualTo("🗺".repeat(80) + "…");
  }

  @Test
  void oneBrokenFileDoesNotBuryTheFaultsOfOthers() {
    Issues issues = new Issues();

    for (int i = 1; i <= 1_000_000; i++) {
      issues.add(new DataIssue("p/t.csv", i, null, null, TEXT));
    }
    issues.add(new DataIssue("p/u.csv", 1, null, null, TEXT));

    List<String> said = issues.list().stream().map(i -> i.in(Language.EN)).toList();
    assertThat(said).hasSize(102);
    assertThat(said.get(99)).isEqualTo("p/t.csv, line 100: wrong");
    assertThat(said.get(100)).isEqualTo("p/t.csv: more faults, not listed one by one");
    assertThat(said.get(101)).isEqualTo("p/u.csv, line 1: wrong");
  }
}
