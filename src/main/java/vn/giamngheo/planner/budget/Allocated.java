package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.priority.PointAllocation;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * A budget divided by one formula.
 *
 * @param units that take part, in the order of their codes
 * @param rows figures of each unit, one for each rule
 * @param parts points of each unit for each rule
 * @param points of each unit, base included
 * @param out units that take no part, with the reason
 */
record Allocated(
    Formula formula,
    List<MapUnit> units,
    List<Figure[]> rows,
    List<double[]> parts,
    double[] points,
    PointAllocation allocation,
    Map<MapUnit, Text> out) {

  /**
   * Divides the budget.
   *
   * @param figures of the formula's series at least
   * @param path of the formula in the request
   * @throws Problem 400 when nobody has a point
   * @throws vn.giamngheo.stats.NotComputable when floors, caps and budget cannot all hold
   */
  static Allocated of(Formula formula, Figures figures, long budget, Words words, String path) {
    for (int r = 0; r < formula.series().size(); r++) {
      int column = figures.series().indexOf(formula.series().get(r));
      figures.refuseMixed(column, path + ".points[" + r + "]");
    }
    List<MapUnit> units = new ArrayList<>();
    List<Figure[]> rows = new ArrayList<>();
    List<double[]> parts = new ArrayList<>();
    Map<MapUnit, Text> out = new LinkedHashMap<>();
    for (int i = 0; i < figures.units().size(); i++) {
      MapUnit unit = figures.units().get(i);
      Figure[] row = row(formula, figures, i);
      OptionalInt missing = IntStream.range(0, row.length).filter(r -> row[r] == null).findFirst();
      if (formula.exclude().contains(unit.code())) {
        out.put(unit, new Text("Được loại ra trong công thức.", "Ruled out by the formula."));
      } else if (missing.isPresent()) {
        Text name = words.series(formula.series().get(missing.getAsInt()));
        out.put(
            unit,
            UnitNoun.of(unit.code())
                .fill(
                    "Văn bản không in “" + name.vi() + "” của {noun} này.",
                    "The document does not print “" + name.en() + "” for this {noun}."));
      } else {
        units.add(unit);
        rows.add(row);
        parts.add(points(formula, row));
      }
    }
    double[] points =
        parts.stream().mapToDouble(p -> formula.basePoints() + Arrays.stream(p).sum()).toArray();
    UnitNoun noun = UnitNoun.of(figures.units().get(0).code());
    PointAllocation allocation = allocation(formula, points, budget, path, noun);
    return new Allocated(formula, units, rows, parts, points, allocation, out);
  }

  private static PointAllocation allocation(
      Formula formula, double[] points, long budget, String path, UnitNoun noun) {
    if (Arrays.stream(points).sum() <= 0) {
      throw Problem.wrongField(
          path + ".points", noun.fill("không cho {noun} nào điểm", "give no {noun} any point"));
    }
    long[] floor = new long[points.length];
    long[] cap = new long[points.length];
    Arrays.fill(floor, formula.floorVnd());
    Arrays.fill(cap, formula.capVnd());
    try {
      return PointAllocation.of(points, floor, cap, budget, PointAllocation.MILLION);
    } catch (NotComputable e) {
      throw new NotComputable(path + "." + e.field(), e.reason());
    }
  }

  private static Figure[] row(Formula formula, Figures figures, int unit) {
    return formula.series().stream()
        .map(s -> figures.rows().get(unit)[figures.series().indexOf(s)])
        .toArray(Figure[]::new);
  }

  private static double[] points(Formula formula, Figure[] row) {
    return IntStream.range(0, row.length)
        .mapToDouble(r -> Math.max(0, formula.rules().get(r).pointsFor(row[r].value())))
        .toArray();
  }

  /** Amounts by code of the unit; none for those that take no part. */
  Map<String, Long> amounts() {
    Map<String, Long> amounts = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      amounts.put(units.get(i).code(), allocation.amounts().get(i));
    }
    return amounts;
  }

  Map<String, Object> answer(Words words, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("formula", formula.toMap());
    map.put(
        "labels",
        formula.series().stream().map((Series s) -> words.series(s).in(language)).toList());
    map.put(
        "measures",
        formula.series().stream()
            .map((Series s) -> words.indicator(s.indicator()).measureName().in(language))
            .toList());
    map.put("totalPoints", Arrays.stream(points).sum());
    map.put("total", allocation.amounts().stream().mapToLong(a -> a).sum());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rows.add(row(i, language));
    }
    map.put("units", rows);
    map.put(
        "excluded",
        out.entrySet().stream()
            .map(
                e ->
                    Map.of(
                        "code", e.getKey().code(),
                        "name", e.getKey().name().in(language),
                        "reason", e.getValue().in(language)))
            .toList());
    return map;
  }

  private Map<String, Object> row(int i, Language language) {
    long amount = allocation.amounts().get(i);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", units.get(i).code());
    map.put("name", units.get(i).name().in(language));
    map.put("points", points[i]);
    map.put("figures", Arrays.stream(rows.get(i)).map(Allocated::figure).toList());
    map.put("parts", parts.get(i));
    map.put("amount", amount);
    map.put(
        "atFloor", formula.floorVnd() > 0 && amount - PointAllocation.MILLION < formula.floorVnd());
    map.put(
        "atCap",
        formula.capVnd() < Long.MAX_VALUE && amount + PointAllocation.MILLION > formula.capVnd());
    return map;
  }

  private static Map<String, Object> figure(Figure figure) {
    Map<String, Object> map = new LinkedHashMap<>();
    figure.put(map);
    return map;
  }

  /** The unit that got what does not make a whole million. */
  List<Text> notes() {
    return IntStream.range(0, units.size())
        .filter(i -> allocation.amounts().get(i) % PointAllocation.MILLION > 0)
        .mapToObj(
            i -> {
              Text odd = Numbers.both(allocation.amounts().get(i) % PointAllocation.MILLION);
              Text name = Words.within(units.get(i).name());
              return new Text(
                  "Kinh phí không chẵn triệu; " + odd.vi() + " đồng lẻ cộng vào " + name.vi() + ".",
                  "The budget is no whole million; the odd "
                      + odd.en()
                      + " đồng go to "
                      + name.en()
                      + ".");
            })
        .toList();
  }
}
