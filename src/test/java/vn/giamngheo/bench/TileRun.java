package vn.giamngheo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for every tile of a zoom that touches a box, each once, over two connections, and prints
 * tiles a second; empty ones do not count, nor does their time. The client is the plainest there
 * is, for it shares the processors with the server.
 *
 * <p>Arguments: address with {@code {z}}, {@code {x}}, {@code {y}}; zoom; the box, as {@code
 * west,south,east,north}; most tiles, evenly chosen; a file for the paths of the tiles that were
 * not empty, or {@code -}.
 */
final class TileRun {
  private static final int WARM_UP = 1500;
  private static final int CONNECTIONS = 2;

  private record Answer(String path, int bytes, double millis) {}

  private TileRun() {}

  public static void main(String[] args) throws Exception {
    List<String> addresses =
        addresses(
            args[0],
            Integer.parseInt(args[1]),
            Arrays.stream(args[2].split(",")).mapToDouble(Double::parseDouble).toArray(),
            Integer.parseInt(args[3]));
    warmUp(args[0]);
    ExecutorService two = Executors.newFixedThreadPool(CONNECTIONS);
    List<Future<Answer>> jobs = addresses.stream().map(a -> two.submit(() -> ask(a))).toList();
    List<Answer> full = new ArrayList<>();
    for (Future<Answer> job : jobs) {
      Answer answer = get(job);
      if (answer.bytes() > 0) {
        full.add(answer);
      }
    }
    two.shutdown();
    // What empty places of the box cost is nobody's tile.
    double seconds = full.stream().mapToDouble(Answer::millis).sum() / CONNECTIONS / 1000;
    double[] millis = full.stream().mapToDouble(Answer::millis).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%.1f tiles/s, %d tiles, median %.1f ms, slowest %.1f ms, %.1f kB a tile%n",
        full.size() / seconds,
        full.size(),
        millis.length == 0 ? 0 : millis[millis.length / 2],
        millis.length == 0 ? 0 : millis[millis.length - 1],
        full.stream().mapToInt(Answer::bytes).average().orElse(0) / 1000);
    if (!args[4].equals("-")) {
      Files.write(Path.of(args[4]), full.stream().map(Answer::path).toList());
    }
  }

  /**
   * The client's own start must not count: it asks for a place in the ocean, empty for everyone.
   */
  private static void warmUp(String template) throws IOException {
    String empty = template.replace("{z}", "14").replace("{x}", "0").replace("{y}", "8000");
    for (int i = 0; i < WARM_UP; i++) {
      ask(empty);
    }
  }

  private static Answer get(Future<Answer> job) throws InterruptedException, IOException {
    try {
      return job.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static Answer ask(String address) throws IOException {
    long start = System.nanoTime();
    HttpURLConnection answer = (HttpURLConnection) URI.create(address).toURL().openConnection();
    answer.setRequestProperty("Accept-Encoding", "gzip");
    if (answer.getResponseCode() > 204) {
      throw new IOException(answer.getResponseCode() + " " + address);
    }
    int bytes;
    try (InputStream body = answer.getInputStream()) {
      bytes = body.readAllBytes().length;
    }
    double millis = (System.nanoTime() - start) / 1e6;
    URI uri = URI.create(address);
    String path =
        uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    return new Answer(path, bytes, millis);
  }

  private static List<String> addresses(String template, int zoom, double[] box, int most) {
    List<String> all = new ArrayList<>();
    for (int x = column(box[0], zoom); x <= column(box[2], zoom); x++) {
      for (int y = row(box[3], zoom); y <= row(box[1], zoom); y++) {
        all.add(
            template
                .replace("{z}", Integer.toString(zoom))
                .replace("{x}", Integer.toString(x))
                .replace("{y}", Integer.toString(y)));
      }
    }
    int step = Math.max(1, all.size() / most);
    return java.util.stream.IntStream.range(0, all.size() / step)
        .mapToObj(i -> all.get(i * step))
        .toList();
  }

  private static int column(double lon, int zoom) {
    return (int) ((lon + 180) / 360 * (1 << zoom));
  }

  private static int row(double lat, int zoom) {
    double sine = Math.sin(Math.toRadians(lat));
    return (int) ((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * (1 << zoom));
  }
}
