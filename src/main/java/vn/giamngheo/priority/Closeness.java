package vn.giamngheo.priority;

/**
 * How close units are to the best of all and how far from the worst, as TOPSIS measures it; see
 * {@link Aggregator}. For one set of weights.
 */
final class Closeness {
  private final Aggregator aggregator;

  /** D⁺² of each unit. */
  private final double[] fromBest;

  /** D⁻² of each unit. */
  private final double[] fromWorst;

  Closeness(Aggregator aggregator, int units) {
    this.aggregator = aggregator;
    fromBest = new double[units];
    fromWorst = new double[units];
  }

  /** D⁻ / (D⁺ + D⁻); 0 of a unit that has no distances. */
  void score(double[][] values, double[] weights, double[] scores) {
    measure(values, weights);
    for (int i = 0; i < scores.length; i++) {
      double plus = Math.sqrt(fromBest[i]);
      double minus = Math.sqrt(fromWorst[i]);
      scores[i] = plus + minus > 0 ? minus / (plus + minus) : 0;
    }
  }

  /** D⁻² / (D⁺² + D⁻²), which has the order of the scores. */
  void order(double[][] values, double[] weights, double[] scores) {
    measure(values, weights);
    for (int i = 0; i < scores.length; i++) {
      // The least of all numbers changes no sum but that of noughts; to ask takes longer.
      scores[i] = fromWorst[i] / (fromBest[i] + fromWorst[i] + Double.MIN_NORMAL);
    }
  }

  private void measure(double[][] values, double[] weights) {
    boolean[][] absent = aggregator.absent();
    int j = 0;
    while (j < values.length) {
      if (j + 1 < values.length && absent[j] == null && absent[j + 1] == null) {
        addTwo(values, weights, j);
        j += 2;
      } else {
        addOne(values[j], weights[j], j);
        j++;
      }
    }
  }

  /** Two at a time: to read and write the sums takes longer than to count. */
  private void addTwo(double[][] values, double[] weights, int j) {
    double[] first = values[j];
    double[] second = values[j + 1];
    double firstWeight = weights[j];
    double secondWeight = weights[j + 1];
    double firstBest = aggregator.best()[j];
    double secondBest = aggregator.best()[j + 1];
    double firstWorst = aggregator.worst()[j];
    double secondWorst = aggregator.worst()[j + 1];
    for (int i = 0; i < fromBest.length; i++) {
      double below = firstWeight * (first[i] - firstBest);
      double belowToo = secondWeight * (second[i] - secondBest);
      fromBest[i] = fromBest[i] + below * below + belowToo * belowToo;
      double above = firstWeight * (first[i] - firstWorst);
      double aboveToo = secondWeight * (second[i] - secondWorst);
      fromWorst[i] = fromWorst[i] + above * above + aboveToo * aboveToo;
    }
  }

  private void addOne(double[] column, double weight, int j) {
    boolean[] lacking = aggregator.absent()[j];
    double best = aggregator.best()[j];
    double worst = aggregator.worst()[j];
    for (int i = 0; i < fromBest.length; i++) {
      // What a unit lacks takes it neither nearer nor farther.
      if (lacking == null || !lacking[i]) {
        double below = weight * (column[i] - best);
        fromBest[i] += below * below;
        double above = weight * (column[i] - worst);
        fromWorst[i] += above * above;
      }
    }
  }
}
