package vn.giamngheo.planner.file;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import vn.giamngheo.planner.rank.Reached;
import vn.giamngheo.web.Replies;

/**
 * Whom a choice reaches as the page gets it, see {@link Reached}.
 *
 * @param nearPoor null where no unit has a figure; {@code dttsPoor} likewise
 * @param households null where those of some unit are not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldReach(
    String period,
    String status,
    Part poor,
    Part nearPoor,
    Part dttsPoor,
    Part households,
    Curve curve,
    Concentration concentration,
    String sentence) {

  static ToldReach of(Map<String, Object> answer) {
    return Replies.JSON.convertValue(answer, ToldReach.class);
  }

  /**
   * Households of one kind.
   *
   * @param share of those inside; null when there are none at all
   * @param shareLow what rounded rates leave open; null where nothing is
   * @param unknown codes of units without a figure; null where all have one
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Part(
      double inside,
      double outside,
      double total,
      Double share,
      Double shareLow,
      Double shareHigh,
      boolean implied,
      List<String> unknown) {}

  record Curve(List<Point> points, List<Threshold> thresholds) {}

  record Point(int units, String code, String name, double poor, double share) {}

  record Threshold(double share, int units) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Concentration(double index) {}
}
