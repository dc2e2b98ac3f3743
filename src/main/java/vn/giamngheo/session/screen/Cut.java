package vn.giamngheo.session.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/**
 * Cuts what is too much for one screen of 4:3 into several, between rows and between sentences:
 * letters are never made smaller than can be read from the last row.
 */
final class Cut {
  /** What is a little too much is set closer on the screen. */
  private static final double CLOSER = 1.1;

  private final ScreenRoom room;
  private final Slide slide;
  private final List<List<Block>> pages = new ArrayList<>(List.of(new ArrayList<>()));

  private Cut(ScreenRoom room, Slide slide) {
    this.room = room;
    this.slide = slide;
  }

  /** The slide, or several of the same title that follow each other. */
  static List<Slide> of(ScreenRoom room, Slide slide) {
    Cut cut = new Cut(room, slide);
    slide.blocks().forEach(cut::add);
    List<Slide> slides = new ArrayList<>();
    for (List<Block> page : cut.pages) {
      int n = slides.size() + 1;
      String title =
          cut.pages.size() == 1
              ? slide.title()
              : slide.title() + " · " + n + "/" + cut.pages.size();
      String id = n == 1 ? slide.id() : slide.id() + "-screen-" + n;
      slides.add(new Slide(id, title, page, slide.sources(), slide.notes()));
    }
    return slides;
  }

  /**
   * @param much how much of a slide may be taken
   */
  private double left(double much) {
    List<Block> page = pages.get(pages.size() - 1);
    return room.of(slide) * much - room.least(page) - (page.isEmpty() ? 0 : ScreenRoom.GAP);
  }

  private void add(Block block) {
    if (room.least(block) <= left(CLOSER)) {
      pages.get(pages.size() - 1).add(block);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Lines lines) {
      parts(lines.lines(), line -> room.line(line, lines.bullets()), 0)
          .forEach(part -> place(new Block.Lines(lines.bullets(), part)));
    } else {
      place(block);
    }
  }

  /** Here when it fits, else on a page of its own. */
  private void place(Block block) {
    boolean empty = pages.get(pages.size() - 1).isEmpty();
    if (!empty && room.least(block) > left(CLOSER)) {
      pages.add(new ArrayList<>());
    }
    pages.get(pages.size() - 1).add(block);
  }

  private void table(Block.Table table) {
    TableSize size = new TableSize(room.frozen(), table, room.width(), 1);
    List<List<Block.Row>> parts = parts(table.rows(), size::row, size.around());
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      place(
          new Block.Table(
              table.caption(),
              table.head(),
              table.columns(),
              parts.get(i),
              last ? table.total() : null,
              table.shaded(),
              table.note()));
    }
  }

  /** As many parts as are needed, about as high as each other; sentences keep their number. */
  private <T> List<List<T>> parts(List<T> all, ToDoubleFunction<T> height, double around) {
    double sum = all.stream().mapToDouble(height).sum();
    double free = Math.max(left(1) - around, room.of(slide) - around);
    double each = sum / Math.max(1, Math.ceil(sum / Math.max(free, 1)));
    List<List<T>> parts = new ArrayList<>();
    List<T> part = new ArrayList<>();
    double used = 0;
    double total = 0;
    for (T one : all) {
      double high = height.applyAsDouble(one);
      total += high;
      boolean full = used + high > free || total - high / 2 > each * (parts.size() + 1);
      if (full && !part.isEmpty()) {
        parts.add(part);
        part = new ArrayList<>();
        used = 0;
      }
      part.add(one);
      used += high;
    }
    parts.add(part);
    return parts;
  }
}
