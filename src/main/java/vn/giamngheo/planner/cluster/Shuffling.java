package vn.giamngheo.planner.cluster;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import vn.giamngheo.web.Computation;

/**
 * Counts how far the permutations of {@link Clusters} are. Each asks whether to go on: first once
 * for every shuffle of the two statistics of the whole map, then once for every unit of the two
 * local ones. Either half takes about as long, for both visit all neighbours so many times.
 */
final class Shuffling implements BooleanSupplier {
  private static final int STATISTICS = 2;
  private static final double HALF = 0.5;

  private final Computation computation;
  private final double shuffles;
  private final double visits;
  private final AtomicInteger asked = new AtomicInteger();

  Shuffling(Computation computation, int permutations, int units) {
    this.computation = computation;
    this.shuffles = (double) STATISTICS * permutations;
    this.visits = (double) STATISTICS * units;
  }

  @Override
  public boolean getAsBoolean() {
    int count = asked.incrementAndGet();
    computation.done(
        HALF * Math.min(1, count / shuffles)
            + HALF * Math.min(1, Math.max(0, count - shuffles) / visits));
    return computation.stopped();
  }
}
