package vn.giamngheo.planner.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.web.Body;

/**
 * How the firmness of ranks is tried out.
 *
 * @param draws how many times weights are drawn
 * @param concentration of the Dirichlet distribution around the chosen weights: the greater, the
 *     closer the drawn weights stay to them
 * @param seed of the random numbers: the same seed gives the same draws
 * @param rounding whether printed figures are drawn, too, from what their rounding leaves open
 */
public record Uncertainty(int draws, double concentration, long seed, boolean rounding) {
  static final int MOST_DRAWS = 10_000;
  private static final long FEWEST_DRAWS = 100;
  private static final double CONCENTRATION = 50;
  private static final double MOST_CONCENTRATION = 100_000;
  private static final long MOST_SEED = (1L << 53) - 1;

  static Uncertainty read(Body body) {
    Uncertainty read =
        new Uncertainty(
            (int) body.whole("draws", FEWEST_DRAWS, MOST_DRAWS, (long) MOST_DRAWS),
            body.number("concentration", 1, MOST_CONCENTRATION, CONCENTRATION),
            body.whole("seed", 0, MOST_SEED, 1L),
            body.flag("rounding", true));
    body.refuseOthers();
    return read;
  }

  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("draws", draws);
    map.put("concentration", JsonNumber.of(concentration));
    map.put("seed", seed);
    map.put("rounding", rounding);
    return map;
  }
}
