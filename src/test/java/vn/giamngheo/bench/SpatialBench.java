package vn.giamngheo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.stats.spatial.GetisOrd;
import vn.giamngheo.stats.spatial.LocalMoran;
import vn.giamngheo.stats.spatial.Moran;
import vn.giamngheo.stats.spatial.Permutations;
import vn.giamngheo.stats.spatial.SpatialWeights;

/**
 * Times of the spatial statistics on a map of as many units as the country has communes (a grid of
 * 81 × 41, queen neighbours), beside spdep's {@code localmoran_perm} on the same map and as many
 * cores where {@code Rscript} can be run.
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -cp target/test-classes:target/classes:$(cat target/cp.txt) vn.giamngheo.bench.SpatialBench
 * </pre>
 */
public final class SpatialBench {
  private static final int WIDTH = 81;
  private static final int HEIGHT = 41;
  private static final int ROUNDS = 5;
  private static final double BUDGET_S = 1.5;

  private SpatialBench() {}

  /** Prints one line a measurement. */
  public static void main(String[] args) throws IOException, InterruptedException {
    SpatialWeights weights = grid().rowStandardised();
    double[] values = new Random(1).doubles(WIDTH * HEIGHT).map(v -> Math.rint(v * 1e4)).toArray();
    Permutations plan = Permutations.of(9999, 2025);
    double lisa = Stopwatch.best(ROUNDS, () -> LocalMoran.of(values, weights, plan));
    Stopwatch.print("LISA, 3,321 units, 9,999 conditional permutations", lisa, BUDGET_S);
    SpatialWeights star = grid().withSelf().rowStandardised();
    Stopwatch.print(
        "Getis-Ord G*, the same", Stopwatch.best(ROUNDS, () -> GetisOrd.of(values, star, plan)), 0);
    Stopwatch.print(
        "global Moran's I, 9,999 shuffles",
        Stopwatch.best(ROUNDS, () -> Moran.simulate(values, weights, plan)),
        0);
    double spdep = spdep(values, weights);
    if (spdep > 0) {
      System.out.printf(
          Locale.ROOT, "spdep localmoran_perm: %.2f s, %.1f times ours%n", spdep, spdep / lisa);
    } else {
      System.out.println("spdep: Rscript with spdep is not here");
    }
  }

  private static SpatialWeights grid() {
    int[][] rows =
        IntStream.range(0, WIDTH * HEIGHT)
            .mapToObj(
                i ->
                    IntStream.range(0, WIDTH * HEIGHT)
                        .filter(j -> j != i)
                        .filter(j -> Math.abs(i % WIDTH - j % WIDTH) <= 1)
                        .filter(j -> Math.abs(i / WIDTH - j / WIDTH) <= 1)
                        .toArray())
            .toArray(int[][]::new);
    return SpatialWeights.binary(rows);
  }

  /** Seconds; 0 when it cannot be run. */
  private static double spdep(double[] values, SpatialWeights weights)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile("spdep", ".R");
    String x = Arrays.stream(values).mapToObj(v -> "" + (int) v).collect(Collectors.joining(","));
    Files.writeString(
        script,
        """
        suppressMessages(library(spdep)); invisible(set.coresOption(parallel::detectCores()))
        w <- nb2listw(cell2nb(%d, %d, type = "queen")); x <- c(%s)
        stopifnot(sum(card(w$neighbours)) == %d)
        cat(system.time(localmoran_perm(x, w, nsim = 9999))[["elapsed"]])
        """
            .formatted(
                HEIGHT, WIDTH, x, IntStream.range(0, weights.size()).map(weights::degree).sum()),
        StandardCharsets.UTF_8);
    try {
      Process process =
          new ProcessBuilder("Rscript", script.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Double.parseDouble(output.strip()) : 0;
    } catch (IOException notInstalled) {
      System.out.println(notInstalled.getMessage());
      return 0;
    } finally {
      Files.delete(script);
    }
  }
}
