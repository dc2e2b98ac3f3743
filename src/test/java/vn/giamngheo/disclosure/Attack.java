package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has collected everything that is published and asks of every count what it can be:
 * the least and the greatest amount that fit all sums, shares, differences and rates. Knows the
 * field, and nothing of how figures are chosen to be hidden.
 */
final class Attack {
  private static final List<String> YEARS = List.of("2022", "2023");

  /** What is published: "old|24076|poor_households all|2023" → amount; rates alike. */
  private final Map<String, Double> known;

  /** By count: weights of sums that are at most a constant, which stands under the empty name. */
  private final Map<String, List<Map<String, Double>>> touching = new HashMap<>();

  /** What the documents have, shown or hidden. */
  private final Set<String> listed;

  private Attack(Map<String, Double> known, Set<String> listed) {
    this.known = known;
    this.listed = listed;
  }

  /**
   * Least and greatest amount of each of the counts that are not published.
   *
   * @param listed what the documents have, shown or hidden: it is no secret
   */
  static Map<String, double[]> ranges(
      Map<String, Double> known, Set<String> listed, Set<String> all) {
    Attack attack = new Attack(known, listed);
    attack.learn();
    Map<String, double[]> ranges = new TreeMap<>();
    for (String count : all) {
      if (!known.containsKey(count)) {
        ranges.put(count, attack.range(count));
      }
    }
    return ranges;
  }

  /** Rates, each with the counts above and below its line. */
  static final Map<String, List<String>> RATES =
      Map.of(
          "poverty_rate all", List.of("poor_households all", "households all"),
          "near_poverty_rate all", List.of("near_poor_households all", "households all"),
          "dep_water_rate all", List.of("dep_water all", "poor_households all"),
          "poor_households_dtts_share all", List.of("poor_households dtts", "poor_households all"));

  /**
   * Least and greatest that each rate can be, in per cent, that is not published: from what its
   * counts can be, and from the other year's rate and the reduction. A part that is 0 makes its
   * rate 0 of whatever whole: that tells nothing, and is left out.
   */
  static Map<String, double[]> rates(Map<String, Double> known, Map<String, double[]> counts) {
    Map<String, double[]> found = new TreeMap<>();
    RATES.forEach(
        (rate, parts) -> {
          for (String count : counts.keySet()) {
            String[] key = count.split("\\|");
            String hidden = key(key[0], key[1], rate, key[3]);
            boolean nothing =
                parts.stream()
                    .map(part -> range(known, counts, key(key[0], key[1], part, key[3])))
                    .anyMatch(range -> range[1] == 0);
            if (parts.contains(key[2]) && !known.containsKey(hidden) && !nothing) {
              double[] above = range(known, counts, key(key[0], key[1], parts.get(0), key[3]));
              double[] below = range(known, counts, key(key[0], key[1], parts.get(1), key[3]));
              // No part is more than its whole, and there is no rate of nothing.
              double[] range = {
                100 * Math.max(0, above[0]) / below[1],
                Math.min(100, 100 * above[1] / Math.max(1, below[0]))
              };
              found.put(hidden, narrowed(range, known, key[0], key[1], rate, key[3]));
            }
          }
        });
    return found;
  }

  private static double[] narrowed(
      double[] range,
      Map<String, Double> known,
      String vintage,
      String unit,
      String rate,
      String year) {
    boolean first = year.equals(YEARS.get(0));
    Double other = known.get(key(vintage, unit, rate, YEARS.get(first ? 1 : 0)));
    Double by = known.get(key(vintage, unit, rate.replace(" ", "_reduction "), YEARS.get(1)));
    if (other == null || by == null) {
      return range;
    }
    double derived = first ? other + by : other - by;
    return new double[] {Math.max(range[0], derived - 0.01), Math.min(range[1], derived + 0.01)};
  }

  private static double[] range(
      Map<String, Double> known, Map<String, double[]> counts, String count) {
    Double value = known.get(count);
    return value == null ? counts.get(count) : new double[] {value, value};
  }

  private void learn() {
    for (String year : YEARS) {
      for (String series : MadeUpRecords.COUNTS) {
        equal(
            sum("old", MadeUpRecords.COMMUNES, series, year),
            key("old", MadeUpRecords.DISTRICT, series, year));
        MadeUpRecords.MERGERS.forEach(
            (unit, olds) -> equal(sum("old", olds, series, year), key("new", unit, series, year)));
      }
      MadeUpRecords.COMMUNES.forEach(unit -> learn("old", unit, year));
      MadeUpRecords.MERGERS.keySet().forEach(unit -> learn("new", unit, year));
      learn("old", MadeUpRecords.DISTRICT, year);
    }
  }

