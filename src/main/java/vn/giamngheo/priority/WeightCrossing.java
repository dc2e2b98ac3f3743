package vn.giamngheo.priority;

import java.util.List;
import vn.giamngheo.priority.Scores.Scored;

/**
 * Where the weight of a criterion brings some unit outside level with one inside. For complete
 * values and the arithmetic mean, the difference of two units' scores times the sum of raw weights
 * is D, and becomes D + δ (uᵢₙ − uₒᵤₜ) when the weight grows by δ: level at δ = −D / (uᵢₙ − uₒᵤₜ).
 *
 * @param below the nearest such weight below the one chosen; −∞ when none is positive
 * @param above the nearest above; ∞ when there is none
 */
record WeightCrossing(double below, double above) {
  /**
   * @param sum of the raw weights of the criteria that count
   */
  static WeightCrossing of(Scores base, int k, int criterion, double sum) {
    double effective = base.effectiveWeights().get(criterion);
    List<Scored> inside = base.units().stream().filter(scored -> scored.rank() <= k).toList();
    List<Scored> outside = base.units().stream().filter(scored -> scored.rank() > k).toList();
    double below = Double.NEGATIVE_INFINITY;
    double above = Double.POSITIVE_INFINITY;
    for (Scored in : inside) {
      double part = in.contributions().get(criterion);
      for (Scored out : outside) {
        double apart = (part - out.contributions().get(criterion)) / effective;
        double change = -(in.score() - out.score()) * sum / apart;
        if (change < 0) {
          below = Math.max(below, change);
        } else {
          above = Math.min(above, change);
        }
      }
    }
    double weight = effective * sum;
    return new WeightCrossing(
        weight + below > 0 ? weight + below : Double.NEGATIVE_INFINITY, weight + above);
  }
}
