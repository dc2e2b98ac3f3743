package vn.giamngheo.planner.rank;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.giamngheo.planner.scenario.Choice;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Units that are chosen.
 *
 * @param chosen by unit in the order of the field
 * @param in the chosen ones in order of priority
 * @param out the others in order of priority
 * @param order all of them in order of priority
 */
public record Selected(boolean[] chosen, List<Integer> in, List<Integer> out, List<Integer> order) {

  /**
   * Makes the choice.
   *
   * @throws Problem 400 when it asks for units that do not compete
   */
  public static Selected of(Choice choice, Ranking ranking) {
    Field field = ranking.field();
    boolean[] chosen = new boolean[field.size()];
    if (choice.codes().isEmpty()) {
      if (choice.top() > field.size()) {
        throw Problem.wrongField(
            "selection.top",
            UnitNoun.of(field.units().get(0).code())
                .fill(
                    "lớn hơn số {noun} được xếp hạng (" + field.size() + ")",
                    "is more than the {nouns} that are ranked (" + field.size() + ")"));
      }
      ranking.order().subList(0, choice.top()).forEach(i -> chosen[i] = true);
    } else {
      Map<String, Integer> positions = field.positions();
      choice.codes().forEach(code -> chosen[position(code, field, positions)] = true);
    }
    List<Integer> order = ranking.order();
    return new Selected(
        chosen,
        order.stream().filter(i -> chosen[i]).toList(),
        order.stream().filter(i -> !chosen[i]).toList(),
        order);
  }

  private static int position(String code, Field field, Map<String, Integer> positions) {
    Integer i = positions.get(code);
    if (i == null) {
      boolean excluded = field.excluded().stream().anyMatch(e -> e.unit().code().equals(code));
      throw Problem.wrongField(
          "selection.codes",
          excluded
              ? UnitNoun.of(code)
                  .fill(
                      "có {noun} thiếu số liệu nên không được xếp hạng: " + code,
                      "names a {noun} that is not ranked for want of figures: " + code)
              : new Text(
                  "có mã không thuộc bản đồ này: " + code,
                  "names a code that is not on this map: " + code));
    }
    return i;
  }

  int size() {
    return in.size();
  }

  /** The chosen unit of the lowest rank. */
  int lastIn() {
    return in.get(in.size() - 1);
  }

  /** The unit of the highest rank that is not chosen; empty when all are. */
  OptionalInt firstOut() {
    return out.stream().mapToInt(i -> i).findFirst();
  }

  /** Whether the choice is just the first so many. */
  boolean isHeadOfTheList() {
    return order.subList(0, size()).equals(in);
  }

  public List<String> codes(Field field) {
    return in.stream().map(i -> field.units().get(i).code()).toList();
  }
}
