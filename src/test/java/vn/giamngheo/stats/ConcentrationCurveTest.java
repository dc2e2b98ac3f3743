package vn.giamngheo.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.giamngheo.stats.ConcentrationCurve.Point;

class ConcentrationCurveTest {
  @Test
  void curveGoesFromTheHighestRateToTheLowest() {
    // rates 0.1, 0.5, 0.2; of 100 households 40 + 10 + 50, of 19 poor 4 + 5 + 10
    ConcentrationCurve curve =
        ConcentrationCurve.of(new double[] {4, 5, 10}, new double[] {40, 10, 50});

    assertThat(curve.points())
        .containsExactly(
            new Point(0, 0), new Point(0.1, 5 / 19.0), new Point(0.6, 15 / 19.0), new Point(1, 1));
    // 2 · (0.1·(0+5)/2 + 0.5·(5+15)/2 + 0.4·(15+19)/2) / 19 − 1 = (0.5 + 10 + 13.6)/19 − 1 = 5.1/19
    assertThat(curve.index()).isCloseTo(5.1 / 19, within(1e-12));
  }

  @Test
  void equalRatesLieOnTheDiagonalWhateverTheirSizes() {
    ConcentrationCurve curve =
        ConcentrationCurve.of(new double[] {1, 2, 3}, new double[] {10, 20, 30});

    assertThat(curve.points()).containsExactly(new Point(0, 0), new Point(1, 1));
    assertThat(curve.index()).isZero();
  }

  @Test
  void withoutPoorHouseholdsThereIsNoCurve() {
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> ConcentrationCurve.of(new double[2], new double[] {1, 1}))
        .matches(e -> e.field().equals("events"));
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> ConcentrationCurve.of(new double[0], new double[0]));
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> ConcentrationCurve.of(new double[] {1}, new double[] {Double.NaN}));
  }
}
