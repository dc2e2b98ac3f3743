package vn.giamngheo.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.Slide;

/** Decks that no document has given yet: many communes, hostile names, nothing at all. */
public final class HardDecks {
  /** What closes elements, turns the direction of writing, and is no letter of XML. */
  public static final String HOSTILE = "Xã <script>alert(1)</script> ]]> & \"'\u202Eabc\u0001";

  private static final String SERVER = "https://giamngheo.example.vn";

  private HardDecks() {}

  /** The deck frozen for a session of that name. */
  public static Frozen frozen(Deck deck, String name) {
    return new Frozen(
        new Occasion(
            "7KQ2",
            name,
            LocalDate.of(2026, 11, 26),
            "Thường trực HĐND huyện Krông Pa",
            deck.atlas(),
            1,
            "2649266631e7",
            "original",
            "",
            OffsetDateTime.parse("2026-11-25T08:00:00+07:00")),
        deck,
        SERVER);
  }

  /** A deck without slides and figures. */
  public static Deck empty() {
    return deck(List.of(), List.of());
  }

  /** Rate and count of so many communes: as a map, a table, bars, a dumbbell and points. */
  public static Deck communes(int count, String hostile) {
    List<DeckFigure> figures = new ArrayList<>();
    List<Block.Area> areas = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Mark> marks = new ArrayList<>();
    List<Block.Mark> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = i == 0 ? hostile : "Xã Đắk Pơ Pho " + i;
      int rate = add(figures, name, new BigDecimal("0.11").multiply(BigDecimal.valueOf(i + 1)));
      int number = add(figures, name, BigDecimal.valueOf(i % 97 * 7L));
      double x = i % 20 * 20;
      double y = Math.floorDiv(i, 20) * 20;
      String square =
          "M" + x + " " + y + "L" + (x + 20) + " " + y + "L" + (x + 20) + " " + (y + 20) + "Z";
      areas.add(
          new Block.Area("c" + i, square, "#fdcc8a", null, false, rate, name, x + 10, y + 12));
      rows.add(
          new Block.Row(
              name,
              null,
              List.of(new Block.Cell(rate, null, 0.5), new Block.Cell(number, null, null))));
      marks.add(new Block.Mark(name, null, List.of(rate)));
      pairs.add(new Block.Mark(name, null, List.of(number, rate)));
    }
    Line line = new Line(List.of(Line.Piece.of(hostile + ": "), new Line.Piece(null, 1, false)));
    return deck(
        figures,
        List.of(
            slide("map", map(areas, hostile)),
            slide("table", table(rows, hostile)),
            slide("bars", chart(Block.ChartKind.BARS, marks, "Tỷ lệ")),
            slide("dumbbell", chart(Block.ChartKind.DUMBBELL, pairs, "Số hộ", "Tỷ lệ")),
            slide("scatter", chart(Block.ChartKind.SCATTER, pairs, "Số hộ", "Tỷ lệ")),
            slide("lines", new Block.Lines(true, List.of(line)))));
  }

  private static Block map(List<Block.Area> areas, String hostile) {
    return new Block.Map(
        "", hostile, 400, 320, areas, "Tỷ lệ hộ nghèo (%)", List.of(), List.of(hostile));
  }

  private static Block table(List<Block.Row> rows, String hostile) {
    List<Block.Column> columns =
        List.of(new Block.Column("Tỷ lệ (%)", false), new Block.Column("Số hộ", false));
    return new Block.Table("", "Xã", columns, rows, null, true, hostile);
  }

  private static int add(List<DeckFigure> figures, String name, BigDecimal value) {
    int code = figures.size() + 1;
    String text = value.toPlainString().replace('.', ',');
    figures.add(
        new DeckFigure(
            code, text, " %", value, "", "", name, "Kế hoạch 40/KH-UBND", "/nguon/a/" + code));
    return code;
  }

  private static Block chart(Block.ChartKind kind, List<Block.Mark> rows, String... series) {
    List<String> units = List.of(series).stream().map(s -> "%").toList();
    return new Block.Chart(kind, "", List.of(series), units, rows);
  }

  private static Slide slide(String id, Block block) {
    return new Slide(id, "Trang " + id, List.of(block), List.of("Nguồn"), List.of("Ghi chú"));
  }

  private static Deck deck(List<DeckFigure> figures, List<Slide> slides) {
    return new Deck(
        Deck.FORMAT,
        "vi",
        "krong-pa-2021",
        "Kế hoạch giảm nghèo",
        "Huyện Krông Pa",
        "Chuẩn nghèo đa chiều 2016–2020",
        "Kế hoạch 40/KH-UBND, 22/03/2021",
        "14 xã",
        "Phiên bản số liệu 1",
        figures,
        slides,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
