package vn.giamngheo.session.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.deck.UnitCard;

/** Slides that hold too much, and what is written into the page of names that mean harm. */
class CutTest {
  private static final int MANY = 300;
  private static final String HOSTILE = "Xã </script><script>alert(1)</script> ]]> \u202Eđảo";

  static Frozen many(String session, String unit) {
    List<DeckFigure> figures = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Mark> marks = new ArrayList<>();
    List<Block.Area> areas = new ArrayList<>();
    List<UnitCard> cards = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      String name = unit + " " + i;
      figures.add(
          new DeckFigure(
              i,
              i + ",5",
              " %",
              new BigDecimal(i + ".5"),
              "",
              "",
              name,
              "Phụ lục",
              "/nguon/x/" + i));
      rows.add(new Block.Row(name, "u" + i, List.of(new Block.Cell(i, null, 0.5))));
      marks.add(new Block.Mark(name, "u" + i, List.of(i)));
      areas.add(
          new Block.Area(
              "u" + i, square(i), "#fdd49e", null, i, name, i % 20 * 20.0, i / 20 * 20.0));
      cards.add(new UnitCard("u" + i, name, List.of(new UnitCard.Entry("Tỷ lệ", i))));
    }
    Block.Table table =
        new Block.Table(
            "", "Xã", List.of(new Block.Column("Tỷ lệ (%)", false)), rows, null, true, "Ghi chú");
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.BARS, "", List.of("Tỷ lệ"), List.of("%"), marks.subList(0, 14));
    Block.Map map = new Block.Map("", "Bản đồ", 460, 385, areas, "%", List.of(), List.of());
    List<Slide> slides =
        List.of(
            new Slide("table", "Bảng", List.of(table), List.of("Văn bản"), List.of()),
            new Slide("chart", "Biểu đồ", List.of(chart), List.of("Văn bản"), List.of()),
            new Slide("map", "Bản đồ", List.of(map), List.of("Văn bản"), List.of("Nói chậm")),
            new Slide(
                "lines",
                "Câu",
                List.of(
                    new Block.Lines(
                        true, IntStream.range(0, 60).mapToObj(i -> Line.of("Câu " + i)).toList())),
                List.of(),
                List.of()));
    return new Frozen(occasion(session), deck(figures, slides, cards), "https://atlas.example");
  }

  private static String square(int i) {
    int x = i % 20 * 20;
    int y = i / 20 * 20;
    return "M" + x + " " + y + "L" + (x + 20) + " " + y + "L" + (x + 20) + " " + (y + 20) + "Z";
  }

  private static Occasion occasion(String name) {
    return new Occasion(
        "7KQ2",
        name,
        LocalDate.of(2026, 12, 8),
        "Thường trực HĐND",
        "many",
        1,
        "",
        "original",
        "",
        OffsetDateTime.parse("2026-11-26T03:00:00Z"));
  }

  private static Deck deck(List<DeckFigure> figures, List<Slide> slides, List<UnitCard> cards) {
    return new Deck(
        Deck.FORMAT,
        "vi",
        "many",
        "Kế hoạch",
        "Tỉnh",
        "Chuẩn",
        "Văn bản 1",
        "300 xã",
        "bản 1",
        figures,
        slides,
        List.of(),
        List.of(),
        cards);
  }

  private static String file(Frozen frozen) {
    return new String(OfflineFile.write(frozen), StandardCharsets.UTF_8);
  }

  @Test
  void aLongTableIsCutBetweenRowsAndNoRowIsLost() {
    Frozen frozen = many("Phiên", "Xã");
    List<Slide> parts = Cut.of(new ScreenRoom(frozen, 1_320), frozen.deck().slides().get(0));

    List<Block.Row> rows =
        parts.stream()
            .flatMap(part -> ((Block.Table) part.blocks().get(0)).rows().stream())
            .toList();
    assertThat(rows)
        .isEqualTo(((Block.Table) frozen.deck().slides().get(0).blocks().get(0)).rows());
    assertThat(parts).hasSizeBetween(18, 30);
    assertThat(parts.get(1).title()).isEqualTo("Bảng · 2/" + parts.size());
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(((Block.Table) part.blocks().get(0)).rows())
                    .hasSizeBetween(300 / parts.size() - 2, 300 / parts.size() + 2));
  }

  @Test
  void whatFitsStaysWhole() {
    Frozen frozen = many("Phiên", "Xã");
    ScreenRoom room = new ScreenRoom(frozen, 1_320);

    assertThat(Cut.of(room, frozen.deck().slides().get(1)))
        .containsExactly(frozen.deck().slides().get(1));
    assertThat(Cut.of(room, frozen.deck().slides().get(3)))
        .flatExtracting(part -> ((Block.Lines) part.blocks().get(0)).lines())
        .hasSize(60);
  }

  @Test
  void threeHundredUnitsMakeAFileThatFitsAStickAndTheSameBytesAgain() {
    byte[] file = OfflineFile.write(many("Phiên", "Xã"));

    assertThat(file).hasSizeLessThan(3_000_000).isEqualTo(OfflineFile.write(many("Phiên", "Xã")));
  }

  @Test
  void namesAreWordsWhateverTheyHold() {
    String name = HOSTILE + "ấ".repeat(400 - HOSTILE.length());
    String page = file(many(name, HOSTILE));

    assertThat(page).doesNotContain("<script>alert").contains("&lt;script>alert");
    assertThat(page.split("<script")).as("the one script of the file").hasSize(2);
    assertThat(page).contains("title-slide long");
  }

  @Test
  void aDeckWithoutAnythingIsATitle() {
    Frozen empty =
        new Frozen(
            occasion("Phiên"), deck(List.of(), List.of(), List.of()), "https://atlas.example");

    assertThat(file(empty)).contains("1/1").doesNotContain("id=\"s2\"");
  }

  @Test
  void numbersOfTheFileLeadToTheServer() {
    String page = file(many("Phiên", "Xã"));

    assertThat(page)
        .contains("href=\"https://atlas.example/s/7KQ2-15\"")
        .doesNotContain("href=\"/")
        .doesNotContain("src=\"");
  }
}
