package vn.giamngheo.check;

import java.util.List;
import java.util.Random;

/** A way to make a document contradict itself in one place. */
record Fault(String name, Plant plant) {

  /** Changes the document; null when it prints nothing that could be wrong in this way. */
  interface Plant {
    Planted in(SampleDocument document, Random random);
  }

  /**
   * What was planted.
   *
   * @param cells keys of the figures that are wrong now
   * @param certain whether the other figures leave no doubt which one is wrong
   * @param expected what was printed before; empty when it cannot be told from the other figures
   * @param rule the only rule that may find it; empty for any
   */
  record Planted(List<String> cells, boolean certain, String expected, String rule) {}

  /** Every kind of fault. */
  static List<Fault> all() {
    return java.util.stream.Stream.of(CountFaults.all(), RateFaults.all(), MoneyFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
