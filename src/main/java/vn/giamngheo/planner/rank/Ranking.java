package vn.giamngheo.planner.rank;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.text.Text;

/**
 * The units of a field in order of priority. Arrays are by unit in the order of the field, and by
 * criterion.
 *
 * @param scores the higher the more urgent
 * @param ranks 1 for the highest score; equal scores share the best rank
 * @param weights effective ones, of each unit; they sum to one
 * @param contributions what each criterion adds to the score
 * @param effective weights of the criteria; nought for one that tells nobody apart
 * @param notes on criteria that tell nobody apart
 */
public record Ranking(
    Field field,
    double[] scores,
    int[] ranks,
    double[][] weights,
    double[][] contributions,
    double[] effective,
    List<Text> notes) {

  /** Units from the first rank to the last; units of the same rank in the order of their codes. */
  public List<Integer> order() {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> ranks[i]))
        .toList();
  }

  /** Whether another unit has the same rank, by unit. */
  boolean[] tied() {
    int[] many = new int[ranks.length + 1];
    for (int rank : ranks) {
      many[rank]++;
    }
    boolean[] tied = new boolean[ranks.length];
    for (int i = 0; i < tied.length; i++) {
      tied[i] = many[ranks[i]] > 1;
    }
    return tied;
  }
}
