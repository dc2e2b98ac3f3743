package vn.giamngheo.priority;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.giamngheo.priority.Scores.Scored;

/**
 * Where the weight of a criterion brings some unit outside level with one inside. For complete
 * values and the arithmetic mean, the difference of two units' scores times the sum of raw weights
 * is D, and becomes D + δ (uᵢₙ − uₒᵤₜ) when the weight grows by δ: level at δ = −D / (uᵢₙ − uₒᵤₜ).
 *
 * <p>Of all pairs the one that meets first is found without trying them all (Dinkelbach 1967, On
 * nonlinear fractional programming, Management Science 13, 492–498): where some pair meets, the
 * lowest inside and the highest outside have met already or meet just there; they are the next pair
 * to look at.
 *
 * @param below the nearest such weight below the one chosen; −∞ when none is positive
 * @param above the nearest above; ∞ when there is none
 */
record WeightCrossing(double below, double above) {
  /** Pairs that meet so near each other are compared by the numbers themselves. */
  private static final double CLOSE = 1e-9;

  /** Units on one side of the cut: their scores, and what the criterion adds to each. */
  private record Side(double[] scores, double[] parts) {
    static Side of(List<Scored> units, int criterion) {
      return new Side(
          units.stream().mapToDouble(Scored::score).toArray(),
          units.stream().mapToDouble(unit -> unit.contributions().get(criterion)).toArray());
    }

    double[] heights(double score, double part) {
      return IntStream.range(0, scores.length)
          .mapToDouble(i -> score * scores[i] + part * parts[i])
          .toArray();
    }
  }

  /**
   * @param sum of the raw weights of the criteria that count
   */
  static WeightCrossing of(Scores base, int k, int criterion, double sum) {
    double effective = base.effectiveWeights().get(criterion);
    int cut = base.top(k).size();
    Side inside = Side.of(base.units().subList(0, cut), criterion);
    Side outside = Side.of(base.units().subList(cut, base.units().size()), criterion);
    double weight = effective * sum;
    double shrunk = weight - first(inside, outside, effective, sum, -1);
    double grown = weight + first(inside, outside, effective, sum, 1);
    return new WeightCrossing(shrunk > 0 ? shrunk : Double.NEGATIVE_INFINITY, grown);
  }

  /**
   * The least change at which a pair meets; ∞ when none does.
   *
   * @param sign 1 for a weight that grows, −1 for one that shrinks
   */
  private static double first(Side inside, Side outside, double effective, double sum, int sign) {
    // Were the change endless, the criterion alone would tell.
    double score = 0;
    double part = sign;
    double least = Double.POSITIVE_INFINITY;
    while (true) {
      int[] low = lowest(inside.heights(score, part));
      int[] high = lowest(outside.heights(-score, -part));
      double met = Double.POSITIVE_INFINITY;
      for (int in : low) {
        for (int out : high) {
          double apart = (inside.parts[in] - outside.parts[out]) / effective;
          double change = -sign * (inside.scores[in] - outside.scores[out]) * sum / apart;
          met = change > 0 ? Math.min(met, change) : met;
        }
      }
      if (!(met < least)) {
        return least;
      }
      least = met;
      score = 1;
      part = sign * least / (effective * sum);
    }
  }

  /** Positions of the lowest, and of those that are hardly higher. */
  private static int[] lowest(double[] heights) {
    double least = DoubleStream.of(heights).min().orElse(0);
    double close = least + CLOSE * (1 + Math.abs(least));
    return IntStream.range(0, heights.length).filter(i -> heights[i] <= close).toArray();
  }
}
