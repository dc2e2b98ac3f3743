package vn.giamngheo.session.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Shares out what is too much for one page: as few pages as can be, about as full as each other.
 */
public final class Pages {
  private Pages() {}

  /**
   * The pages; none for nothing. What does not fit into a page of its own stands alone.
   *
   * @param size of one, in the unit of the room
   * @param room of a page
   * @param most of them on a page
   */
  public static <T> List<List<T>> of(List<T> all, ToDoubleFunction<T> size, double room, int most) {
    List<List<T>> fewest = filled(all, size, room, most, Double.POSITIVE_INFINITY);
    double sum = all.stream().mapToDouble(size).sum();
    List<List<T>> even = filled(all, size, room, most, sum / Math.max(1, fewest.size()));
    return even.size() == fewest.size() ? even : fewest;
  }

  /**
   * @param each after so much a page the next is begun, though more would fit
   */
  private static <T> List<List<T>> filled(
      List<T> all, ToDoubleFunction<T> size, double room, int most, double each) {
    List<List<T>> pages = new ArrayList<>();
    double used = 0;
    double total = 0;
    for (T one : all) {
      double more = size.applyAsDouble(one);
      total += more;
      List<T> last = pages.isEmpty() ? null : pages.get(pages.size() - 1);
      boolean full =
          last == null
              || last.size() == most
              || used + more > room
              || total - more / 2 > each * pages.size();
      if (full) {
        last = new ArrayList<>();
        pages.add(last);
        used = 0;
      }
      last.add(one);
      used += more;
    }
    return pages;
  }
}
