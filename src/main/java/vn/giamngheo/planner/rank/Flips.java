package vn.giamngheo.planner.rank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.planner.scenario.WhatIf;
import vn.giamngheo.priority.Criterion;
import vn.giamngheo.priority.CutFlips;
import vn.giamngheo.priority.Flip;
import vn.giamngheo.priority.Scoring;

/**
 * The smallest change of a weight, and of a figure, that would alter the list. Each has been tried
 * out with just the number that is shown.
 */
final class Flips {
  private static final int WEIGHT_DECIMALS = 3;

  private final Scenario scenario;
  private final Ranking ranking;
  private final Selected selected;
  private final Words words;
  private final Ranker ranker;

  Flips(Scenario scenario, Ranking ranking, Selected selected, Words words) {
    this.scenario = scenario;
    this.ranking = ranking;
    this.selected = selected;
    this.words = words;
    this.ranker = new Ranker(scenario, words);
  }

  /** The smaller change first, measured against the sum of weights and the range of figures. */
  List<FlipAnswer> list() {
    Scoring scoring = ranker.scoring();
    List<Criterion> criteria = ranker.exactCriteria(ranking.field());
    List<FlipAnswer> list = new ArrayList<>();
    new CutFlips(scoring, criteria, selected.size(), WEIGHT_DECIMALS)
        .smallestWeight()
        .ifPresent(
            flip -> list.add(answer(flip, scenario.withWeight(flip.criterion(), flip.to()))));
    new CutFlips(scoring, criteria, selected.size(), decimals())
        .smallestValue()
        .map(this::shown)
        .ifPresent(flip -> list.add(answer(flip, supposing(flip, flip.to()))));
    list.sort((a, b) -> Double.compare(a.flip().size(), b.flip().size()));
    return list;
  }

  private FlipAnswer answer(Flip flip, Scenario changed) {
    return new FlipAnswer(flip, scenario, changed, ranking.field(), words);
  }

  /** Decimals of the criterion that has most. */
  private int decimals() {
    return scenario.criteria().stream().mapToInt(this::decimals).max().orElse(0);
  }

  private int decimals(ScenarioCriterion criterion) {
    return words.indicator(criterion.series().indicator()).decimals();
  }

  private Scenario supposing(Flip flip, double value) {
    String code = ranking.field().units().get(flip.unit()).code();
    return scenario.supposing(new WhatIf(code, flip.criterion(), value));
  }

  /** With the decimals of its own criterion, where that alters the list as well. */
  private Flip shown(Flip flip) {
    RoundingMode outwards = flip.to() > flip.from() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    double to =
        BigDecimal.valueOf(flip.to())
            .setScale(decimals(scenario.criteria().get(flip.criterion())), outwards)
            .doubleValue();
    Optional<Flip> tried = to == flip.to() ? Optional.empty() : tried(flip, to);
    return tried.orElse(flip);
  }

  private Optional<Flip> tried(Flip flip, double to) {
    Scenario changed = supposing(flip, to);
    Ranking after = new Ranker(changed, words).rank(ranking.field().supposing(changed));
    Set<Integer> now = new TreeSet<>();
    int places = selected.size();
    for (int i = 0; i < after.ranks().length; i++) {
      if (after.ranks()[i] <= places) {
        now.add(i);
      }
    }
    Set<Integer> before = new TreeSet<>(selected.in());
    List<Integer> entering = now.stream().filter(i -> !before.contains(i)).toList();
    List<Integer> leaving = before.stream().filter(i -> !now.contains(i)).toList();
    double size = flip.size() * Math.abs(to - flip.from()) / Math.abs(flip.to() - flip.from());
    return entering.isEmpty() || leaving.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flip(flip.criterion(), flip.unit(), flip.from(), to, size, entering, leaving));
  }
}
