package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Slide;

/**
 * Slides as paper has them: what was cut into several slides to be read from the last row is one
 * again, and so are its tables. Questions are left out: papers have a part for them.
 */
final class PaperSlides {
  private static final String PART = " \\(\\d+/\\d+\\)$";
  private static final String QUESTIONS = "questions";

  private PaperSlides() {}

  static List<Slide> of(Deck deck) {
    List<Slide> joined = new ArrayList<>();
    for (Slide slide : deck.slides()) {
      int last = joined.size() - 1;
      if (slide.id().startsWith(QUESTIONS)) {
        continue;
      }
      if (last >= 0 && stem(slide) && joined.get(last).title().equals(title(slide))) {
        joined.set(last, join(joined.get(last), slide));
      } else {
        joined.add(
            new Slide(slide.id(), title(slide), slide.blocks(), slide.sources(), slide.notes()));
      }
    }
    return joined;
  }

  private static boolean stem(Slide slide) {
    return !title(slide).equals(slide.title());
  }

  private static String title(Slide slide) {
    return slide.title().replaceFirst(PART, "");
  }

  private static Slide join(Slide first, Slide second) {
    List<Block> blocks = new ArrayList<>(first.blocks());
    for (Block block : second.blocks()) {
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last instanceof Block.Table above
          && block instanceof Block.Table below
          && goesOn(above, below)) {
        blocks.set(blocks.size() - 1, join(above, below));
      } else {
        blocks.add(block);
      }
    }
    return new Slide(
        first.id(),
        first.title(),
        blocks,
        List.copyOf(union(first.sources(), second.sources())),
        List.copyOf(union(first.notes(), second.notes())));
  }

  private static LinkedHashSet<String> union(List<String> first, List<String> second) {
    LinkedHashSet<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all;
  }

  private static boolean goesOn(Block.Table above, Block.Table below) {
    return above.total() == null
        && above.columns().equals(below.columns())
        && above.head().equals(below.head())
        && above.caption().equals(below.caption())
        && above.note().equals(below.note());
  }

  private static Block.Table join(Block.Table above, Block.Table below) {
    return new Block.Table(
        above.caption(),
        above.head(),
        above.columns(),
        Stream.concat(above.rows().stream(), below.rows().stream()).toList(),
        below.total(),
        above.shaded(),
        above.note());
  }
}
