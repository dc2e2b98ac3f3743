package vn.giamngheo.session.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Pages;
import vn.giamngheo.session.deck.Slide;

/**
 * Cuts what is too much for one screen into several, between rows and between sentences: letters
 * are never made smaller than can be read from the last row.
 */
final class Cut {
  private final ScreenRoom room;
  private final Slide slide;
  private final List<List<Block>> pages = new ArrayList<>(List.of(new ArrayList<>()));

  private Cut(ScreenRoom room, Slide slide) {
    this.room = room;
    this.slide = slide;
  }

  /** The slide, or several under the same heading that follow each other. */
  static List<Slide> of(ScreenRoom room, Slide slide) {
    Cut cut = new Cut(room, slide);
    slide.blocks().forEach(cut::add);
    List<Slide> slides = new ArrayList<>();
    for (List<Block> page : cut.pages) {
      int n = slides.size() + 1;
      String more = n == 1 ? "" : room.frozen().say(", tiếp theo", ", continued");
      String id = n == 1 ? slide.id() : slide.id() + "-screen-" + n;
      slides.add(slide.with(id, slide.title() + more, page));
    }
    return slides;
  }

  /** What is left of the page. */
  private double left() {
    List<Block> page = pages.get(pages.size() - 1);
    return room.of(slide) - room.least(page) - (page.isEmpty() ? 0 : ScreenRoom.GAP);
  }

  private void add(Block block) {
    if (room.least(block) <= left()) {
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
    if (!empty && room.least(block) > left()) {
      pages.add(new ArrayList<>());
    }
    pages.get(pages.size() - 1).add(block);
  }

  private void table(Block.Table table) {
    TableSize size = room.size(table);
    List<List<Block.Row>> parts = parts(table.rows(), size::row, size.around());
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      place(part(table, parts.get(i), last ? table.total() : null));
    }
  }

  /** Some rows of a table, without the columns that none of them has anything in. */
  private static Block.Table part(Block.Table table, List<Block.Row> rows, Block.Row total) {
    List<Block.Row> all = Stream.concat(rows.stream(), Stream.ofNullable(total)).toList();
    List<Integer> kept =
        IntStream.range(0, table.columns().size())
            .filter(column -> all.stream().anyMatch(row -> !isEmpty(row.cells().get(column))))
            .boxed()
            .toList();
    return new Block.Table(
        table.caption(),
        table.head(),
        kept.stream().map(table.columns()::get).toList(),
        rows.stream().map(row -> only(row, kept)).toList(),
        total == null ? null : only(total, kept),
        table.shaded(),
        table.note());
  }

  private static boolean isEmpty(Block.Cell cell) {
    return cell.figure() == null && cell.text().isEmpty();
  }

  private static Block.Row only(Block.Row row, List<Integer> columns) {
    return new Block.Row(row.name(), row.unit(), columns.stream().map(row.cells()::get).toList());
  }

  private <T> List<List<T>> parts(List<T> all, ToDoubleFunction<T> height, double around) {
    return Pages.of(all, height, room.of(slide) - around, all.size());
  }
}
