package vn.giamngheo.planner.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/**
 * A request for priorities, complete and possible for its atlas.
 *
 * @param normalisation id of how figures become comparable
 * @param aggregation id of how they become one score
 * @param missing {@code exclude} a unit that lacks a figure, or {@code spread} the weight
 * @param boundaries day of the units it is about, or {@code original}
 * @param choice which units are chosen; null when the question is left open
 * @param uncertainty how the firmness of ranks is tried out; null when it is not
 * @param whatIf figures supposed to be others; no part of what is kept
 */
public record Scenario(
    List<ScenarioCriterion> criteria,
    String normalisation,
    String aggregation,
    String missing,
    String boundaries,
    Choice choice,
    Uncertainty uncertainty,
    List<WhatIf> whatIf) {
  static final int MOST_CRITERIA = 50;
  static final double MOST_WEIGHT = 1e9;
  static final List<String> NORMALISATIONS = List.of("min_max", "percentile_rank", "z_score");
  static final List<String> AGGREGATIONS =
      List.of("weighted_arithmetic", "weighted_geometric", "topsis");
  public static final List<String> MISSING = List.of("exclude", "spread");

  /**
   * Reads a request.
   *
   * @param boundaries the units there are figures for
   * @throws Problem 400 that names what cannot be used
   */
  public static Scenario read(Body body, SeriesChoice series, Boundaries boundaries) {
    List<Body> items = body.objects("criteria", MOST_CRITERIA);
    if (items.isEmpty()) {
      throw Problem.wrongField(
          body.path("criteria"),
          new Text("cần ít nhất một tiêu chí", "needs one criterion at least"));
    }
    List<ScenarioCriterion> criteria = new ArrayList<>();
    items.forEach(item -> criteria.add(criterion(item, series)));
    if (criteria.stream().mapToDouble(ScenarioCriterion::weight).sum() <= 0) {
      throw Problem.wrongField(
          body.path("criteria"),
          new Text(
              "có tổng trọng số bằng 0; cần ít nhất một trọng số lớn hơn 0",
              "has weights that sum to zero; at least one must be greater"));
    }
    Scenario read =
        new Scenario(
            List.copyOf(criteria),
            body.choice("normalisation", NORMALISATIONS, NORMALISATIONS.get(0)),
            body.choice("aggregation", AGGREGATIONS, AGGREGATIONS.get(0)),
            body.choice("missing", MISSING, MISSING.get(0)),
            readBoundaries(body, boundaries),
            body.object("selection").map(Choice::read).orElse(null),
            body.object("uncertainty").map(Uncertainty::read).orElse(null),
            body.objects("whatIf", WhatIf.MOST).stream()
                .map(item -> WhatIf.read(item, criteria.size()))
                .toList());
    body.refuseOthers();
    if (read.aggregation.equals("weighted_geometric") && read.normalisation.equals("z_score")) {
      throw Problem.wrongField(
          body.path("normalisation"),
          new Text(
              "không thể là “z_score” khi lấy trung bình nhân, vì điểm z có số âm",
              "cannot be “z_score” with a geometric mean, since z-scores may be negative"));
    }
    return read;
  }

  /** Which units a request is about. */
  public static String readBoundaries(Body body, Boundaries boundaries) {
    String wish = body.text("boundaries", SeriesChoice.LONGEST).orElse(Boundaries.ORIGINAL);
    return boundaries.named(wish, body.path("boundaries"));
  }

  private static ScenarioCriterion criterion(Body body, SeriesChoice series) {
    Series chosen = series.of(name -> body.text(name, SeriesChoice.LONGEST), body::path);
    ScenarioCriterion read =
        new ScenarioCriterion(
            chosen,
            body.number("weight", 0, MOST_WEIGHT, null),
            body.choice(
                    "direction",
                    List.of(ScenarioCriterion.HIGHER_FIRST, ScenarioCriterion.LOWER_FIRST),
                    ScenarioCriterion.HIGHER_FIRST)
                .equals(ScenarioCriterion.HIGHER_FIRST));
    body.refuseOthers();
    return read;
  }

  public List<Series> series() {
    return criteria.stream().map(ScenarioCriterion::series).toList();
  }

  public Optional<Choice> findChoice() {
    return Optional.ofNullable(choice);
  }

  public Optional<Uncertainty> findUncertainty() {
    return Optional.ofNullable(uncertainty);
  }

  /** The same scenario with another weight for one criterion. */
  public Scenario withWeight(int criterion, double weight) {
    List<ScenarioCriterion> changed = new ArrayList<>(criteria);
    ScenarioCriterion old = criteria.get(criterion);
    changed.set(criterion, new ScenarioCriterion(old.series(), weight, old.higherFirst()));
    return new Scenario(
        List.copyOf(changed),
        normalisation,
        aggregation,
        missing,
        boundaries,
        choice,
        uncertainty,
        whatIf);
  }

  /** The same scenario with one more figure supposed to be another. */
  public Scenario supposing(WhatIf supposed) {
    List<WhatIf> more = new ArrayList<>(whatIf);
    more.removeIf(w -> w.unit().equals(supposed.unit()) && w.criterion() == supposed.criterion());
    more.add(supposed);
    return new Scenario(
        criteria,
        normalisation,
        aggregation,
        missing,
        boundaries,
        choice,
        uncertainty,
        List.copyOf(more));
  }

  /** What is kept of it: all but supposed figures. */
  public Scenario kept() {
    return new Scenario(
        criteria, normalisation, aggregation, missing, boundaries, choice, uncertainty, List.of());
  }

  /** The same scenario without choice and trial: what makes the order. */
  public Scenario bare() {
    return new Scenario(
        criteria, normalisation, aggregation, missing, boundaries, null, null, List.of());
  }

  /** The request in full: sent again, it means the same. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("criteria", criteria.stream().map(ScenarioCriterion::toMap).toList());
    map.put("normalisation", normalisation);
    map.put("aggregation", aggregation);
    map.put("missing", missing);
    map.put("boundaries", boundaries);
    findChoice().ifPresent(c -> map.put("selection", c.toMap()));
    findUncertainty().ifPresent(u -> map.put("uncertainty", u.toMap()));
    if (!whatIf.isEmpty()) {
      map.put("whatIf", whatIf.stream().map(WhatIf::toMap).toList());
    }
    return map;
  }
}
