package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;

/** Tables, charts and maps of a deck as tables and pictures of a Word document. */
record PaperTables(Frozen frozen) {
  /** More columns than these lie on their side. */
  private static final int MOST_UPRIGHT = 6;

  private static final double LEAST_CODE_MM = 14;
  private static final double MOST_CODE_MM = 30;

  /** Of a digit with its share of commas and spaces between codes. */
  private static final double CODE_DIGIT_MM = 1.9;

  private static final double CODE_EDGES_MM = 4;
  private static final double NAME_SHARE = 1.9;

  /** Of names that are whole clauses. */
  private static final double WORDY_SHARE = 3;

  private static final int WORDY = 45;
  private static final double TEXT_SHARE = 1.6;

  /** Of a column of years and the like. */
  private static final double SHORT_SHARE = 0.6;

  private static final int SHORT = 9;

  /** Whether it needs pages on their side. */
  boolean isWide(Block block) {
    return block instanceof Block.Table table && table.columns().size() > MOST_UPRIGHT;
  }

  /**
   * What stands in the annex for a table, chart or map.
   *
   * @param title of the annex
   * @param wide whether its pages lie on their side
   */
  List<Annex.Block> blocks(String title, Block block, boolean wide) {
    List<Annex.Block> blocks = new ArrayList<>();
    if (block instanceof Block.Table table) {
      note(blocks, table.caption().equals(title) ? "" : table.caption());
      blocks.add(table(table, wide));
      note(blocks, table.note());
    } else if (block instanceof Block.Chart chart) {
      note(blocks, chart.caption());
      if (PaperPictures.fits(chart)) {
        String said = chart.caption().isEmpty() ? title : chart.caption();
        blocks.add(PaperPictures.of(frozen, chart, said));
      }
      blocks.add(chart(chart));
    } else if (block instanceof Block.Map map) {
      blocks.add(PaperPictures.of(map));
      blocks.add(areas(map));
      map.notes().forEach(n -> note(blocks, n));
    }
    return blocks;
  }

  private static void note(List<Annex.Block> blocks, String note) {
    if (!note.isEmpty()) {
      blocks.add(new Annex.Note(note));
    }
  }

  private Annex.Table table(Block.Table table, boolean wide) {
    List<Block.Row> all =
        Stream.concat(table.rows().stream(), Stream.ofNullable(table.total())).toList();
    double code = codeWidth(all.stream().map(Codes::of).toList());
    boolean coded = code > 0;
    return new Annex.Table(
        columns(table, wide ? Annex.LANDSCAPE_WIDTH_MM : Annex.TEXT_WIDTH_MM, code),
        table.rows().stream().map(row -> texts(row, coded)).toList(),
        table.total() == null ? List.of() : List.of(texts(table.total(), coded)),
        all.stream().map(this::looks).toList());
  }

  /** Width of the column of codes; 0 where there are none. */
  private static double codeWidth(List<String> codes) {
    int longest = codes.stream().mapToInt(String::length).max().orElse(0);
    double wide = CODE_EDGES_MM + longest * CODE_DIGIT_MM;
    return longest == 0 ? 0 : Math.min(MOST_CODE_MM, Math.max(LEAST_CODE_MM, wide));
  }

