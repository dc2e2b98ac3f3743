package vn.giamngheo.planner.rank;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shorter forms of an answer, for lists of thousands of units. Certainty: of each unit only its
 * code and what the uncertainty adds, for who has all else already. Compact: of each contribution
 * that is left out which goes without saying, namely {@code criterion} and {@code indicator} (its
 * place in the list says them), {@code low} and {@code high} where they are the {@code value},
 * {@code weight} where it is the criterion's effective one, and all that is null or false.
 */
public final class CompactFigures {
  /** What of a unit does not depend on the uncertainty. */
  private static final Set<String> KNOWN =
      Set.of("name", "parent", "score", "rank", "tied", "contributions", "selected");

  private CompactFigures() {}

  /** The answer in the form asked for: whole, compact or certainty. */
  public static Map<String, Object> of(Map<String, Object> answer, String form) {
    return switch (form) {
      case "compact" -> compact(answer);
      case "certainty" -> certainty(answer);
      default -> answer;
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> certainty(Map<String, Object> answer) {
    ((List<Map<String, Object>>) answer.get("units")).forEach(u -> u.keySet().removeAll(KNOWN));
    return answer;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> compact(Map<String, Object> answer) {
    List<Map<String, Object>> criteria = (List<Map<String, Object>>) answer.get("criteria");
    for (Map<String, Object> unit : (List<Map<String, Object>>) answer.get("units")) {
      List<Map<String, Object>> figures = (List<Map<String, Object>>) unit.get("contributions");
      for (int c = 0; c < figures.size(); c++) {
        shorten(figures.get(c), criteria.get(c).get("effectiveWeight"));
      }
    }
    return answer;
  }

  private static void shorten(Map<String, Object> figure, Object effectiveWeight) {
    figure.remove("criterion");
    figure.remove("indicator");
    figure.remove("low", figure.get("value"));
    figure.remove("high", figure.get("value"));
    figure.remove("weight", effectiveWeight);
    figure.values().removeIf(value -> value == null || Boolean.FALSE.equals(value));
  }
}
