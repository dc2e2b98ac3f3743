package vn.giamngheo.planner.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.giamngheo.planner.scenario.Uncertainty;
import vn.giamngheo.priority.Criterion;
import vn.giamngheo.priority.Draws;
import vn.giamngheo.priority.RankRanges;
import vn.giamngheo.priority.RankRanges.RankRange;

/**
 * How firm ranks and places in the list are.
 *
 * @param ranges by position of the unit in the field
 * @param listed whether there is a list at all
 */
public record Firmness(Map<Integer, RankRange> ranges, boolean listed) {

  /**
   * Tries it out.
   *
   * @param selected null without a choice
   * @throws java.util.concurrent.CancellationException when stopped
   */
  static Firmness of(
      Ranker ranker, Uncertainty how, Ranking ranking, Selected selected, BooleanSupplier stopped) {
    List<Criterion> criteria =
        how.rounding() ? ranker.criteria(ranking.field()) : ranker.exactCriteria(ranking.field());
    int places = selected == null ? 1 : selected.size();
    Draws draws = new Draws(how.draws(), how.concentration(), how.seed(), stopped);
    Map<Integer, RankRange> ranges = new HashMap<>();
    RankRanges.of(ranker.scoring(), criteria, places, draws)
        .units()
        .forEach(range -> ranges.put(range.unit(), range));
    return new Firmness(ranges, selected != null);
  }

  /** Adds the unit's rank interval, and how often it is in the list where there is one. */
  void put(Map<String, Object> unit, int i) {
    RankRange range = ranges.get(i);
    unit.put("rankBest", range.best());
    unit.put("rankLow", range.from());
    unit.put("rankHigh", range.to());
    unit.put("rankWorst", range.worst());
    unit.put("frequency", listed ? (Double) range.shareInTop() : null);
    unit.put("membership", listed ? range.membership().name().toLowerCase(Locale.ROOT) : null);
  }
}
