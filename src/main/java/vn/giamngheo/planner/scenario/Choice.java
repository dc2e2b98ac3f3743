package vn.giamngheo.planner.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/**
 * Which units are chosen: the first so many of the list, or units named one by one.
 *
 * @param top how many; 0 when they are named
 * @param codes the named ones, in the order of their codes; empty when they are counted
 */
public record Choice(int top, List<String> codes) {
  public static final int MOST_UNITS = 15_000;

  /** Reads either {@code top} or {@code codes}. */
  public static Choice read(Body body) {
    Choice read =
        body.has("codes")
            ? new Choice(0, sorted(body.texts("codes", MOST_UNITS, 5)))
            : new Choice((int) body.whole("top", 1, MOST_UNITS, null), List.of());
    body.refuseOthers();
    if (read.top == 0 && read.codes.isEmpty()) {
      throw Problem.wrongField(
          body.path("codes"), new Text("không có đơn vị nào", "names no unit"));
    }
    return read;
  }

  private static List<String> sorted(List<String> codes) {
    return new LinkedHashSet<>(codes).stream().sorted().toList();
  }

  Map<String, Object> toMap() {
    return codes.isEmpty() ? Map.of("top", top) : Map.of("codes", codes);
  }
}
