package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
  @ParameterizedTest(name = "“{0}” is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0
          05            | 5
          107           | 107
          1234          | 1234
          1.234         | 1234
          19.886        | 19886
          1.234.567     | 1234567
          4.738.000.000 | 4738000000
          3,29          | 3.29
          3,30%         | 3.30
          2,5 %         | 2.5
          0,05          | 0.05
          1.234,5       | 1234.5
          1234,5        | 1234.5
          100%          | 100
          '  12  '      | 12
          '12  %  '     | 12
          """)
  void readsWhatDocumentsPrint(String printed, BigDecimal number) {
    assertThat(PrintedNumber.parse(printed)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "%",
        ",",
        ".",
        "-",
        "-5",
        "+5",
        "1.23",
        "1.2345",
        "12.34",
        "1234.567",
        ".123",
        "1.",
        "1,",
        ",5",
        "1,2,3",
        "1,234.5",
        "1 234",
        "1.234.56",
        "5%%",
        "% 5",
        "4-7%",
        "năm",
        "5 hộ",
        "1e3",
        "NaN",
        "0x10",
        "1,5\n2",
        "٣",
        "１２"
      })
  void readsNothingElse(String printed) {
    assertThat(PrintedNumber.parse(printed)).isEmpty();
  }

  @Test
  void millionsOfDigitsAreNoNumberAndTakeNoTime() {
    assertThat(PrintedNumber.parse("1" + ".000".repeat(3_000_000))).isEmpty();
    assertThat(PrintedNumber.parse("9".repeat(10_000_000))).isEmpty();
  }
}
