package vn.giamngheo.session.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * How the blocks of a slide share its height. Words and tables take what they need, about; charts,
 * maps and key figures share what is left. In 1,080ths of a slide's height, for letters of the size
 * that the screen has.
 */
public final class Room {
  private static final double LINE = 48;
  private static final double LETTERS_A_LINE = 88;
  private static final double ROW = 46;
  private static final double LOW_HEAD = 66;
  private static final double TALL_HEAD = 150;
  private static final int MANY_COLUMNS = 6;
  private static final double NOTE = 40;
  private static final double GAP = 20;
  private static final double LEAST = 200;

  private Room() {}

  /**
   * A height for each block.
   *
   * @param all what there is for all of them
   */
  public static List<Double> share(Frozen frozen, List<Block> blocks, double all) {
    double fixed = blocks.stream().mapToDouble(b -> Math.max(0, needed(frozen, b))).sum();
    long free = blocks.stream().filter(b -> needed(frozen, b) < 0).count();
    double left = all - fixed - GAP * Math.max(0, blocks.size() - 1);
    List<Double> heights = new ArrayList<>();
    for (Block block : blocks) {
      double needs = needed(frozen, block);
      heights.add(
          needs < 0 ? Math.max(LEAST, left / free) : free == 0 && blocks.size() == 1 ? all : needs);
    }
    return heights;
  }

  /** What a block needs; −1 when it takes what there is. */
  private static double needed(Frozen frozen, Block block) {
    if (block instanceof Block.Lines lines) {
      return lines.lines().stream()
          .mapToDouble(l -> LINE * Math.ceil(frozen.plain(l).length() / LETTERS_A_LINE))
          .sum();
    }
    if (block instanceof Block.Table table) {
      double head = table.columns().size() > MANY_COLUMNS ? TALL_HEAD : LOW_HEAD;
      return head + ROW * table.rows().size() + (table.note().isEmpty() ? 0 : NOTE);
    }
    return -1;
  }
}
