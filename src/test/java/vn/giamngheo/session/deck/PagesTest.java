package vn.giamngheo.session.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is too much for one page. */
class PagesTest {
  private static List<List<Integer>> pages(int room, int most, Integer... sizes) {
    return Pages.of(List.of(sizes), Integer::doubleValue, room, most);
  }

  @Test
  void fiveOfOneSizeAreThreeAndTwoNotFourAndOne() {
    assertThat(pages(100, 4, 10, 10, 10, 10, 10))
        .containsExactly(List.of(10, 10, 10), List.of(10, 10));
  }

  @Test
  void whatFitsIsOnePageAndNothingIsNone() {
    assertThat(pages(30, 3, 10, 10, 10)).hasSize(1);
    assertThat(pages(30, 3)).isEmpty();
  }

  @Test
  void whatIsLargerThanAPageStandsAlone() {
    assertThat(pages(10, 9, 4, 25, 4)).containsExactly(List.of(4), List.of(25), List.of(4));
  }

  @Test
  void evenPagesAreNotBoughtWithOneMore() {
    assertThat(pages(10, 9, 9, 1, 5, 5)).containsExactly(List.of(9, 1), List.of(5, 5));
  }
}
