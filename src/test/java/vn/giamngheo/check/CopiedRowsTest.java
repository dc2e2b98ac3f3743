package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs of cells that repeat another unit's. */
class CopiedRowsTest {

  @Test
  void aRunOfFourCellsIsFoundWhereverItStands() {
    List<CopiedRows.Run> runs =
        runs("10 4,51 32 6,53 7 99", "11 4,51 32 6,53 7 98", "12 5,00 33 6,60 8 97");

    assertThat(runs).singleElement();
    assertThat(runs.get(0).copy())
        .extracting(Figure::printed)
        .containsExactly("4,51", "32", "6,53", "7");
    assertThat(runs.get(0).original()).extracting(Figure::row).containsOnly(2);
  }

  @Test
  void threeCellsOrZerosAreNoRun() {
    assertThat(runs("1 2 3 4", "1 2 3 5")).isEmpty();
    assertThat(runs("1 2 3 0 0 0", "1 2 3 0 0 0")).isEmpty();
  }

  @Test
  void zerosBesideARunBelongToIt() {
    assertThat(runs("0 21 22 23 24 0", "0 21 22 23 24 0").get(0).copy()).hasSize(6);
  }

  @Test
  void aGapEndsARun() {
    assertThat(runs("21 22 - 23 24", "21 22 - 23 24").get(0).copy()).hasSize(4);
    assertThat(runs("21 22 9 23 24", "21 22 - 23 24")).isEmpty();
  }

  @Test
  void fewDigitsMayBeAlikeByChanceAndRatesFollowFromCounts() {
    assertThat(runs("1 2 3 4 5", "1 2 3 4 5").get(0).isTelling()).isFalse();
    assertThat(runs("12 4,51 5 6,53", "12 4,51 5 6,53").get(0).isTelling()).isFalse();
    assertThat(runs("123 456 789 12", "123 456 789 12").get(0).isTelling()).isTrue();
  }

  @Test
  void threeEqualRowsAreThreePairs() {
    assertThat(runs("21 22 23 24", "21 22 23 24", "21 22 23 24")).hasSize(3);
  }

  private static List<CopiedRows.Run> runs(String... rows) {
    List<Figure> figures = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      String[] cells = rows[row].split(" ");
      for (int col = 0; col < cells.length; col++) {
        if (!cells[col].equals("-")) {
          String measure = cells[col].contains(",") ? "percent" : "household";
          figures.add(TestFigures.figure(cells[col], measure, row + 1, col + 1));
        }
      }
    }
    return CopiedRows.runs(figures);
  }
}
