package vn.giamngheo.stats.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.stats.NotComputable;

/** Against spdep 1.2-7: {@code stats/spdep-reference.R}. */
class EmpiricalBayesTest {
  private static final double[] POOR = Reference.UNITS.numbers("poor");
  private static final double[] HOUSEHOLDS = Reference.UNITS.numbers("households");

  @Test
  void ratesDrawnTogetherAreThoseOfSpdep() {
    assertThat(EmpiricalBayes.global(POOR, HOUSEHOLDS))
        .containsExactly(Reference.LOCAL.numbers("eb_global"), within(1e-10));
    assertThat(EmpiricalBayes.local(POOR, HOUSEHOLDS, Reference.queen()))
        .containsExactly(Reference.LOCAL.numbers("eb_local"), within(1e-10));
  }

  @Test
  void indexOfAssuncaoAndReisIsThatOfSpdep() {
    double[] poor = Arrays.copyOf(POOR, 54);
    double[] households = Arrays.copyOf(HOUSEHOLDS, 54);
    int[] mainland = IntStream.range(0, 54).toArray();
    SpatialWeights weights = Reference.queen().subset(mainland).rowStandardised();

    double[] rates = EmpiricalBayes.standardised(poor, households);

    // EBImoran.mc(poor, households, nb2listw(queen of the mainland), nsim = 9999): statistic, p
    assertThat(Moran.of(rates, weights).value()).isCloseTo(0.61049122139045997, within(1e-10));
    assertThat(Moran.simulate(rates, weights, Permutations.of(9999, 1)).p())
        .isCloseTo(1e-4, within(2e-4));
  }

  @Test
  void nobodyPoorAnywhereIsARateOfNought() {
    double[] none = new double[55];

    assertThat(EmpiricalBayes.global(none, HOUSEHOLDS)).containsOnly(0);
    assertThat(EmpiricalBayes.local(none, HOUSEHOLDS, Reference.queen())).containsOnly(0);
    assertThat(EmpiricalBayes.standardised(none, HOUSEHOLDS)).containsOnly(0);
    assertThat(EmpiricalBayes.global(new double[0], new double[0])).isEmpty();
  }

  @Test
  void unitWithoutHouseholdsIsNamed() {
    double[] empty = HOUSEHOLDS.clone();
    empty[3] = 0;

    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> EmpiricalBayes.global(POOR, empty))
        .matches(e -> e.reason().vi().equals("Giá trị thứ 4 của “base” bằng 0."));
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> EmpiricalBayes.local(new double[] {-1}, new double[] {1}, null))
        .matches(e -> e.reason().vi().equals("Giá trị thứ 1 của “events” là số âm."));
  }
}
