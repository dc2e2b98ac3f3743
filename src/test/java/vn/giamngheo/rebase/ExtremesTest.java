package vn.giamngheo.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ExtremesTest {

  /**
   * Every corner of shares and denominators is tried; the extremes of a linear-fractional function
   * lie there.
   */
  @RepeatedTest(60)
  void theyAreThoseOfAllCorners(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Extremes.Part> parts = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(50));
      Band denominator = new Band(low, low, low.add(BigDecimal.valueOf(random.nextInt(5))));
      BigDecimal numerator = BigDecimal.valueOf(random.nextInt(20));
      parts.add(new Extremes.Part(numerator, denominator, random.nextBoolean()));
    }
    List<Double> rates = new ArrayList<>();
    corners(parts, 0, 0, 0, rates);

    Band band = Extremes.of(parts);

    double low = rates.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertThat(band.low().doubleValue()).isEqualTo(low, Offset.offset(1e-9));
    assertThat(band.high().doubleValue()).isEqualTo(high, Offset.offset(1e-9));
  }

  private static void corners(
      List<Extremes.Part> parts, int at, double above, double below, List<Double> rates) {
    if (at == parts.size()) {
      if (below > 0) {
        rates.add(100 * above / below);
      }
      return;
    }
    Extremes.Part part = parts.get(at);
    if (!part.whole()) {
      corners(parts, at + 1, above, below, rates);
    }
    for (BigDecimal h : List.of(part.denominator().low(), part.denominator().high())) {
      double n = part.numerator().doubleValue();
      corners(parts, at + 1, above + n, below + h.doubleValue(), rates);
    }
  }
}
