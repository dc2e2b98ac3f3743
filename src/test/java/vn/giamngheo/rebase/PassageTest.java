package vn.giamngheo.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Changes one after the other, forward and backward, computed by hand. */
class PassageTest {
  private static final LocalDate THEN = Family.FIRST;
  private static final LocalDate LATER = Family.SECOND;

  private static String text(Rebased r) {
    return r.value() + " " + r.low() + " " + r.high();
  }

  @Test
  void twoChangesAreComposed() {
    // C (100) → M 0,6 and N 0,4; M → P and Q half and half; N whole → Q: P = 30, Q = 30 + 40 = 70
    Family family =
        new Family()
            .old(THEN, "C")
            .unit("M", THEN, LATER.minusDays(1))
            .unit("N", THEN, LATER.minusDays(1))
            .young(LATER, "P", "Q")
            .part("C", "M", THEN, 60, null)
            .part("C", "N", THEN, 40, null)
            .part("M", "P", LATER, null, 2.0)
            .part("M", "Q", LATER, null, 2.0)
            .whole("N", "Q", LATER)
            .figure("C", "poor_households", "100");

    assertThat(text(family.of(LATER, "poor_households", "P", "C"))).isEqualTo("30 0 100");
    assertThat(text(family.of(LATER, "poor_households", "Q", "C"))).isEqualTo("70 0 100");
    assertThat(family.of(LATER, "poor_households", "Q", "C").how()).isEqualTo(How.AREA);
  }

  @Test
  void whatWasDividedAndPutTogetherAgainIsWhole() {
    Family family =
        new Family()
            .old(THEN, "C")
            .unit("M", THEN, LATER.minusDays(1))
            .unit("N", THEN, LATER.minusDays(1))
            .young(LATER, "P")
            .part("C", "M", THEN, null, null)
            .part("C", "N", THEN, null, null)
            .whole("M", "P", LATER)
            .whole("N", "P", LATER)
            .figure("C", "poor_households", "100");

    assertThat(text(family.of(LATER, "poor_households", "P", "C"))).isEqualTo("100 null null");
  }

  @Test
  void backwardAUnitThatWasPutTogetherIsDividedAndTheOneItCameFromAloneIsExact() {
    LocalDate before = LocalDate.parse("2010-01-01");
    LocalDate past = LocalDate.parse("2015-01-01");
    // A ← O and P by shared area 3 : 1, B ← P alone: O = 12 × 3/4 = 9; P = 12 × 1/4 + 5 = 8
    Family family =
        new Family()
            .old(past, "O", "P")
            .young(past, "A", "B")
            .part("O", "A", past, null, 3.0)
            .part("P", "A", past, null, 1.0)
            .part("P", "B", past, null, 4.0)
            .figure("A", "poor_households", "12")
            .figure("B", "poor_households", "5");

    assertThat(text(family.of(before, "poor_households", "O", "A", "B"))).isEqualTo("9 0 12");
    assertThat(text(family.of(before, "poor_households", "P", "A", "B"))).isEqualTo("8 5 17");
  }

  @Test
  void aLonePartAndAWholeBesideOthersAreFaultsThatNameTheRow() {
    Family lone = new Family().old(THEN, "A").young(THEN, "X").part("A", "X", THEN, null, null);
    Family doubled =
        new Family()
            .old(THEN, "A")
            .young(THEN, "X", "Y")
            .whole("A", "X", THEN)
            .part("A", "Y", THEN, null, null);
    Family lost = new Family().old(THEN, "A", "B").young(THEN, "X").whole("A", "X", THEN);

    assertThat(lone.passage(THEN, "A").faults())
        .singleElement()
        .satisfies(f -> assertThat(f.message().vi()).startsWith("A → X").contains("NQ 1"));
    assertThat(doubled.passage(THEN, "A").faults())
        .singleElement()
        .satisfies(f -> assertThat(f.message().vi()).startsWith("A → X").contains("toàn bộ"));
    assertThat(lost.passage(THEN, "A", "B").faults())
        .singleElement()
        .satisfies(f -> assertThat(f.message().vi()).startsWith("B ("));
  }
}
