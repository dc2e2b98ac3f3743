package vn.giamngheo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
 * tiles a second; empty tiles do not count.
 *
 * <p>Arguments: address with {@code {z}}, {@code {x}}, {@code {y}}; zoom; the box, as {@code
 * west,south,east,north}; most tiles, evenly chosen; a file for the paths of the tiles that were
 * not empty, or {@code -}.
 */
final class TileRun {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final int WARM_UP = 1500;

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
    ExecutorService two = Executors.newFixedThreadPool(2);
    long start = System.nanoTime();
    List<Future<Answer>> jobs = addresses.stream().map(a -> two.submit(() -> ask(a))).toList();
    List<Answer> full = new ArrayList<>();
    for (Future<Answer> job : jobs) {
      Answer answer = get(job);
      if (answer.bytes() > 0) {
        full.add(answer);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    two.shutdown();
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
  private static void warmUp(String template) throws IOException, InterruptedException {
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

  private static Answer ask(String address) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() > 204) {
      throw new IOException(answer.statusCode() + " " + address);
    }
    URI uri = answer.uri();
    String path =
        uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    return new Answer(path, answer.body().length, (System.nanoTime() - start) / 1e6);
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
