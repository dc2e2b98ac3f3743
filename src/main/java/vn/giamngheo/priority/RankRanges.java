package vn.giamngheo.priority;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * How far ranks move when weights and values are redrawn.
 *
 * @param units one for each unit that has a score, in the order given to {@link Scoring#score}
 * @param resolution width of the steps in which percentiles of ranks are counted: 1 up to 512 units
 */
public record RankRanges(List<RankRange> units, int resolution) {
  private static final int STEPS = 512;

  /** Counting takes memory for each thread: 11 MB for 10,600 units. */
  private static final int MOST_THREADS = 4;

  /**
   * The ranks of one unit over all draws.
   *
   * @param unit position in the lists given
   * @param best the best rank of any draw
   * @param from rank that 5 % of draws do not exceed, in steps of the resolution
   * @param to rank that 95 % of draws do not exceed, in steps of the resolution
   * @param worst the worst rank of any draw
   * @param shareInTop share of draws in which the rank is at most k, 0 to 1
   */
  public record RankRange(int unit, int best, int from, int to, int worst, double shareInTop) {
    /** How firmly the unit belongs to the list. */
    public Membership membership() {
      return Membership.of(shareInTop);
    }
  }

  /**
   * @param k length of the list
   * @throws vn.giamngheo.stats.NotComputable as {@link Scoring#score}
   * @throws java.util.concurrent.CancellationException when stopped
   */
  public static RankRanges of(Scoring scoring, List<Criterion> criteria, int k, Draws draws) {
    Scoring.check(criteria);
    ScoreTable table = ScoreTable.of(scoring, criteria);
    int n = table.kept().length;
    int step = Math.max(1, (n + STEPS - 1) / STEPS);
    int tasks = Math.max(1, Math.min(MOST_THREADS, ForkJoinPool.getCommonPoolParallelism() + 1));
    RankTally all =
        IntStream.range(0, tasks)
            .parallel()
            .mapToObj(
                task -> {
                  RankTally tally = new RankTally(n, step, k);
                  DrawnScores drawn = new DrawnScores(table, criteria, draws);
                  for (int number = task; number < draws.count(); number += tasks) {
                    draws.continueOrStop();
                    tally.add(drawn, number);
                  }
                  return tally;
                })
            .reduce(RankTally::merged)
            .orElseThrow();
    List<RankRange> ranges = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      ranges.add(all.range(i, table.kept()[i], draws.count()));
    }
    return new RankRanges(List.copyOf(ranges), step);
  }
}
