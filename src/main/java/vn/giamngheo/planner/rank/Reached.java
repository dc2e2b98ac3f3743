package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.JsonNumber;
import vn.giamngheo.priority.Reach;
import vn.giamngheo.stats.ConcentrationCurve;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Whom a choice of units reaches and whom it leaves out, counted in households. */
public final class Reached {
  private static final double[] THRESHOLDS = {0.5, 0.7, 0.9};
  private static final double PERCENT = 100;

  private final ReachSeries series;
  private final Figures figures;
  private final Set<String> chosen;

  /**
   * @param figures of the series, of all units on the map
   * @param chosen codes of the units chosen
   */
  public Reached(ReachSeries series, Figures figures, Set<String> chosen) {
    this.series = series;
    this.figures = figures;
    this.chosen = chosen;
  }

  private Figure[] column(Series one) {
    return figures.column(figures.series().indexOf(one));
  }

  private Households[] households() {
    Figure[] printed = series.households().map(this::column).orElse(null);
    Figure[] poor = column(series.poor());
    Figure[] rate = series.rate().map(this::column).orElse(null);
    return IntStream.range(0, poor.length)
        .mapToObj(
            i ->
                Households.of(
                    printed == null ? null : printed[i], poor[i], rate == null ? null : rate[i]))
        .toArray(Households[]::new);
  }

  public Map<String, Object> answer(Language language) {
    Map<String, Object> map = new LinkedHashMap<>(series.toMap());
    map.put("poor", part(series.poor()));
    map.put("nearPoor", series.nearPoor().map(this::part).orElse(null));
    map.put("dttsPoor", series.dtts().map(this::part).orElse(null));
    map.put("households", householdsPart());
    map.put("curve", curve(language));
    map.put("concentration", concentration());
    map.put("sentence", sentence().in(language));
    return map;
  }

  /** Households of one kind inside and outside; null where no unit has a figure. */
  private Map<String, Object> part(Series one) {
    Figure[] column = column(one);
    if (IntStream.range(0, column.length).allMatch(i -> column[i] == null)) {
      return null;
    }
    double inside = 0;
    double outside = 0;
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < column.length; i++) {
      String code = figures.units().get(i).code();
      if (column[i] == null) {
        unknown.add(code);
      } else if (chosen.contains(code)) {
        inside += column[i].value();
      } else {
        outside += column[i].value();
      }
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("inside", JsonNumber.of(inside));
    map.put("outside", JsonNumber.of(outside));
    map.put("total", JsonNumber.of(inside + outside));
    map.put("share", inside + outside == 0 ? null : (Double) (inside / (inside + outside)));
    map.put("unknown", unknown);
    return map;
  }

