package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giamngheo.session.deck.Pages;

/** Cuts what is too much for one slide. */
final class Parts {
  /** Lines of a table on a slide. */
  private static final double LINES = 15;

  /** What another line of a name adds to the height of its row. */
  private static final double FURTHER = 0.65;

  /** Letters of a name beside so many columns and more. */
  private static final double NARROW = 58;

  private static final int WIDE_UNTIL = 3;

  /** Letters that a column less leaves to the names. */
  private static final double WIDER = 20;

  /** Topics that a heading can name. */
  private static final int MOST_TOPICS = 3;

  private Parts() {}

  /** Name of a part: "money", "money-2" … */
  static String id(String kind, int part) {
    return part == 0 ? kind : kind + "-" + (part + 1);
  }

  /** A title with its part: "Kết quả hỗ trợ (2/3)"; without where there is one part only. */
  static String title(String title, int part, int parts) {
    return parts == 1 ? title : title + " (" + (part + 1) + "/" + parts + ")";
  }

  /**
   * Pieces of a table that fit on a slide each, though long names take two lines or three.
   *
   * @param name of a row
   * @param columns besides the names; the more, the less room names have
   */
  static <T> List<List<T>> ofTable(List<T> rows, Function<T, String> name, int columns) {
    double width = width(columns);
    return Pages.of(rows, row -> lines(name.apply(row), width), LINES, rows.size());
  }

  /**
   * The same, but what is of one topic stays together where it can: a topic is shared out only when
   * it is too much for a slide, and topics share a slide only when both have room.
   *
   * @param rows those of a topic follow each other
   */
  static <T> List<List<T>> ofTopics(
      List<T> rows, Function<T, String> topic, Function<T, String> name, int columns) {
    double width = width(columns);
    Map<String, List<T>> topics = new LinkedHashMap<>();
    rows.forEach(row -> topics.computeIfAbsent(topic.apply(row), t -> new ArrayList<>()).add(row));
    List<List<T>> pieces =
        topics.values().stream().flatMap(of -> ofTable(of, name, columns).stream()).toList();
    return Pages.of(pieces, piece -> height(piece, name, width), LINES, MOST_TOPICS).stream()
        .map(page -> page.stream().flatMap(List::stream).toList())
        .toList();
  }

  private static <T> double height(List<T> rows, Function<T, String> name, double width) {
    return rows.stream().mapToDouble(row -> lines(name.apply(row), width)).sum();
  }

  private static double width(int columns) {
    return NARROW + Math.max(0, WIDE_UNTIL - columns) * WIDER;
  }

  /** Height of a row; further lines of a name have no space between them. */
  private static double lines(String name, double width) {
    return 1 + FURTHER * Math.floor(Math.max(0, name.length() - 1) / width);
  }

  /** Pieces of at most so many, as equal as they can be. */
  static <T> List<List<T>> of(List<T> all, int most) {
    int parts = Math.max(1, (all.size() + most - 1) / most);
    List<List<T>> cut = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      cut.add(all.subList(all.size() * i / parts, all.size() * (i + 1) / parts));
    }
    return cut;
  }
}
