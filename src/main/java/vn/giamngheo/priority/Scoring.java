package vn.giamngheo.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.giamngheo.priority.Scores.Scored;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/** How criteria become a score. */
public record Scoring(Normalisation normalisation, Aggregation aggregation, MissingRule missing) {
  /** More criteria than anybody can weigh against each other; a guard against nonsense. */
  static final int MOST_CRITERIA = 100;

  /** Decimals to which scores are equal: sums of the same numbers in another order are. */
  private static final double DIGITS = 1e12;

  /**
   * @throws NotComputable when values below 0 would go into a geometric mean
   */
  public Scoring {
    boolean bounded =
        normalisation == Normalisation.MIN_MAX || normalisation == Normalisation.PERCENTILE_RANK;
    if (aggregation == Aggregation.WEIGHTED_GEOMETRIC && !bounded) {
      throw new NotComputable(
          "normalisation",
          new Text(
              "Trung bình nhân cần giá trị từ 0 đến 1: hãy dùng min–max hoặc thứ hạng phần trăm.",
              "A geometric mean needs values from 0 to 1: use min–max or percentile ranks."));
    }
  }

  /**
   * Scores and ranks of all units.
   *
   * @param criteria with values for the same units in the same order
   * @throws NotComputable when there is no criterion, weights are all zero, or a criterion that
   *     counts has no value at all
   */
  public Scores score(List<Criterion> criteria) {
    check(criteria);
    ScoreTable table = ScoreTable.of(this, criteria);
    double[] scores = scores(table);
    int[] ranks = Ranker.rank(scores);
    List<Scored> units = new ArrayList<>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      List<Double> parts =
          wide(
              table,
              table.aggregator().contributions(i, table.weights(), scores[i]),
              criteria.size());
      units.add(new Scored(table.kept()[i], scores[i], ranks[i], parts));
    }
    units.sort(Comparator.comparingInt(Scored::rank));
    return new Scores(
        List.copyOf(units),
        List.copyOf(table.left()),
        wide(table, table.weights(), criteria.size()),
        List.copyOf(table.notes()));
  }

  static double[] scores(ScoreTable table) {
    return scores(table.aggregator(), table.weights(), table.kept().length);
  }

  /** Scores to the decimals that count. */
  static double[] scores(Aggregator aggregator, double[] weights, int units) {
    double[] scores = new double[units];
    aggregator.score(aggregator.columns(), weights, scores);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.rint(scores[i] * DIGITS) / DIGITS;
    }
    return scores;
  }

  /** Numbers of the criteria that count, with 0 for those set aside. */
  private static List<Double> wide(ScoreTable table, double[] narrow, int criteria) {
    double[] result = new double[criteria];
    for (int a = 0; a < narrow.length; a++) {
      result[table.active()[a]] = narrow[a];
    }
    return DoubleStream.of(result).boxed().toList();
  }

  static void check(List<Criterion> criteria) {
    if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
      throw new NotComputable(
          "criteria",
          new Text(
              "Cần từ 1 đến " + MOST_CRITERIA + " tiêu chí, không phải " + criteria.size() + ".",
              "There must be 1 to " + MOST_CRITERIA + " criteria, not " + criteria.size() + "."));
    }
    int units = criteria.get(0).values().length;
    double sum = 0;
    for (Criterion criterion : criteria) {
      Given.sameLength(criterion.id(), criterion.values().length, units);
      sum += criterion.weight();
      if (criterion.weight() > 0
          && units > 0
          && DoubleStream.of(criterion.values()).allMatch(Double::isNaN)) {
        throw new NotComputable(
            criterion.id(),
            new Text(
                "Tiêu chí “" + criterion.id() + "” không có giá trị nào.",
                "Criterion “" + criterion.id() + "” has no value at all."));
      }
    }
    if (!(sum > 0) || Double.isInfinite(sum)) {
      throw new NotComputable(
          "weights",
          new Text("Tổng các trọng số phải lớn hơn 0.", "The weights must sum to more than zero."));
    }
  }
}
