package vn.giamngheo.planner.rank;

import java.util.Map;
import java.util.function.Supplier;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Turns what cannot be computed into an answer that says so. */
public final class Computing {
  private static final int UNPROCESSABLE = 422;

  /** Where the calculations' own words are not those of the interface. */
  private static final Map<String, String> FIELDS =
      Map.of("k", "neighbours", "values", "indicator", "weights", "contiguity");

  private Computing() {}

  /**
   * The result of the work.
   *
   * @throws Problem 422 when figures or choices allow no such result
   */
  public static <T> T of(Supplier<T> work) {
    try {
      return work.get();
    } catch (NotComputable e) {
      throw Problem.of(
          UNPROCESSABLE,
          new Text("Không tính được", "Cannot be computed"),
          e.reason(),
          FIELDS.getOrDefault(e.field(), e.field()));
    }
  }
}
