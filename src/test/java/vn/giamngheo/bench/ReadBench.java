package vn.giamngheo.bench;

import java.nio.file.Path;
import java.util.Locale;
import vn.giamngheo.intake.geo.FeatureFiles;

/**
 * How long reading a file of areas takes, and in how much heap: {@code java -Xmx512m -cp
 * target/test-classes:target/classes:target/lib/… vn.giamngheo.bench.ReadBench FILE [ROUNDS]}. The
 * features are dropped.
 */
public final class ReadBench {
  private ReadBench() {}

  public static void main(String[] args) {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    for (int round = 1; round <= rounds; round++) {
      long[] count = new long[2];
      long start = System.nanoTime();
      new FeatureFiles(
              null,
              feature -> {
                count[0]++;
                count[1] += feature.geometry().getNumPoints();
              },
              remark -> {})
          .read(Path.of(args[0]));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT, "%d: %d areas, %d corners in %.2f s%n", round, count[0], count[1], seconds);
    }
  }
}
