package vn.giamngheo.session.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.session.ManyUnits;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Slide;

/** Slides that hold too much, and what is written into the page of names that mean harm. */
class CutTest {
  private static final String HOSTILE = "Xã </script><script>alert(1)</script> ]]> \u202Eđảo";

  private static String file(Frozen frozen) {
    return new String(OfflineFile.write(frozen), StandardCharsets.UTF_8);
  }

  private static List<Slide> cut(Frozen frozen, int slide) {
    Slide whole = frozen.deck().slides().get(slide);
    return Cut.of(ScreenRoom.closest(frozen, 1_320, whole), whole);
  }

  @Test
  void aLongTableIsCutBetweenRowsAndNoRowIsLost() {
    Frozen frozen = ManyUnits.frozen("Phiên", "Xã");
    List<Slide> parts = cut(frozen, 0);

    List<Block.Row> rows =
        parts.stream()
            .flatMap(part -> ((Block.Table) part.blocks().get(0)).rows().stream())
            .toList();
    assertThat(rows)
        .isEqualTo(((Block.Table) frozen.deck().slides().get(0).blocks().get(0)).rows());
    assertThat(parts).hasSizeBetween(18, 30);
    assertThat(parts.get(1).title()).isEqualTo("Bảng, tiếp theo");
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(((Block.Table) part.blocks().get(0)).rows())
                    .hasSizeBetween(300 / parts.size() - 2, 300 / parts.size() + 2));
  }

  @Test
  void whatFitsStaysWhole() {
    Frozen frozen = ManyUnits.frozen("Phiên", "Xã");

    assertThat(cut(frozen, 1)).containsExactly(frozen.deck().slides().get(1));
    assertThat(cut(frozen, 3))
        .flatExtracting(part -> ((Block.Lines) part.blocks().get(0)).lines())
        .hasSize(60);
  }

  @Test
  void threeHundredUnitsMakeAFileThatFitsAStickAndTheSameBytesAgain() {
    byte[] file = OfflineFile.write(ManyUnits.frozen("Phiên", "Xã"));

    assertThat(file)
        .hasSizeLessThan(3_000_000)
        .isEqualTo(OfflineFile.write(ManyUnits.frozen("Phiên", "Xã")));
  }

  @Test
  void namesAreWordsWhateverTheyHold() {
    String name = HOSTILE + "ấ".repeat(400 - HOSTILE.length());
    String page = file(ManyUnits.frozen(name, HOSTILE));

    assertThat(page).doesNotContain("<script>alert").contains("&lt;script>alert");
    assertThat(page.split("<script")).as("the one script of the file").hasSize(2);
    assertThat(page).contains("title-slide long");
  }

  @Test
  void aDeckWithoutAnythingIsATitle() {
    Frozen empty = ManyUnits.nothing();

    assertThat(file(empty)).contains("1/1").doesNotContain("id=\"s2\"");
  }

  @Test
  void numbersOfTheFileLeadToTheServer() {
    String page = file(ManyUnits.frozen("Phiên", "Xã"));

    assertThat(page)
        .contains("href=\"https://atlas.example/s/7KQ2-15\"")
        .doesNotContain("href=\"/")
        .doesNotContain("src=\"");
  }
}
