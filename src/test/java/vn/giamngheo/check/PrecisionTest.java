package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How precisely figures are printed. */
class PrecisionTest {

  @ParameterizedTest
  @CsvSource({
    "1.234, household, '', false, 0",
    "'11,78', percent, '', false, 0.005",
    "8%, percent, '', false, 0.5",
    "56.770, vnd, triệu đồng, false, 500000",
    "'49,7', vnd, triệu đồng, false, 50000",
    "2, vnd, tỷ đồng, false, 500000000",
    "762.127.000, vnd, đồng, false, 0",
    "4.000, household, '', true, 500",
    "4.024, household, '', true, 0.5"
  })
  void halfAUnitOfTheLastDigitIsInDoubt(
      String printed, String measure, String unit, boolean about, BigDecimal expected) {
    BigDecimal scale = Precision.scale(printed, unit);

    assertThat(Precision.halfUnit(printed, measure, scale, about)).isEqualByComparingTo(expected);
  }
}
