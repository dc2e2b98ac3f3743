package vn.giamngheo.stats.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Values and weights without the units that have no neighbour, since a statistic over pairs of
 * neighbours says nothing of them. spdep keeps an island's value in the mean but not in n; taking
 * the island out of both is the same as asking spdep about the rest.
 */
record Connected(Deviations deviations, SpatialWeights weights, WeightSums sums) {
  /** The fewest units of which a variance under randomisation can be had. */
  private static final int FEWEST = 4;

  /**
   * @throws NotComputable when fewer than four units have a neighbour, or their values are all
   *     equal
   */
  static Connected of(double[] values, SpatialWeights weights) {
    Given.sameLength("values", values.length, weights.size());
    Given.finite("values", values);
    double[] kept = values;
    SpatialWeights among = weights;
    while (among.islands().length > 0) {
      SpatialWeights current = among;
      int[] rest = IntStream.range(0, current.size()).filter(i -> !current.isIsland(i)).toArray();
      double[] before = kept;
      kept = Arrays.stream(rest).mapToDouble(i -> before[i]).toArray();
      among = current.subset(rest);
    }
    if (kept.length < FEWEST) {
      throw new NotComputable(
          "weights",
          new Text(
              "Chỉ có " + kept.length + " nơi có láng giềng; cần ít nhất " + FEWEST + ".",
              "Only "
                  + kept.length
                  + " places have a neighbour; at least "
                  + FEWEST
                  + " are needed."));
    }
    return new Connected(Deviations.of(kept), among, WeightSums.of(among));
  }
}
