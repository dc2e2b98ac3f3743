package vn.giamngheo.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.giamngheo.priority.ScoringTest.refused;

import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {
  /**
   * Choosing a house: Saaty (1990), How to Make a Decision: The Analytic Hierarchy Process,
   * European Journal of Operational Research 48, 9–26. Upper triangle of size, transport,
   * neighbourhood, age, yard, facilities, condition, finance.
   */
  private static final double[][] HOUSE = {
    {5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0},
    {1 / 3.0, 5, 3, 3, 1 / 5.0, 1 / 7.0},
    {6, 3, 4, 6, 1 / 5.0},
    {1 / 3.0, 1 / 4.0, 1 / 7.0, 1 / 8.0},
    {1 / 2.0, 1 / 5.0, 1 / 6.0},
    {1 / 5.0, 1 / 6.0},
    {1 / 2.0}
  };

  @Test
  void houseOfSaatyHasThePrintedWeights() {
    PairwiseComparison found = PairwiseComparison.of(whole(HOUSE));

    // printed: weights to three decimals, λ = 9.669, C.R. = 0.169
    double[] printed = {0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333};
    for (int i = 0; i < printed.length; i++) {
      assertThat(found.weights().get(i)).as("weight " + i).isCloseTo(printed[i], within(0.0011));
    }
    assertThat(found.largestEigenvalue()).isCloseTo(9.669, within(0.0006));
    assertThat(found.consistencyRatio()).isCloseTo(0.169, within(0.0006));
    assertThat(found.consistent()).isFalse();
  }

  @Test
  void eigenvectorOfTheHouseIsThatOfR() {
    // R 4.2.2: e <- eigen(m); w <- abs(Re(e$vectors[, 1])); w / sum(w); Re(e$values[1])
    double[] weights = {
      0.1730174746483477,
      0.0539757229990393,
      0.1881102988574409,
      0.0175079113081957,
      0.0310437364039023,
      0.0363222021546561,
      0.1668336736263479,
      0.3331889800020701
    };
    PairwiseComparison found = PairwiseComparison.of(whole(HOUSE));

    for (int i = 0; i < weights.length; i++) {
      assertThat(found.weights().get(i)).as("weight " + i).isCloseTo(weights[i], within(1e-10));
    }
    assertThat(found.largestEigenvalue()).isCloseTo(9.66888731711815, within(1e-9));
  }

  private static double[][] whole(double[][] upper) {
    int n = upper.length + 1;
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] = 1;
      for (int j = i + 1; j < n; j++) {
        matrix[i][j] = upper[i][j - i - 1];
        matrix[j][i] = 1 / matrix[i][j];
      }
    }
    return matrix;
  }

  @Test
  void comparisonsThatAgreeGiveBackTheirWeights() {
    PairwiseComparison found = PairwiseComparison.of(whole(new double[][] {{2, 6}, {3}}));

    assertThat(found.weights().get(0)).isCloseTo(0.6, within(1e-12));
    assertThat(found.weights().get(1)).isCloseTo(0.3, within(1e-12));
    assertThat(found.weights().get(2)).isCloseTo(0.1, within(1e-12));
    assertThat(found.consistencyRatio()).isCloseTo(0, within(1e-12));
    assertThat(PairwiseComparison.of(new double[][] {{1}}).weights()).containsExactly(1.0);
    assertThat(PairwiseComparison.of(whole(new double[][] {{9}})).consistencyRatio()).isZero();
  }

  @Test
  void matricesThatAreNoComparisonsAreRefused() {
    refused("comparisons", () -> PairwiseComparison.of(new double[0][]));
    refused("comparisons", () -> PairwiseComparison.of(new double[][] {{1, 2}}));
    refused("comparisons", () -> PairwiseComparison.of(new double[][] {{1, 2}, {2, 1}}));
    refused("comparisons", () -> PairwiseComparison.of(new double[][] {{1, 10}, {0.1, 1}}));
    refused("comparisons", () -> PairwiseComparison.of(new double[][] {{2}}));
    refused("comparisons", () -> PairwiseComparison.of(new double[][] {{1, Double.NaN}, {1, 1}}));
    refused("comparisons", () -> PairwiseComparison.of(new double[16][16]));
  }
}
