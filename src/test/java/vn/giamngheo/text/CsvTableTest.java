package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
  @Test
  void fieldsThatNeedQuotesGetThemAndLinesEndAsTheStandardSays() {
    CsvTable table = new CsvTable("code", "name");
    table.add("64", "Gia Lai, tỉnh");
    table.add("62", "“Kon Tum”");
    table.add("51", "a \"b\"\nc");
    table.add("52", null);

    assertThat(table)
        .hasToString(
            "code,name\r\n"
                + "64,\"Gia Lai, tỉnh\"\r\n"
                + "62,“Kon Tum”\r\n"
                + "51,\"a \"\"b\"\"\nc\"\r\n"
                + "52,\r\n");
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "3.290000,3.29",
    "100,100",
    "1E+3,1000",
    "4738000000,4738000000",
    "0.000000,0",
    "-0.50,-0.5"
  })
  void numbersHaveNoExponentAndNoTrailingZeros(BigDecimal number, String written) {
    assertThat(CsvTable.plain(number)).isEqualTo(written);
  }

  @Test
  void noNumberStaysNoNumber() {
    assertThat(CsvTable.plain(null)).isNull();
  }
}
