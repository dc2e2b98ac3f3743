package vn.giamngheo.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Quick ways to the smallest changes against the plain one, on made-up problems of all kinds. */
class CutFlipsTest {
  private static final int PROBLEMS = 60;

  static Stream<Arguments> methods() {
    return Arrays.stream(Normalisation.values())
        .flatMap(n -> Arrays.stream(Aggregation.values()).map(a -> Arguments.of(n, a)))
        .filter(
            m ->
                m.get()[1] != Aggregation.WEIGHTED_GEOMETRIC
                    || m.get()[0] == Normalisation.MIN_MAX
                    || m.get()[0] == Normalisation.PERCENTILE_RANK);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void smallestChangesAreThoseFoundByScoringEverybodyAnew(Normalisation n, Aggregation a) {
    int found = 0;
    for (int seed = 0; seed < PROBLEMS; seed++) {
      Random random = new Random(seed);
      MissingRule missing = MissingRule.values()[random.nextInt(MissingRule.values().length)];
      Scoring scoring = new Scoring(n, a, missing);
      List<Criterion> criteria = problem(random);
      int k = 1 + random.nextInt(criteria.get(0).values().length);
      int decimals = random.nextInt(4);

      CutFlips quick = new CutFlips(scoring, criteria, k, decimals);
      SlowFlips plain = new SlowFlips(scoring, criteria, k, decimals);

      assertThat(quick.smallestWeight()).as("seed %d", seed).isEqualTo(plain.smallestWeight());
      assertThat(quick.smallestValue()).as("seed %d", seed).isEqualTo(plain.smallestValue());
      found += quick.smallestWeight().isPresent() && quick.smallestValue().isPresent() ? 1 : 0;
    }
    assertThat(found).isGreaterThan(PROBLEMS / 4);
  }

  /** Few units or many, coarse values that tie or fine ones, with gaps or without. */
  private static List<Criterion> problem(Random random) {
    int units = 2 + random.nextInt(random.nextBoolean() ? 6 : 40);
    double coarse = Math.pow(10, random.nextInt(4));
    boolean gaps = random.nextInt(3) == 0;
    List<Criterion> criteria = new ArrayList<>();
    int many = 1 + random.nextInt(4);
    for (int j = 0; j < many; j++) {
      double[] values = new double[units];
      for (int i = 0; i < units; i++) {
        boolean gap = gaps && i > 0 && random.nextInt(5) == 0;
        values[i] = gap ? Double.NaN : Math.rint(random.nextDouble() * coarse * 3) / coarse;
      }
      Direction direction = random.nextBoolean() ? Direction.HIGHER_FIRST : Direction.LOWER_FIRST;
      criteria.add(Criterion.of("c" + j, values, direction, 1 + random.nextInt(5)));
    }
    return criteria;
  }

  @ParameterizedTest
  @MethodSource("methods")
  void soAreThoseAmongMoreUnits(Normalisation n, Aggregation a) {
    Scoring scoring = new Scoring(n, a, MissingRule.EXCLUDE);
    List<Criterion> criteria = ScoringTest.random(80, 3, false);

    CutFlips quick = new CutFlips(scoring, criteria, 20, 2);
    SlowFlips plain = new SlowFlips(scoring, criteria, 20, 2);

    assertThat(quick.smallestWeight()).isPresent().isEqualTo(plain.smallestWeight());
    assertThat(quick.smallestValue()).isPresent().isEqualTo(plain.smallestValue());
  }
}
