package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.SeriesChoice;

/**
 * Counts of households by unit, as far as the document has them, for telling whom a choice reaches.
 *
 * @param period and {@code status} of the counts
 */
public record ReachSeries(
    String period,
    String status,
    Series poor,
    Optional<Series> households,
    Optional<Series> rate,
    Optional<Series> nearPoor,
    Optional<Series> dtts,
    Optional<Series> dttsRate) {

  /**
   * The counts nearest to a scenario: of its first criterion's period and status where there are.
   */
  public static Optional<ReachSeries> of(Scenario scenario, SeriesChoice choice) {
    Series first = scenario.criteria().get(0).series();
    return choice
        .find("poor_households", first.period(), first.status(), "all", "")
        .or(() -> choice.findLatest("poor_households", "actual", "all", ""))
        .map(poor -> of(poor, choice));
  }

  private static ReachSeries of(Series poor, SeriesChoice choice) {
    String period = poor.period();
    String status = poor.status();
    return new ReachSeries(
        period,
        status,
        poor,
        choice.find("households", period, status, "all", ""),
        choice.find("poverty_rate", period, status, "all", ""),
        choice.find("near_poor_households", period, status, "all", ""),
        choice.find("poor_households", period, status, "dtts", ""),
        choice.find("poverty_rate", period, status, "dtts", ""));
  }

  /** All series there are. */
  public List<Series> series() {
    List<Series> list = new ArrayList<>(List.of(poor));
    households.ifPresent(list::add);
    rate.ifPresent(list::add);
    nearPoor.ifPresent(list::add);
    dtts.ifPresent(list::add);
    dttsRate.ifPresent(list::add);
    return list;
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("period", period);
    map.put("status", status);
    return map;
  }
}
