package vn.giamngheo.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassBreaksTest {
  @ParameterizedTest(name = "{1} of {0} in {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # values               | method             | classes | decimals | borders
          1 2 3 4 5 6 7 8 9 10   | QUANTILE           | 5 | 0 | 1 3 5 7 9 10
          1 2 3 4 5 6 7 8 9 10   | QUANTILE           | 3 | 0 | 1 5 8 10
          10 1 9 2 8 3 7 4 6 5   | QUANTILE           | 5 | 0 | 1 3 5 7 9 10
          1 2 3 4 5 6 7 8 9 10   | EQUAL_INTERVAL     | 3 | 0 | 1 4 7 10
          1 2 3 4 5 6 7 8 9 10   | EQUAL_INTERVAL     | 4 | 2 | 1 3.25 5.5 7.75 10
          -3 -2 -1 0 1 2         | EQUAL_INTERVAL     | 5 | 0 | -3 -2 -1 0 1 2
          # mean 5, standard deviation 2
          2 4 4 4 5 5 7 9        | STANDARD_DEVIATION | 4 | 0 | 2 3 5 7 9
          2 4 4 4 5 5 7 9        | STANDARD_DEVIATION | 5 | 0 | 2 4 6 8 9
          1 2 3 4 100            | JENKS              | 3 | 0 | 1 3 100 100
          -3.5 -3.4 0 0.1 7      | JENKS              | 3 | 1 | -3.5 0 7 7
          # borders are what the legend prints
          2.51 3.29 8.8 40.11    | EQUAL_INTERVAL     | 3 | 0 | 2.51 15 28 40.11
          2.51 3.29 8.8 40.11    | EQUAL_INTERVAL     | 3 | 2 | 2.51 15.04 27.58 40.11
          # not more classes than there are values to tell apart
          5                      | QUANTILE           | 5 | 0 | 5 5
          5 5 5                  | JENKS              | 5 | 0 | 5 5
          5 5 5                  | EQUAL_INTERVAL     | 5 | 0 | 5 5
          5 5 5                  | STANDARD_DEVIATION | 5 | 0 | 5 5
          1 2                    | JENKS              | 5 | 0 | 1 2 2
          1 2                    | EQUAL_INTERVAL     | 5 | 0 | 1 2 2
          1 2                    | QUANTILE           | 1 | 0 | 1 2
          # many equal values do not hide the others
          0 0 0 0 0 0 0 0 0 100  | QUANTILE           | 3 | 0 | 0 100 100
          """)
  void bordersAreThoseOfTheMethod(
      String values, ClassMethod method, int classes, int decimals, String borders) {
    assertThat(ClassBreaks.of(numbers(values), method, classes, decimals).borders())
        .containsExactlyElementsOf(Arrays.stream(numbers(borders)).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource(ClassMethod.class)
  void everyValueHasAClassAndBordersIncrease(ClassMethod method) {
    Random random = new Random(2021);
    for (int round = 0; round < 200; round++) {
      double[] values = ties(random);
      int classes = 1 + random.nextInt(9);
      int decimals = random.nextInt(3);

      ClassBreaks breaks = ClassBreaks.of(values, method, classes, decimals);

      String given = Arrays.toString(values) + " in " + classes + " → " + breaks.borders();
      assertThat(breaks.size()).as(given).isBetween(1, classes);
      assertThat(breaks.borders().get(0)).as(given).isEqualTo(least(values));
      assertThat(breaks.borders().get(breaks.size())).as(given).isEqualTo(greatest(values));
      for (int i = 1; i < breaks.size(); i++) {
        assertThat(breaks.borders().get(i)).as(given).isGreaterThan(breaks.borders().get(i - 1));
      }
      for (double value : values) {
        int found = breaks.classOf(value);
        assertThat(value).as(given).isGreaterThanOrEqualTo(breaks.borders().get(found));
        if (found < breaks.size() - 1) {
          assertThat(value).as(given).isLessThan(breaks.borders().get(found + 1));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ClassMethod.class)
  void differentValuesAreNotAllInOneClass(ClassMethod method) {
    double[] values = new double[40];
    values[39] = 7;

    ClassBreaks breaks = ClassBreaks.of(values, method, 5, 0);

    assertThat(breaks.classOf(7)).isGreaterThan(breaks.classOf(0));
  }

  @ParameterizedTest
  @EnumSource(ClassMethod.class)
  void noValueMakesNoClass(ClassMethod method) {
    ClassBreaks breaks = ClassBreaks.of(new double[0], method, 5, 0);

    assertThat(breaks.borders()).isEmpty();
    assertThat(breaks.size()).isZero();
  }

  @ParameterizedTest
  @EnumSource(ClassMethod.class)
  void valuesGivenStayAsTheyWere(ClassMethod method) {
    double[] values = {3, 1, 2};

    ClassBreaks.of(values, method, 2, 0);

    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void valueOnABorderBelongsToTheUpperClassAndTheHighestToTheLast() {
    ClassBreaks breaks = new ClassBreaks(List.of(0.0, 10.0, 20.0));

    assertThat(breaks.classOf(0)).isZero();
    assertThat(breaks.classOf(9.99)).isZero();
    assertThat(breaks.classOf(10)).isEqualTo(1);
    assertThat(breaks.classOf(20)).isEqualTo(1);
  }

  @Test
  void valueOutsideTheBordersHasNoClass() {
    ClassBreaks breaks = new ClassBreaks(List.of(0.0, 10.0));

    assertThatIllegalArgumentException().isThrownBy(() -> breaks.classOf(-0.01));
    assertThatIllegalArgumentException().isThrownBy(() -> breaks.classOf(10.01));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassBreaks(List.of()).classOf(1))
        .withMessageContaining("1.0");
  }

  @Test
  void fewerThanOneClassIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClassBreaks.of(new double[] {1, 2}, ClassMethod.JENKS, 0, 0))
        .withMessageContaining("classes 0");
  }

  /** Between 1 and 30 values of few kinds, some negative. */
  private static double[] ties(Random random) {
    int kinds = 1 + random.nextInt(20);
    return random
        .ints(1 + random.nextInt(30), -kinds, kinds + 1)
        .mapToDouble(i -> i / 4.0)
        .toArray();
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double greatest(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void bordersSetByHandReachOverAllValues() {
    double[] values = {0.1, 0.5, 0.9};

    assertThat(ClassBreaks.between(values, List.of(0.2, 0.6)).borders())
        .containsExactly(0.1, 0.2, 0.6, 0.9);
    assertThat(ClassBreaks.between(values, List.of(0.95)).borders())
        .containsExactly(0.1, 0.95, 0.95);
    assertThat(ClassBreaks.between(values, List.of(0.2, 0.6)).classOf(0.6)).isEqualTo(2);
  }

  @Test
  void classesOfOtherValuesAreKeptAsLongAsTheyHoldAll() {
    double[] others = {0, 1, 2, 3};

    assertThat(ClassBreaks.keeping(others, new double[] {1, 3}, ClassMethod.QUANTILE, 2, 0))
        .isEqualTo(ClassBreaks.of(others, ClassMethod.QUANTILE, 2, 0));
    assertThat(
            ClassBreaks.keeping(others, new double[] {1, 9}, ClassMethod.QUANTILE, 2, 0).borders())
        .containsExactly(1.0, 9.0, 9.0);
  }
}
