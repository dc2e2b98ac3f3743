package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of slip may have made one number of another. */
class SlipsTest {

  @ParameterizedTest
  @CsvSource({
    "2.318, 3218, Two digits are swapped",
    "16.056, 16046, single digit",
    "319, 3119, missing",
    "3.119, 319, missing",
    "329, 3.29, comma",
    "1.234.000, 1234, factor of 1",
    "12, 46, ''",
    "0, 46, ''"
  })
  void aCommonSlipIsNamed(String printed, BigDecimal right, String words) {
    String said = Slips.of(TestFigures.count(printed, 1, 1), right).en();

    assertThat(said).contains(words);
    assertThat(said.isEmpty()).isEqualTo(words.isEmpty());
  }
}
