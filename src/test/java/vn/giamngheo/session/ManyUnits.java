package vn.giamngheo.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.deck.UnitCard;

/** A frozen deck of 300 units with a table, a chart, a map and many sentences. */
public final class ManyUnits {
  private static final int MANY = 300;
  private static final String ORIGIN = "https://atlas.example";

  private ManyUnits() {}

  /** A frozen deck without slides. */
  public static Frozen nothing() {
    return new Frozen(occasion("Phiên"), deck(List.of(), List.of(), List.of()), ORIGIN);
  }

  /**
   * @param session its name
   * @param unit what the names of units begin with
   */
  public static Frozen frozen(String session, String unit) {
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
              "u" + i, square(i), "#fdd49e", null, false, i, name, i % 20 * 20.0, i / 20 * 20.0));
      cards.add(new UnitCard("u" + i, name, List.of(new UnitCard.Entry("Tỷ lệ", i))));
    }
    List<Slide> slides = slides(rows, marks, areas);
    return new Frozen(occasion(session), deck(figures, slides, cards), ORIGIN);
  }

  private static List<Slide> slides(
      List<Block.Row> rows, List<Block.Mark> marks, List<Block.Area> areas) {
    Block.Table table =
        new Block.Table(
            "", "Xã", List.of(new Block.Column("Tỷ lệ (%)", false)), rows, null, true, "Ghi chú");
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.BARS, "", List.of("Tỷ lệ"), List.of("%"), marks.subList(0, 14));
    Block.Map map = new Block.Map("", "Bản đồ", 460, 385, areas, "%", List.of(), List.of());
    return List.of(
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
        cards,
        List.of());
  }
}
