package vn.giamngheo.priority;

import java.util.List;
import vn.giamngheo.text.Text;

/**
 * Scores and ranks, with what they are made of.
 *
 * @param units those that have a score, best first; equal ones in the order given
 * @param left those left out, each with the reason
 * @param effectiveWeights one a criterion, summing to 1; 0 for one that is set aside; all 0 when no
 *     criterion tells the units apart
 * @param notes what was done with criteria that tell nothing
 */
public record Scores(
    List<Scored> units, List<LeftOut> left, List<Double> effectiveWeights, List<Text> notes) {

  /**
   * A unit's score.
   *
   * @param unit position in the lists given
   * @param rank from 1; equal scores share a rank and the next is skipped
   * @param contributions one a criterion, summing to the score
   */
  public record Scored(int unit, double score, int rank, List<Double> contributions) {}

  /** A unit without a score. */
  public record LeftOut(int unit, Text reason) {}

  /** Positions of the units whose rank is at most k: more than k of them when some tie there. */
  public List<Integer> top(int k) {
    return units.stream().filter(scored -> scored.rank <= k).map(Scored::unit).toList();
  }

  /**
   * The first units that did not make it.
   *
   * @param k length of the list
   * @param most how many at most
   */
  public List<Scored> nearMisses(int k, int most) {
    return units.stream().filter(scored -> scored.rank > k).limit(most).toList();
  }
}