  /** All households inside and outside, with what rounded rates leave open; null when unknown. */
  private Map<String, Object> householdsPart() {
    Households[] all = households();
    if (!complete(all)) {
      return null;
    }
    double[] in = new double[3];
    double[] out = new double[3];
    for (int i = 0; i < all.length; i++) {
      double[] sum = chosen.contains(figures.units().get(i).code()) ? in : out;
      sum[0] += all[i].value();
      sum[1] += all[i].low();
      sum[2] += all[i].high();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("inside", JsonNumber.of(in[0]));
    map.put("outside", JsonNumber.of(out[0]));
    map.put("total", JsonNumber.of(in[0] + out[0]));
    map.put("share", in[0] / (in[0] + out[0]));
    map.put("shareLow", in[1] / (in[1] + out[2]));
    map.put("shareHigh", in[2] / (in[2] + out[1]));
    map.put("implied", IntStream.range(0, all.length).anyMatch(i -> all[i].implied()));
    return map;
  }

  private static boolean complete(Households[] all) {
    return IntStream.range(0, all.length)
        .allMatch(i -> all[i].value() != null && all[i].value() > 0);
  }

  /** How many units it takes for a share of the poor, those with most poor households first. */
  private Map<String, Object> curve(Language language) {
    Figure[] column = column(series.poor());
    List<Integer> known =
        IntStream.range(0, column.length).filter(i -> column[i] != null).boxed().toList();
    long[] poor = known.stream().mapToLong(i -> Math.round(column[i].value())).toArray();
    long total = IntStream.range(0, poor.length).mapToLong(i -> poor[i]).sum();
    List<Map<String, Object>> points = new ArrayList<>();
    long sum = 0;
    for (int i : Reach.fewestFor(1, poor)) {
      sum += poor[i];
      MapUnit unit = figures.units().get(known.get(i));
      Map<String, Object> point = new LinkedHashMap<>();
      point.put("units", points.size() + 1);
      point.put("code", unit.code());
      point.put("name", unit.name().in(language));
      point.put("poor", sum);
      point.put("share", total == 0 ? 0 : (double) sum / total);
      points.add(point);
    }
    List<Map<String, Object>> thresholds = new ArrayList<>();
    for (double share : THRESHOLDS) {
      thresholds.add(
          Map.of("share", share, "units", total == 0 ? 0 : Reach.fewestFor(share, poor).size()));
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("points", points);
    map.put("thresholds", thresholds);
    return map;
  }

  /** Null where the households of some unit are not known, or nobody is poor. */
  private Map<String, Object> concentration() {
    Figure[] poor = column(series.poor());
    Households[] all = households();
    boolean known = complete(all) && IntStream.range(0, poor.length).allMatch(i -> poor[i] != null);
    double sum =
        IntStream.range(0, poor.length)
            .mapToObj(i -> poor[i])
            .filter(Objects::nonNull)
            .mapToDouble(Figure::value)
            .sum();
    if (!known || sum == 0) {
      return null;
    }
    ConcentrationCurve curve =
        ConcentrationCurve.of(
            IntStream.range(0, poor.length).mapToDouble(i -> poor[i].value()).toArray(),
            IntStream.range(0, poor.length).mapToDouble(i -> all[i].value()).toArray());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(
        "points",
        curve.points().stream()
            .map(p -> Map.of("households", p.baseShare(), "poor", p.eventShare()))
            .toList());
    map.put("index", curve.index());
    map.put("units", shares(poor, all, sum));
    return map;
  }

  /**
   * What each unit has of all households and of the poor ones, so that other orders can be drawn.
   */
  private List<Map<String, Object>> shares(Figure[] poor, Households[] all, double allPoor) {
    double households = Arrays.stream(all).mapToDouble(Households::value).sum();
    return IntStream.range(0, poor.length)
        .mapToObj(
            i ->
                Map.<String, Object>of(
                    "code",
                    figures.units().get(i).code(),
                    "households",
                    all[i].value() / households,
                    "poor",
                    poor[i].value() / allPoor))
        .toList();
  }

  /** "5 xã được chọn có 1.166 trong 2.342 hộ nghèo (49,8 %), và 33,4 % số hộ dân." */
  private Text sentence() {
    Map<String, Object> poor = part(series.poor());
    Map<String, Object> all = householdsPart();
    Set<String> known = new HashSet<>(chosen);
    Text count = Numbers.both(known.size());
    Text noun = UnitNoun.of(figures.units().get(0).code()).of(known.size());
    Text inside = Numbers.both(((Number) poor.get("inside")).doubleValue());
    Text total = Numbers.both(((Number) poor.get("total")).doubleValue());
    Text share = percent(poor.get("share"));
    Text ofAll = all == null ? null : percent(all.get("share"));
    return new Text(
        String.format(
                "%s %s được chọn có %s trong %s hộ nghèo (%s %%)",
                count.vi(), noun.vi(), inside.vi(), total.vi(), share.vi())
            + (ofAll == null ? "" : String.format(", và %s %% số hộ dân", ofAll.vi()))
            + ".",
        String.format(
                "The %s %s chosen hold %s of %s poor households (%s%%)",
                count.en(), noun.en(), inside.en(), total.en(), share.en())
            + (ofAll == null ? "" : String.format(", and %s%% of all households", ofAll.en()))
            + ".");
  }

  private static Text percent(Object share) {
    return Numbers.both(share == null ? 0 : PERCENT * (Double) share, 1);
  }
}
