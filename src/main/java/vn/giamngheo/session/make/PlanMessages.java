package vn.giamngheo.session.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.overview.PrintedFigure;

/**
 * What plans say beside what was found, as sentences without figures; empty where nothing stands
 * out.
 */
record PlanMessages(Material m) {
  /** Whether more is to be reached than was, or less. */
  String whole() {
    Optional<PrintedFigure> found = reduction("actual");
    Optional<PrintedFigure> planned = reduction("plan");
    if (found.isEmpty()
        || planned.isEmpty()
        || !found.get().standard().equals(planned.get().standard())) {
      return "";
    }
    int more = planned.get().figure().compareTo(found.get().figure());
    String than =
        more < 0
            ? m.say("thấp hơn", "lower than")
            : more > 0 ? m.say("cao hơn", "higher than") : m.say("bằng", "equal to");
    return m.say(
        "Mức giảm tỷ lệ hộ nghèo theo kế hoạch "
            + planned.get().period()
            + " "
            + than
            + " mức đã giảm năm "
            + found.get().period(),
        "The reduction planned for "
            + planned.get().period()
            + " is "
            + than
            + " that of "
            + found.get().period());
  }

  private Optional<PrintedFigure> reduction(String status) {
    return m.figures().whole("poverty_rate_reduction", "all", status);
  }

  /** Where the plan changes most; that it does not lower the rate everywhere, where that is so. */
  String units(Series found, Series planned) {
    Map<String, UnitFigure> goals = m.map().known(planned);
    List<UnitFigure> units =
        m.map().known(found).values().stream().filter(u -> goals.containsKey(u.code())).toList();
    ToDoubleFunction<UnitFigure> falls = u -> u.figure() - goals.get(u.code()).figure();
    int rising = (int) units.stream().filter(u -> falls.applyAsDouble(u) <= 0).count();
    if (rising > 0) {
      return m.say(
          "Ở " + m.share(rising, units.size()) + ", kế hoạch không thấp hơn mức thực hiện",
          "In " + m.share(rising, units.size()) + " the plan is not below what was found");
    }
    return Extremes.of(units, falls)
        .map(
            e ->
                m.say(
                    "Kế hoạch "
                        + planned.period()
                        + " giảm nhiều nhất ở "
                        + e.highest()
                        + ", ít nhất ở "
                        + e.lowest(),
                    "The plan for "
                        + planned.period()
                        + " lowers the rate most in "
                        + e.highest()
                        + " and least in "
                        + e.lowest()))
        .orElse("");
  }

  /** To whom the largest and the smallest reductions are assigned. */
  String assigned(List<UnitFigure> figures) {
    return Extremes.of(figures)
        .map(
            e ->
                m.say(
                    "Mức giảm được giao cao nhất ở " + e.highest() + ", thấp nhất ở " + e.lowest(),
                    "The largest reduction is assigned to "
                        + e.highest()
                        + ", the smallest to "
                        + e.lowest()))
        .orElse("");
  }
}
