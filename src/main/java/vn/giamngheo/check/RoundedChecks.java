package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.text.Text;

/**
 * Checks whose printed digits disagree although rounding explains it: one remark for each rule and
 * place, so that a reader who adds up the column finds the reason. Figures printed with fewer
 * digits than the result cannot be expected to agree in all of them and are no remark at all.
 */
final class RoundedChecks {
  private RoundedChecks() {}

  static List<Finding> of(List<Check> checks) {
    Map<String, List<Check>> groups = new LinkedHashMap<>();
    for (Check check : checks) {
      if (check.fit() == Relation.Fit.ROUNDED && sameDecimals(check)) {
        Figure figure = check.subject().main();
        groups
            .computeIfAbsent(check.rule().id() + "|" + figure.place(), k -> new ArrayList<>())
            .add(check);
      }
    }
    return groups.values().stream().map(RoundedChecks::finding).toList();
  }

  private static boolean sameDecimals(Check check) {
    if (check.relation() instanceof RatioRelation) {
      return true;
    }
    int decimals = check.subject().main().decimals();
    return check.variables().stream().allMatch(v -> v.main().decimals() >= decimals);
  }

  private static Finding finding(List<Check> checks) {
    Check first = checks.get(0);
    Figure figure = first.subject().main();
    Set<Figure> involved = new LinkedHashSet<>();
    checks.forEach(c -> c.variables().forEach(v -> involved.addAll(v.figures())));
    Text place = figure.locator().place();
    return Finding.remark(
        first.rule().id(),
        Severity.ROUNDING,
        figure,
        place,
        new Text(
            place.vi()
                + ": "
                + checks.size()
                + " chỗ chữ số cuối không khớp, do các số đã được làm tròn hoặc cắt bớt trước khi in."
                + " Không phải mâu thuẫn.",
            place.en()
                + ": in "
                + checks.size()
                + " places the last digit does not agree, because figures were rounded or cut off before"
                + " printing. No contradiction."),
        first.rule().ground(),
        List.copyOf(involved),
        checks.stream()
            .map(c -> new Finding.Consequence(c.rule().id(), c.rule().explain(c)))
            .toList());
  }
}
