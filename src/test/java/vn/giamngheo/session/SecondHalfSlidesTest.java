package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.TestServer;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Problem;

/** Slides of priorities, money, results, agencies and doubts. Figures are those printed. */
class SecondHalfSlidesTest {
  private static final List<String> ATLASES =
      List.of("krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024");
  private static final int MOST_ROWS = 14;

  private static List<Slide> slides(Deck deck, String kind) {
    return deck.slides().stream().filter(s -> s.id().matches(kind + "(-\\d+)?")).toList();
  }

  private static <B extends Block> List<B> blocks(List<Slide> slides, Class<B> kind) {
    List<B> blocks = new ArrayList<>();
    slides.forEach(
        s -> s.blocks().stream().filter(kind::isInstance).map(kind::cast).forEach(blocks::add));
    return blocks;
  }

  /** Names of columns and rows with their figures: "65.118†". */
  private static String row(Deck deck, Block.Table table, String name) {
    Block.Row row =
        table.rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    List<String> cells = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      cells.add(
          cell.figure() == null
              ? cell.text()
              : deck.figure(cell.figure()).text() + deck.figure(cell.figure()).mark());
    }
    return String.join(" | ", cells);
  }

  @ParameterizedTest
  @CsvSource({
    "krong-pa-2021, 1, 0, 0, 2, 2",
    "gia-lai-2023, 1, 0, 0, 0, 1",
    "ia-hdrai-2025, 0, 8, 3, 0, 2",
    "dak-ha-2024, 0, 2, 0, 0, 1",
    "dak-glei-2024, 0, 2, 9, 0, 2"
  })
  void subjectsWithoutDataAreLeftOutWithAReason(
      String atlas, int priority, int money, int results, int agencies, int doubts) {
    Deck deck = RealDecks.of(atlas, Language.VI);
    assertThat(slides(deck, "priority")).hasSize(priority);
    assertThat(slides(deck, "money")).hasSize(money);
    assertThat(slides(deck, "results")).hasSize(results);
    assertThat(slides(deck, "agencies")).hasSize(agencies);
    assertThat(slides(deck, "doubts")).hasSize(doubts);
    assertThat(deck.leftOut()).allSatisfy(l -> assertThat(l.reason()).endsWith("."));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void slidesCanBeReadFromTheLastRowAndTellThePresenterSomething(Language language) {
    for (String atlas : ATLASES) {
      Deck deck = RealDecks.of(atlas, language);
      for (String kind : List.of("priority", "money", "results", "agencies", "doubts")) {
        for (Slide slide : slides(deck, kind)) {
          assertThat(slide.notes()).as(atlas + " " + slide.id()).isNotEmpty();
          assertThat(slide.sources()).as(atlas + " " + slide.id()).isNotEmpty();
        }
        for (Block.Table table : blocks(slides(deck, kind), Block.Table.class)) {
          assertThat(table.rows()).hasSizeBetween(1, MOST_ROWS);
          assertThat(table.rows())
              .allSatisfy(r -> assertThat(r.cells()).hasSameSizeAs(table.columns()));
        }
        for (Block.Lines lines : blocks(slides(deck, "doubts"), Block.Lines.class)) {
          assertThat(lines.lines()).hasSizeBetween(1, 5);
        }
      }
    }
  }

  @Test
  void everyFigureHasAPageThatIsThere() {
    List<String> addresses =
        ATLASES.stream()
            .flatMap(a -> RealDecks.of(a, Language.VI).figures().stream())
            .map(DeckFigure::address)
            .map(a -> a.replaceFirst("#.*", ""))
            .filter(a -> !a.startsWith("/nguon/") || a.contains("disbursement_rate"))
            .distinct()
            .toList();
    assertThat(addresses).isNotEmpty();
    for (String address : addresses) {
      assertThat(TestServer.shared().get(address).statusCode()).as(address).isEqualTo(200);
    }
  }

  @Test
  void priorityUnitsComeWithRankScoreAndTheFigureThatWeighsMost() {
    Deck deck = RealDecks.of("krong-pa-2021", Language.VI);
    Block.Table table = blocks(slides(deck, "priority"), Block.Table.class).get(0);
    assertThat(table.rows().stream().map(Block.Row::name))
        .as("a quarter of 14, rounded up")
        .containsExactly("Xã Đất Bằng", "Xã Krông Năng", "Xã Ia Rmok", "Xã Ia HDreh");
    assertThat(row(deck, table, "Xã Đất Bằng")).isEqualTo("1 | 1,000 | 23,64 | luôn thuộc");
    assertThat(table.rows().get(0).unit()).isEqualTo("24088");
  }

  /** Two criteria and the first three units, as the scenario has it; the address leads there. */
  @Test
  void scenarioOfTheSessionDecidesWhoAndHowMany() {
    String code =
        "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~1~h"
            + "!poor_households~2020~actual~all~~1~h*t3";
    Deck deck =
        RealDecks.make(
            "krong-pa-2021", new DeckMaker.Wish("original", Optional.of(code)), Language.VI);
    Block.Table table = blocks(slides(deck, "priority"), Block.Table.class).get(0);
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(0).name()).isEqualTo("Xã Đất Bằng");
    assertThat(table.columns().stream().map(Block.Column::name)).contains("Tiêu chí nặng nhất");
    assertThat(row(deck, table, "Xã Ia Rsươm")).contains("Số hộ nghèo, 2020 | 259");
    assertThat(deck.figures().stream().map(DeckFigure::address))
        .anyMatch(
            a -> a.startsWith("/quy-hoach?atlas=krong-pa-2021&k=1*min_max*") && a.contains("*t3"));
  }

  @Test
  void moneyStandsAsPrintedWithTheRateAndTheDay() {
    Deck deck = RealDecks.of("ia-hdrai-2025", Language.VI);
    Block.Table table = blocks(slides(deck, "money"), Block.Table.class).get(0);
    assertThat(table.columns().stream().map(Block.Column::name))
        .containsExactly(
            "Phân bổ",
            "Giải ngân đến 30/06/2024",
            "Ước giải ngân đến 30/09/2024",
            "Ước giải ngân đến 31/12/2024",
            "Tỷ lệ giải ngân (%)");
    assertThat(table.caption()).isEqualTo("Triệu đồng");
    assertThat(row(deck, table, "Ngân sách trung ương"))
        .isEqualTo("65.118† | 4.498† | 48.838 | 65.118 | 6,91†");
    assertThat(row(deck, table, "Ngân sách trung ương – vốn sự nghiệp"))
        .isEqualTo("15.274 | 318 |  |  | 2,08");
    Block.Table needs = blocks(slides(deck, "money-5"), Block.Table.class).get(0);
    assertThat(row(deck, needs, "Vốn sự nghiệp")).isEqualTo("17.651 | 16.056† | 1.605");
    Block.Chart chart = blocks(slides(deck, "money"), Block.Chart.class).get(0);
    assertThat(chart.type()).isEqualTo(Block.ChartKind.GROUPED_BARS);
    assertThat(chart.rows()).hasSize(4);
  }

  @Test
  void rateSaysOfWhichMoneyItIs() {
    assertThat(RealDecks.of("ia-hdrai-2025", Language.VI).figures().stream().map(DeckFigure::label))
        .contains("Tỷ lệ giải ngân, ngân sách trung ương, vốn sự nghiệp, 2024");
  }

  @Test
  void yearsOfOneResultStandBesideEachOther() {
    Deck deck = RealDecks.of("dak-glei-2024", Language.VI);
    Block.Table table =
        blocks(slides(deck, "results"), Block.Table.class).stream()
            .filter(
                t ->
                    t.rows().stream()
                        .anyMatch(
                            r ->
                                r.name().equals("Kinh phí đào tạo nghề đã giải ngân (triệu đồng)")))
            .findFirst()
            .orElseThrow();
    assertThat(table.columns().stream().map(Block.Column::name)).contains("2022", "2023");
    assertThat(row(deck, table, "Kinh phí đào tạo nghề đã giải ngân (triệu đồng)"))
        .contains("512,2628 | 762,127");
  }

  @Test
  void agenciesWithoutUnitAreNamedApart() {
    Deck deck = RealDecks.of("krong-pa-2021", Language.VI);
    List<Slide> slides = slides(deck, "agencies");
    Block.Table table = blocks(slides, Block.Table.class).get(0);
    assertThat(table.rows()).hasSize(14);
    assertThat(row(deck, table, "Xã Uar")).isEqualTo("Trung tâm Dịch vụ Nông nghiệp");
    assertThat(blocks(slides, Block.Lines.class).get(1).lines()).hasSize(9);
  }

  @Test
  void doubtsNameWhatIsPrintedAndWhatWouldFit() {
    Deck deck = RealDecks.of("ia-hdrai-2025", Language.VI);
    Block.Lines lines = blocks(slides(deck, "doubts"), Block.Lines.class).get(0);
    String first = RealDecks.words(deck, lines.lines().get(0)).replace('\u00a0', ' ');
    assertThat(first)
        .startsWith("Có thể in nhầm – Mục B.II.1, Nguồn ngân sách Trung ương – vốn sự nghiệp: ")
        .contains("in 17.651 triệu đồng", "17.661 triệu đồng (16.056 † + 1.605)", "nếu là 16.046");
    List<String> figures =
        lines.lines().get(0).pieces().stream()
            .filter(p -> p.figure() != null)
            .map(p -> deck.figure(p.figure()).text())
            .toList();
    assertThat(figures)
        .containsExactly("17.651", "17.661", "16.056", "1.605", "10", "16.056", "16.046");
  }

  @Test
  void figuresOfASumInDongLeadToTheirOwnPlaces() {
    Deck deck = RealDecks.of("dak-glei-2024", Language.VI);
    Block.Lines lines = blocks(slides(deck, "doubts"), Block.Lines.class).get(0);
    assertThat(RealDecks.words(deck, lines.lines().get(0)).replace('\u00a0', ' '))
        .contains("in 22,7 % †, nhưng 762,127 / 3.215,7372 = 23,70 %");
  }

  /** On the communes of today, ranks are of today's four, by rates carried to them. */
  @Test
  void unitsOfAnotherDayAreRankedByCarriedFigures() {
    Deck deck =
        RealDecks.make(
            "krong-pa-2021", new DeckMaker.Wish("2025-07-01", Optional.empty()), Language.VI);
    Block.Table table = blocks(slides(deck, "priority"), Block.Table.class).get(0);
    assertThat(table.rows()).as("a quarter of four").hasSize(1);
    DeckFigure rate = deck.figure(table.rows().get(0).cells().get(2).figure());
    assertThat(rate.address()).startsWith("/nguon/krong-pa-2021/tinh/");
    assertThat(rate.unit()).isEqualTo("\u00a0%");
  }

  @Test
  void codeOfAnotherAtlasIsRefusedByName() {
    String code = "1*min_max*weighted_arithmetic*exclude*original*nothing~2020~actual~all~~1~h";
    DeckMaker.Wish wish = new DeckMaker.Wish("original", Optional.of(code));
    assertThatThrownBy(() -> RealDecks.make("krong-pa-2021", wish, Language.VI))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.field()).isEqualTo("scenario"));
  }
}
