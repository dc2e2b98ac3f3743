package vn.giamngheo.check;

import java.util.List;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** A difference of two rates is printed with a per cent sign; it is in percentage points. */
final class PointsPrintedAsPercent implements Reading {
  private static final String RULE = "points_as_percent";
  private static final Text GROUND =
      new Text(
          "Hiệu của hai tỷ lệ phần trăm tính bằng điểm phần trăm; “giảm 3 %” của tỷ lệ 10 % là còn 9,7 %,"
              + " giảm 3 điểm phần trăm là còn 7 %.",
          "The difference of two percentages is in percentage points; 3% off a rate of 10% leaves 9.7%,"
              + " 3 points off leave 7%.");

  @Override
  public List<Finding> findings(Facts facts) {
    List<Figure> points =
        facts.figures().stream()
            .filter(f -> f.measure().equals("percentage_point") && f.printed().contains("%"))
            .toList();
    if (points.isEmpty()) {
      return List.of();
    }
    Figure first = points.get(0);
    return List.of(
        Finding.remark(
            RULE,
            Severity.TO_CLARIFY,
            first,
            CausesToFindings.place(first),
            new Text(
                points.size() + " mức giảm tỷ lệ in với dấu “%”; nên hiểu là điểm phần trăm.",
                points.size()
                    + " reductions of a rate are printed with “%”; percentage points are meant."),
            GROUND,
            points,
            points.stream().map(PointsPrintedAsPercent::consequence).toList()));
  }

  private static Finding.Consequence consequence(Figure f) {
    return new Finding.Consequence(
        RULE,
        new Text(
            f.label().vi() + ": in “" + f.printed() + "” (" + f.locator().in(Language.VI) + ").",
            f.label().en()
                + ": printed “"
                + f.printed()
                + "” ("
                + f.locator().in(Language.EN)
                + ")."));
  }
}