  private void learn(String vintage, String unit, String year) {
    String households = key(vintage, unit, "households all", year);
    String poor = key(vintage, unit, "poor_households all", year);
    String minority = key(vintage, unit, "poor_households dtts", year);
    String near = key(vintage, unit, "near_poor_households all", year);
    String water = key(vintage, unit, "dep_water all", year);
    atMost(Map.of(poor, 1.0, near, 1.0, households, -1.0));
    atMost(Map.of(minority, 1.0, poor, -1.0));
    atMost(Map.of(water, 1.0, poor, -1.0));
    atMost(Map.of(key(vintage, unit, "dep_sanitation all", year), 1.0, poor, -1.0));
    if (!listed.contains(key(vintage, unit, "dep_water_rate all", year))) {
      // Printed wherever there are poor households.
      atMost(Map.of(poor, 1.0));
    }
    rate(key(vintage, unit, "poverty_rate all", year), poor, households);
    rate(key(vintage, unit, "near_poverty_rate all", year), near, households);
    rate(key(vintage, unit, "dep_water_rate all", year), water, poor);
    rate(key(vintage, unit, "poor_households_dtts_share all", year), minority, poor);
    if (year.equals("2023")) {
      String before = key(vintage, unit, "poor_households all", "2022");
      String reduction = key(vintage, unit, "poor_households_reduction all", year);
      equal(new HashMap<>(Map.of(poor, 1.0, reduction, 1.0)), before);
      if (!listed.contains(reduction)) {
        atMost(new HashMap<>(Map.of(before, 1.0, poor, -1.0, "", 1.0)));
      }
      reduced(vintage, unit);
    }
  }

  /** A rate not published follows from the other year's and the reduction. */
  private void reduced(String vintage, String unit) {
    Double points = known.get(key(vintage, unit, "poverty_rate_reduction all", "2023"));
    for (String year : YEARS) {
      String other = year.equals("2022") ? "2023" : "2022";
      Double rate = known.get(key(vintage, unit, "poverty_rate all", other));
      if (points != null && rate != null) {
        double derived = year.equals("2022") ? rate + points : rate - points;
        rate(
            derived,
            0.01,
            key(vintage, unit, "poor_households all", year),
            key(vintage, unit, "households all", year));
      }
    }
  }

  private void rate(String rate, String part, String whole) {
    if (known.containsKey(rate)) {
      rate(known.get(rate), 0.00501, part, whole);
    }
  }

  private void rate(double percent, double half, String part, String whole) {
    atMost(Map.of(part, 1.0, whole, -(percent + half) / 100));
    atMost(Map.of(part, -1.0, whole, (percent - half) / 100));
  }

  private static String key(String vintage, String unit, String series, String year) {
    return vintage + "|" + unit + "|" + series + "|" + year;
  }

  private static Map<String, Double> sum(
      String vintage, List<String> units, String series, String year) {
    Map<String, Double> weights = new HashMap<>();
    units.forEach(unit -> weights.put(key(vintage, unit, series, year), 1.0));
    return weights;
  }

  private void equal(Map<String, Double> sum, String total) {
    sum.merge(total, -1.0, Double::sum);
    atMost(sum);
    Map<String, Double> other = new HashMap<>();
    sum.forEach((count, weight) -> other.put(count, -weight));
    atMost(other);
  }

  /** Puts in what is known, and remembers which unknown counts the rest is about. */
  private void atMost(Map<String, Double> weights) {
    Map<String, Double> unknown = new HashMap<>();
    double constant = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      Double value = term.getKey().isEmpty() ? Double.valueOf(1) : known.get(term.getKey());
      if (value == null) {
        unknown.put(term.getKey(), term.getValue());
      } else {
        constant -= value * term.getValue();
      }
    }
    Map<String, Double> bound = new HashMap<>(unknown);
    bound.put("", constant);
    unknown.keySet().forEach(u -> touching.computeIfAbsent(u, k -> new ArrayList<>()).add(bound));
  }

  private double[] range(String count) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<String, Variable> variables = new HashMap<>();
    Set<Map<String, Double>> bounds = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> open = new HashSet<>(Set.of(count));
    while (!open.isEmpty()) {
      String next = open.iterator().next();
      open.remove(next);
      Variable variable = model.newVariable(next);
      if (!next.contains("reduction")) {
        variable.lower(0);
      }
      variables.put(next, variable);
      for (Map<String, Double> bound : touching.getOrDefault(next, List.of())) {
        bounds.add(bound);
        bound.keySet().stream()
            .filter(u -> !u.isEmpty() && !variables.containsKey(u))
            .forEach(open::add);
      }
    }
    for (Map<String, Double> bound : bounds) {
      Expression expression = model.newExpression("b" + model.countExpressions());
      expression.upper(bound.get(""));
      bound.forEach(
          (u, weight) -> {
            if (!u.isEmpty()) {
              expression.set(variables.get(u), weight);
            }
          });
    }
    variables.get(count).weight(1);
    double least = value(model.minimise(), Double.NEGATIVE_INFINITY);
    double most = value(model.maximise(), Double.POSITIVE_INFINITY);
    return new double[] {Math.ceil(least - 1e-4), Math.floor(most + 1e-4)};
  }

  private static double value(Optimisation.Result result, double otherwise) {
    return result.getState().isFeasible() ? result.getValue() : otherwise;
  }
}