  /**
   * @param codeMm width of the last one, which is for codes; 0 for none
   */
  private List<Annex.Column> columns(Block.Table table, double widthMm, double codeMm) {
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      shares.add(share(table, i));
    }
    double name = nameShare(table);
    double all = name + shares.stream().mapToDouble(Double::doubleValue).sum();
    double share = (widthMm - codeMm) / all;
    List<Annex.Column> columns = new ArrayList<>();
    columns.add(new Annex.Column(table.head(), name * share, Align.LEFT));
    for (int i = 0; i < shares.size(); i++) {
      Block.Column column = table.columns().get(i);
      Align align = !column.text() ? Align.RIGHT : isBrief(table, i) ? Align.CENTRE : Align.LEFT;
      columns.add(new Annex.Column(column.name(), shares.get(i) * share, align));
    }
    if (codeMm > 0) {
      columns.add(codes(codeMm));
    }
    return columns;
  }

  private static double nameShare(Block.Table table) {
    boolean wordy = table.rows().stream().anyMatch(row -> row.name().length() > WORDY);
    return wordy ? WORDY_SHARE : NAME_SHARE;
  }

  /** How broad a column is beside one of numbers. */
  private static double share(Block.Table table, int column) {
    return !table.columns().get(column).text()
        ? 1
        : isBrief(table, column) ? SHORT_SHARE : TEXT_SHARE;
  }

  private static boolean isBrief(Block.Table table, int column) {
    return table.rows().stream().allMatch(r -> r.cells().get(column).text().length() <= SHORT);
  }

  private Annex.Column codes(double widthMm) {
    return new Annex.Column(frozen.say("Mã", "Code"), widthMm, Align.CENTRE);
  }

  private List<String> texts(Block.Row row, boolean coded) {
    List<String> texts = new ArrayList<>();
    texts.add(row.name());
    row.cells().forEach(c -> texts.add(c.figure() == null ? c.text() : number(c.figure())));
    if (coded) {
      texts.add(Codes.of(row));
    }
    return texts;
  }

  private List<Annex.Look> looks(Block.Row row) {
    List<Annex.Look> looks = new ArrayList<>();
    looks.add(null);
    row.cells().forEach(c -> looks.add(look(c.figure(), Shades.of(c))));
    return looks;
  }

  private Annex.Look look(Integer figure, String fill) {
    return new Annex.Look(figure == null ? null : frozen.address(figure), fill);
  }

  private String number(int code) {
    DeckFigure figure = frozen.deck().figure(code);
    return figure.mark().isEmpty() ? figure.text() : figure.text() + "\u00a0" + figure.mark();
  }

  private Annex.Table chart(Block.Chart chart) {
    double code = codeWidth(chart.rows().stream().map(mark -> Codes.of(mark.figures())).toList());
    double share = (Annex.TEXT_WIDTH_MM - code) / (NAME_SHARE + chart.series().size());
    List<Annex.Column> columns = new ArrayList<>();
    columns.add(new Annex.Column(frozen.say("Mục", "Item"), NAME_SHARE * share, Align.LEFT));
    for (int i = 0; i < chart.series().size(); i++) {
      String header = chart.series().get(i) + " (" + chart.unit().get(i) + ")";
      columns.add(new Annex.Column(header, share, Align.RIGHT));
    }
    columns.add(codes(code));
    List<List<String>> rows = new ArrayList<>();
    List<List<Annex.Look>> looks = new ArrayList<>();
    for (Block.Mark mark : chart.rows()) {
      List<String> row = new ArrayList<>();
      List<Annex.Look> to = new ArrayList<>();
      row.add(mark.name());
      to.add(null);
      for (Integer figure : mark.figures()) {
        row.add(figure == null ? "–" : number(figure));
        to.add(look(figure, null));
      }
      row.add(Codes.of(mark.figures()));
      rows.add(row);
      looks.add(to);
    }
    return new Annex.Table(columns, rows, List.of(), looks);
  }

  private Annex.Table areas(Block.Map map) {
    double share = (Annex.TEXT_WIDTH_MM - LEAST_CODE_MM) / 2;
    List<List<String>> rows = new ArrayList<>();
    List<List<Annex.Look>> looks = new ArrayList<>();
    for (Block.Area area : map.areas()) {
      boolean known = area.figure() != null;
      rows.add(
          List.of(
              area.label(),
              known ? number(area.figure()) : frozen.without(area.hidden()),
              known ? Integer.toString(area.figure()) : ""));
      looks.add(Arrays.asList(null, look(area.figure(), null)));
    }
    return new Annex.Table(
        List.of(
            new Annex.Column(frozen.say("Đơn vị", "Unit"), share, Align.LEFT),
            new Annex.Column(map.legendTitle(), share, Align.RIGHT),
            codes(LEAST_CODE_MM)),
        rows,
        List.of(),
        looks);
  }
}
