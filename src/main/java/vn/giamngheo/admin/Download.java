package vn.giamngheo.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import vn.giamngheo.text.Text;

/**
 * Fetches the files of the catalogue, and nothing else: over HTTPS, from the entry's address or
 * where its hosts lead on to, never from inside the network, within limits of size and time.
 */
final class Download {
  private static final int MOST_REDIRECTS = 5;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Text PHASE = new Text("Đang tải về", "Fetching");

  /** What a file of areas may call itself; text/plain is what code hosts say of JSON. */
  private static final List<String> TYPES =
      List.of(
          "json",
          "zip",
          "octet-stream",
          "text/plain",
          "geopackage",
          "sqlite",
          "google-earth",
          "flatgeobuf");

  private final GuardedSockets sockets;
  private final Limits limits;

  /**
   * How much and how long.
   *
   * @param silence longest wait for the next byte
   * @param total longest for the whole file
   */
  record Limits(long maxBytes, Duration silence, Duration total) {}

  /**
   * @param trust whose certificates to believe
   * @param permitted which machines may be talked to
   */
  Download(Supplier<SSLSocketFactory> trust, Predicate<InetAddress> permitted, Limits limits) {
    this.sockets = new GuardedSockets(trust, permitted);
    this.limits = limits;
  }

  /**
   * Fetches the entry's file into the job's folder.
   *
   * @throws FetchException with the reason in one sentence
   */
  void fetch(CatalogEntry entry, Job job) {
    URI at = entry.address();
    try {
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        requireAllowed(at, entry);
        job.checkCancelled();
        HttpsURLConnection connection = connect(at);
        job.onCancel(sockets::abort);
        try {
          if (!isRedirect(connection.getResponseCode())) {
            requireFile(connection);
            save(connection, job.folder().resolve(entry.file()), job);
            return;
          }
          at = at.resolve(URI.create(String.valueOf(connection.getHeaderField("Location"))));
        } finally {
          connection.disconnect();
          job.onCancel(() -> {});
        }
      }
      throw FetchException.refused("chuyển hướng quá nhiều lần", "redirects too many times");
    } catch (IllegalArgumentException e) {
      throw FetchException.refused(
          "chuyển hướng đến một địa chỉ hỏng", "redirects to a broken address");
    } catch (IOException e) {
      job.checkCancelled();
      throw FetchException.of(e, at);
    }
  }

  private void requireAllowed(URI at, CatalogEntry entry) throws IOException {
    if (!"https".equals(at.getScheme()) || at.getUserInfo() != null || at.getHost() == null) {
      throw FetchException.refused("chuyển hướng ra ngoài HTTPS", "redirects away from HTTPS");
    }
    String where = at.getHost().toLowerCase(Locale.ROOT) + at.normalize().getRawPath();
    boolean own = at.getAuthority().equals(entry.address().getAuthority());
    if (!own && entry.hosts().stream().noneMatch(host -> isUnder(where, host))) {
      throw FetchException.refused(
          "chuyển hướng đến “" + at.getHost() + "”, không có trong danh mục",
          "redirects to “" + at.getHost() + "”, which is not in the catalogue");
    }
    sockets.requirePermitted(at.getHost());
  }

  private static boolean isUnder(String where, String host) {
    return where.startsWith(host.contains("/") ? host : host + "/");
  }

  private HttpsURLConnection connect(URI at) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) at.toURL().openConnection(Proxy.NO_PROXY);
    connection.setSSLSocketFactory(sockets);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout((int) CONNECT.toMillis());
    connection.setReadTimeout((int) limits.silence().toMillis());
    connection.setRequestProperty("User-Agent", "atlas-giam-ngheo");
    connection.setRequestProperty("Accept-Encoding", "identity");
    return connection;
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private void requireFile(HttpsURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status != 200) {
      throw FetchException.refused(
          "trả lời " + status + (status == 404 ? " (không còn tệp này)" : ""),
          "answers " + status + (status == 404 ? " (the file is gone)" : ""));
    }
    String type = String.valueOf(connection.getContentType()).toLowerCase(Locale.ROOT);
    if (connection.getContentType() != null && TYPES.stream().noneMatch(type::contains)) {
      throw FetchException.refused(
          "gửi một trang web, không phải tệp ranh giới",
          "sends a web page, not a file of boundaries");
    }
    if (connection.getContentLengthLong() > limits.maxBytes()) {
      throw FetchException.tooLarge(limits.maxBytes());
    }
  }

  private void save(HttpsURLConnection connection, Path file, Job job) throws IOException {
    long expected = connection.getContentLengthLong();
    long end = System.nanoTime() + limits.total().toNanos();
    long done = 0;
    try (InputStream in = connection.getInputStream();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[1 << 16];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        job.checkCancelled();
        done += n;
        if (done > limits.maxBytes()) {
          throw FetchException.tooLarge(limits.maxBytes());
        }
        if (System.nanoTime() > end) {
          throw FetchException.tooSlow();
        }
        out.write(block, 0, n);
        job.progress(PHASE, done, Math.max(0, expected));
      }
    }
    if (expected >= 0 && done < expected) {
      throw FetchException.refused(
          "ngắt giữa chừng, tệp chưa đủ", "breaks off, the file is not whole");
    }
  }
}
