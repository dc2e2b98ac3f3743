package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;

/** Cuts a slide that holds more than can be read at once into several of the same title. */
final class SlideCuts {
  /** Size of letters at which a slide should be read, in points. */
  private static final double SIZE = SlideText.LEAST;

  private static final int MOST_BARS = 26;
  private static final int MOST_PAIRS = 17;

  private final SlideText text;
  private final double width;
  private final double height;
  private final List<List<Block>> parts = new ArrayList<>();
  private double used;

  private SlideCuts(SlideText text, double width, double height) {
    this.text = text;
    this.width = width;
    this.height = height;
    parts.add(new ArrayList<>());
  }

  /** The slide, or its parts: "… (2/3)". */
  static List<Slide> of(SlideText text, Slide slide, double width, double height) {
    SlideCuts cuts = new SlideCuts(text, width, height);
    slide.blocks().forEach(cuts::add);
    List<Slide> slides = new ArrayList<>();
    int count = cuts.parts.size();
    for (List<Block> blocks : cuts.parts) {
      int part = slides.size() + 1;
      String title = count == 1 ? slide.title() : slide.title() + " (" + part + "/" + count + ")";
      List<String> notes = part == 1 ? slide.notes() : List.of();
      slides.add(new Slide(slide.id(), title, slide.message(), blocks, slide.sources(), notes));
    }
    return slides;
  }

  private void add(Block block) {
    if (block instanceof Block.Table table) {
      add(table);
    } else if (block instanceof Block.Lines lines) {
      add(lines);
    } else if (block instanceof Block.Chart chart && chart.type() != Block.ChartKind.SCATTER) {
      int series = chart.type() == Block.ChartKind.DUMBBELL ? 1 : chart.series().size();
      int most =
          chart.type() == Block.ChartKind.DUMBBELL ? MOST_PAIRS : Math.max(6, MOST_BARS / series);
      List<List<Block.Mark>> pieces = pieces(chart.rows(), most);
      for (int i = 0; i < pieces.size(); i++) {
        // Two pieces of one chart on one slide would be two charts.
        double needs = i > 0 ? height : SlideBlocks.least(text, block, SIZE, width);
        put(
            new Block.Chart(
                chart.type(), chart.caption(), chart.series(), chart.unit(), pieces.get(i)),
            needs);
      }
    } else {
      put(block, SlideBlocks.least(text, block, SIZE, width));
    }
  }

  private void put(Block block, double needs) {
    if (used > 0 && used + needs > height) {
      parts.add(new ArrayList<>());
      used = 0;
    }
    parts.get(parts.size() - 1).add(block);
    used += needs + SlideBlocks.GAP;
  }

  private void add(Block.Lines lines) {
    List<Line> some = new ArrayList<>();
    for (var line : lines.lines()) {
      some.add(line);
      Block.Lines longer = new Block.Lines(lines.bullets(), List.copyOf(some));
      if (some.size() > 1 && SlideBlocks.least(text, longer, SIZE, width) > height) {
        some.remove(some.size() - 1);
        put(lines.bullets(), some);
        some = new ArrayList<>(List.of(line));
      }
    }
    put(lines.bullets(), some);
  }

  private void put(boolean bullets, List<Line> lines) {
    Block block = new Block.Lines(bullets, List.copyOf(lines));
    put(block, SlideBlocks.least(text, block, SIZE, width));
  }

  /** Rows until the room is full; the heads stand on each part, the total and note on the last. */
  private void add(Block.Table table) {
    double all = SlideBlocks.least(text, table, SIZE, width);
    if (all <= height) {
      put(table, all);
      return;
    }
    int most = table.rows().size();
    while (most > 1 && tallest(table, most) > height) {
      most = most > 20 ? most * 3 / 4 : most - 1;
    }
    List<List<Block.Row>> pieces = pieces(table.rows(), most);
    for (int i = 0; i < pieces.size(); i++) {
      Block.Table part = part(table, pieces.get(i), i == pieces.size() - 1);
      put(part, SlideBlocks.least(text, part, SIZE, width));
    }
  }

  private double tallest(Block.Table table, int most) {
    double tallest = 0;
    for (List<Block.Row> rows : pieces(table.rows(), most)) {
      double tall = SlideBlocks.least(text, part(table, rows, true), SIZE, width);
      tallest = Math.max(tallest, tall);
    }
    return tallest;
  }

  private static Block.Table part(Block.Table table, List<Block.Row> rows, boolean last) {
    return new Block.Table(
        table.caption(),
        table.head(),
        table.columns(),
        rows,
        last ? table.total() : null,
        table.shaded(),
        last ? table.note() : "");
  }

  /** As equal as they can be. */
  private static <T> List<List<T>> pieces(List<T> all, int most) {
    int count = Math.max(1, (all.size() + most - 1) / most);
    List<List<T>> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(all.subList(all.size() * i / count, all.size() * (i + 1) / count));
    }
    return pieces;
  }
}
