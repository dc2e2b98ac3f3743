package vn.giamngheo.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The colours of look.md: dark is bad, blue judges nothing, two hues for what goes both ways. */
class PaletteTest {
  @Test
  void darkIsBadWhereAHighValueIsBad() {
    assertThat(Palette.of(List.of(0., 1., 2., 3., 4., 5.), "poverty_rate"))
        .containsExactly("#fef0d9", "#fdcc8a", "#fc8d59", "#e34a33", "#b30000");
  }

  @Test
  void aReductionIsBlue() {
    assertThat(Palette.of(List.of(0., 1., 2., 3.), "poverty_rate_reduction"))
        .containsExactly("#b5d3e7", "#6aaed6", "#084a86");
  }

  @Test
  void aLoneClassJudgesNothing() {
    assertThat(Palette.of(List.of(7.93, 7.93), "poverty_rate")).containsExactly("#b5d3e7");
  }

  @Test
  void nothingToClassIsNoColour() {
    assertThat(Palette.of(List.of(), "poverty_rate")).isEmpty();
  }

  @Test
  void aChangeThatGoesBothWaysHasAHueOnEachSideOfZero() {
    String change = "poverty_rate_reduction";

    assertThat(Palette.of(List.of(-4., -2., 0., 2., 4.), change))
        .containsExactly("#5e3c99", "#b2abd2", "#fdb863", "#e66101");
    assertThat(Palette.of(List.of(-4., -2., -1., 1., 2., 4.), change))
        .containsExactly("#5e3c99", "#b2abd2", "#f7f7f7", "#fdb863", "#e66101");
  }

  @Test
  void moreClassesThanAnchorsAreMixed() {
    assertThat(Palette.of(List.of(0., 1., 2., 3., 4., 5., 6., 7., 8., 9.), "dep_water"))
        .hasSize(9)
        .doesNotHaveDuplicates()
        .startsWith("#fef0d9")
        .endsWith("#b30000");
  }
}
