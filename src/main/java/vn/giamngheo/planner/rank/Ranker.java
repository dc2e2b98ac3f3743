package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.priority.Aggregation;
import vn.giamngheo.priority.Criterion;
import vn.giamngheo.priority.Direction;
import vn.giamngheo.priority.MissingRule;
import vn.giamngheo.priority.Normalisation;
import vn.giamngheo.priority.Scores;
import vn.giamngheo.priority.Scoring;
import vn.giamngheo.text.Text;

/** Hands a scenario and its figures to the calculations, and takes the scores back. */
public final class Ranker {
  private static final Text ALIKE =
      new Text(
          "Không tiêu chí nào phân biệt được các {noun}: tất cả bằng điểm nhau, nên thứ hạng và mức"
              + " chắc chắn ở đây không nói lên điều gì.",
          "No criterion tells the {nouns} apart: all have the same score, so that ranks and how sure"
              + " they are say nothing here.");

  private final Scenario scenario;
  private final Words words;

  public Ranker(Scenario scenario, Words words) {
    this.scenario = scenario;
    this.words = words;
  }

  /** How the scenario's criteria become a score. */
  Scoring scoring() {
    return new Scoring(
        Normalisation.valueOf(upper(scenario.normalisation())),
        Aggregation.valueOf(upper(scenario.aggregation())),
        MissingRule.valueOf(upper(scenario.missing())));
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  /** The scenario's criteria with the figures of the field and what their rounding leaves open. */
  List<Criterion> criteria(Field field) {
    List<Criterion> criteria = new ArrayList<>();
    for (int c = 0; c < scenario.criteria().size(); c++) {
      criteria.add(criterion(field, c));
    }
    return criteria;
  }

  /** The same with figures taken as exact. */
  List<Criterion> exactCriteria(Field field) {
    return criteria(field).stream()
        .map(c -> Criterion.of(c.id(), c.values(), c.direction(), c.weight()))
        .toList();
  }

  private Criterion criterion(Field field, int c) {
    ScenarioCriterion own = scenario.criteria().get(c);
    return new Criterion(
        words.series(own.series()).vi(),
        column(field, c, Figure::value),
        own.higherFirst() ? Direction.HIGHER_FIRST : Direction.LOWER_FIRST,
        own.weight(),
        column(field, c, Figure::low),
        column(field, c, Figure::high));
  }

  private interface Part {
    double of(Figure figure);
  }

  private static double[] column(Field field, int c, Part part) {
    return field.rows().stream()
        .mapToDouble(row -> row[c] == null ? Double.NaN : part.of(row[c]))
        .toArray();
  }

  /** The field without units that cannot be scored after all, in order of priority. */
  public Ranking rank(Field field) {
    Scores scores = scoring().score(criteria(field));
    if (!scores.left().isEmpty()) {
      return rank(
          field.without(
              scores.left().stream().map(Scores.LeftOut::unit).collect(Collectors.toSet())));
    }
    int n = field.size();
    double[] score = new double[n];
    int[] rank = new int[n];
    double[][] contributions = new double[n][];
    double[][] weights = new double[n][];
    double[] effective = scores.effectiveWeights().stream().mapToDouble(w -> w).toArray();
    for (Scores.Scored scored : scores.units()) {
      score[scored.unit()] = scored.score();
      rank[scored.unit()] = scored.rank();
      contributions[scored.unit()] = scored.contributions().stream().mapToDouble(c -> c).toArray();
      weights[scored.unit()] = present(effective, field.rows().get(scored.unit()));
    }
    return new Ranking(
        field,
        score,
        rank,
        weights,
        contributions,
        effective,
        Arrays.stream(effective).sum() > 0
            ? notes(scores.notes())
            : List.of(UnitNoun.of(field.units().get(0).code()).fill(ALIKE)));
  }

  /** The calculations know a criterion by one name; here each language gets its own. */
  private List<Text> notes(List<Text> notes) {
    return notes.stream()
        .map(
            note -> {
              String english = note.en();
              for (ScenarioCriterion criterion : scenario.criteria()) {
                Text name = words.series(criterion.series());
                english = english.replace("“" + name.vi() + "”", "“" + name.en() + "”");
              }
              return new Text(note.vi(), english);
            })
        .toList();
  }

  /** The weights of the figures a unit has, as shares of their sum. */
  private static double[] present(double[] effective, Figure[] row) {
    double[] own =
        IntStream.range(0, row.length)
            .mapToDouble(c -> row[c] == null ? 0 : effective[c])
            .toArray();
    double sum = Arrays.stream(own).sum();
    return Arrays.stream(own).map(w -> sum == 0 ? 0 : w / sum).toArray();
  }
}
