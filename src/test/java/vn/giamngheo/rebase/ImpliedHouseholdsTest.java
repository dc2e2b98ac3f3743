package vn.giamngheo.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedHouseholdsTest {

  /**
   * Counts and rates of Krông Pa's communes (Phụ lục 1 of Kế hoạch 40/KH-UBND), and coarser ones.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "107;3,29",
        "63;4,12",
        "145;7,74",
        "203;15,69",
        "252;23,64",
        "45;4,88",
        "7;5",
        "9;10,0"
      })
  void theyAreAllWholeNumbersThatGiveThePrintedRate(String count, String rate) {
    BigDecimal printed = new BigDecimal(rate.replace(',', '.'));
    List<Integer> tried =
        IntStream.rangeClosed(1, 20_000)
            .filter(
                h ->
                    new BigDecimal(count)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(h), printed.scale(), RoundingMode.HALF_UP)
                            .compareTo(printed)
                        == 0)
            .boxed()
            .toList();

    Band band = ImpliedHouseholds.of(new BigDecimal(count), printed, rate).orElseThrow();

    assertThat(band.low().intValue()).isEqualTo(tried.get(0));
    assertThat(band.high().intValue()).isEqualTo(tried.get(tried.size() - 1));
  }

  @Test
  void nothingFollowsFromNobodyAndNoUpperBoundFromARateOfNought() {
    assertThat(ImpliedHouseholds.of(BigDecimal.ZERO, BigDecimal.ZERO, "0,00")).isEmpty();
    // 100 · 1 ÷ h < 0,005 from h = 20001
    Optional<Band> nought = ImpliedHouseholds.of(BigDecimal.ONE, BigDecimal.ZERO, "0,00");
    assertThat(nought.orElseThrow().low().intValue()).isEqualTo(20_001);
    assertThat(nought.orElseThrow().high()).isNull();
  }

  @Test
  void aCountAndARateThatFitNoNumberGiveNone() {
    // 100 · 2 ÷ 60 = 3,33 and 100 · 2 ÷ 61 = 3,28: nothing gives 3,30
    assertThat(ImpliedHouseholds.of(new BigDecimal(2), new BigDecimal("3.30"), "3,30")).isEmpty();
  }
}
