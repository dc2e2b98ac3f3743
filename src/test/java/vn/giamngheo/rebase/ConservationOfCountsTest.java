package vn.giamngheo.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the successions are, as long as they are sound, not a household is lost or made. */
class ConservationOfCountsTest {
  private static final int SOURCES = 12;

  private final List<String> sources = new ArrayList<>();
  private final Family family = new Family();

  @RepeatedTest(100)
  void theTotalIsTheSameAfterTwoRandomChanges(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int before = build(random);

    Rebasing rebasing = family.rebasing(Family.SECOND, sources.toArray(String[]::new));
    BigDecimal after = BigDecimal.ZERO;
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (Rebased one : rebasing.all(Family.key("poor_households")).values()) {
      assertThat(one.value()).as("%s", one).isNotNull();
      after = after.add(one.value());
      low = low.add(one.low() == null ? one.value() : one.low());
      high = high.add(one.high() == null ? one.value() : one.high());
    }

    assertThat(rebasing.passage().faults()).isEmpty();
    assertThat(after).isEqualByComparingTo(BigDecimal.valueOf(before));
    assertThat(low).isLessThanOrEqualTo(after);
    assertThat(high).isGreaterThanOrEqualTo(after);
  }

  private int build(Random random) {
    int total = 0;
    List<String> middle = names("m", 8);
    List<String> last = names("n", 6);
    for (int i = 0; i < SOURCES; i++) {
      String name = "s" + i;
      sources.add(name);
      family.old(Family.FIRST, name);
      int poor = random.nextInt(300);
      total += poor;
      family.figure(name, "poor_households", Integer.toString(poor));
    }
    middle.forEach(m -> family.unit(m, Family.FIRST, Family.SECOND.minusDays(1)));
    last.forEach(n -> family.young(Family.SECOND, n));
    sources.forEach(s -> divide(s, middle, true, random));
    middle.forEach(m -> divide(m, last, false, random));
    return total;
  }

  private static List<String> names(String prefix, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(prefix + i);
    }
    return names;
  }

  private void divide(String old, List<String> into, boolean first, Random random) {
    var date = first ? Family.FIRST : Family.SECOND;
    List<String> chosen = new ArrayList<>(into);
    java.util.Collections.shuffle(chosen, random);
    int parts = 1 + random.nextInt(3);
    if (parts == 1) {
      family.whole(old, chosen.get(0), date);
      return;
    }
    for (String one : chosen.subList(0, parts)) {
      boolean byHouseholds = first;
      family.part(
          old,
          one,
          date,
          byHouseholds ? 1 + random.nextInt(500) : null,
          byHouseholds ? null : random.nextDouble() + 0.01);
    }
  }
}
