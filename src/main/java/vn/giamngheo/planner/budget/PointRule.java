package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.JsonNumber;
import vn.giamngheo.planner.scenario.SeriesChoice;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/**
 * Points a unit gets for one figure: either so many for each step of it, parts of a step in
 * proportion, or those of the band it lies in.
 *
 * @param step in the figure's measure; 0 when there are bands
 * @param points for each step; 0 when there are bands
 * @param bands in rising order, without overlap; empty when there is a step
 */
record PointRule(Series series, double step, double points, List<Band> bands) {
  static final int MOST_BANDS = 20;
  static final double MOST_POINTS = 1e6;
  private static final double GREATEST = 1e12;

  /**
   * Figures from {@code from} to just below {@code to}.
   *
   * @param to positive infinity when the band is open
   */
  record Band(double from, double to, double points) {}

  static PointRule read(Body body, SeriesChoice choice) {
    Series series = choice.of(name -> body.text(name, SeriesChoice.LONGEST), body::path);
    boolean banded = body.has("bands");
    List<Band> bands = new ArrayList<>();
    for (Body band : body.objects("bands", MOST_BANDS)) {
      bands.add(band(band, bands.isEmpty() ? -GREATEST : bands.get(bands.size() - 1).to()));
    }
    if (banded && bands.isEmpty()) {
      throw Problem.wrongField(
          body.path("bands"), new Text("cần ít nhất một bậc", "needs one band at least"));
    }
    PointRule read =
        new PointRule(
            series,
            banded ? 0 : body.number("step", 1e-6, GREATEST, null),
            banded ? 0 : body.number("points", 0, MOST_POINTS, null),
            List.copyOf(bands));
    body.refuseOthers();
    return read;
  }

  private static Band band(Body body, double least) {
    Band band =
        new Band(
            body.number("from", -GREATEST, GREATEST, null),
            body.number("to", -GREATEST, GREATEST, Double.POSITIVE_INFINITY),
            body.number("points", 0, MOST_POINTS, null));
    body.refuseOthers();
    if (band.from() < least || band.to() <= band.from()) {
      throw Problem.wrongField(
          body.path("from"),
          new Text(
              "chồng lên bậc trước, hoặc không nhỏ hơn “to”",
              "overlaps the band before, or is not below “to”"));
    }
    return band;
  }

  /** Points for that figure; 0 outside all bands. */
  double pointsFor(double figure) {
    return bands.isEmpty()
        ? figure / step * points
        : bands.stream()
            .filter(b -> figure >= b.from() && figure < b.to())
            .mapToDouble(Band::points)
            .findFirst()
            .orElse(0);
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("indicator", series.indicator());
    map.put("period", series.period());
    map.put("status", series.status());
    map.put("group", series.group());
    map.put("base", series.base());
    if (bands.isEmpty()) {
      map.put("step", JsonNumber.of(step));
      map.put("points", JsonNumber.of(points));
    } else {
      map.put("bands", bands.stream().map(PointRule::toMap).toList());
    }
    return map;
  }

  private static Map<String, Object> toMap(Band band) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", JsonNumber.of(band.from()));
    if (Double.isFinite(band.to())) {
      map.put("to", JsonNumber.of(band.to()));
    }
    map.put("points", JsonNumber.of(band.points()));
    return map;
  }
}
