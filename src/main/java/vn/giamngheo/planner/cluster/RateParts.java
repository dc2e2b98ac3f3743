package vn.giamngheo.planner.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.planner.rank.Households;
import vn.giamngheo.planner.scenario.SeriesChoice;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * The counts a rate is made of, for smoothing it where few households stand behind it.
 *
 * @param events households counted
 * @param base all households the rate is over; empty where they follow from count and rate
 */
record RateParts(Series events, Optional<Series> base, Series rate) {
  private static final String RATE = "_rate";

  /**
   * Finds the counts of a rate.
   *
   * @throws Problem 400 when the document does not print them, or it is no rate
   */
  static RateParts of(Series rate, SeriesChoice choice) {
    return find(rate, choice)
        .orElseThrow(
            () ->
                Problem.wrongField(
                    "smoothing",
                    new Text(
                        "chỉ dùng được cho tỷ lệ mà văn bản có in số hộ tương ứng",
                        "works only for a rate whose counts the document prints")));
  }

  /** The counts of a rate; empty when the document does not print them, or it is no rate. */
  static Optional<RateParts> find(Series rate, SeriesChoice choice) {
    String id = rate.indicator();
    if (id.startsWith("dep_") && id.endsWith(RATE)) {
      String whole = rate.base().equals("near_poor") ? "near_poor_households" : "poor_households";
      Optional<Series> base = choice.find(whole, rate.period(), rate.status(), rate.group(), "");
      return choice
          .find(
              id.substring(0, id.length() - RATE.length()),
              rate.period(),
              rate.status(),
              rate.group(),
              rate.base())
          .filter(events -> base.isPresent())
          .map(events -> new RateParts(events, base, rate));
    }
    String events =
        id.equals("poverty_rate")
            ? "poor_households"
            : id.equals("near_poverty_rate") ? "near_poor_households" : "";
    return choice
        .find(events, rate.period(), rate.status(), rate.group(), "")
        .map(
            found ->
                new RateParts(
                    found,
                    choice.find("households", rate.period(), rate.status(), rate.group(), ""),
                    rate));
  }

  /** All series there are: the rate, the count, and what it is over where that is printed. */
  List<Series> series() {
    List<Series> list = new ArrayList<>(List.of(rate, events));
    base.ifPresent(list::add);
    return list;
  }

  /** What a unit's rate is over; not above zero, or null, where that is not known. */
  Double baseOf(Figure[] row) {
    return Households.of(row.length > 2 ? row[2] : null, row[1], row[0]).value();
  }
}
