package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too much for one slide. */
final class Parts {
  /** Rows of a table that can be read from the last row of a hall. */
  static final int ROWS = 12;

  private Parts() {}

  /** Name of a part: "money", "money-2" … */
  static String id(String kind, int part) {
    return part == 0 ? kind : kind + "-" + (part + 1);
  }

  /** A title with its part: "Kết quả hỗ trợ (2/3)"; without where there is one part only. */
  static String title(String title, int part, int parts) {
    return parts == 1 ? title : title + " (" + (part + 1) + "/" + parts + ")";
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
