package vn.giamngheo.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Text;

/** Fetching from a real server over TLS on this machine, which is permitted here and only here. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DownloadTest {
  private static final int MOST = 1 << 20;
  private static final Download.Limits LIMITS =
      new Download.Limits(MOST, Duration.ofMillis(400), Duration.ofSeconds(20));

  @TempDir private Path folder;
  private HttpsScript server;

  @BeforeEach
  void start() {
    server = HttpsScript.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fileIsSavedWithItsProgress() throws IOException {
    server.answer(
        "/a", "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 5\n\nhello");
    Job job = job();

    download().fetch(entry("/a", List.of()), job);

    assertThat(Files.readString(folder.resolve("a.geojson"))).isEqualTo("hello");
    assertThat(job.view().done()).isEqualTo(5);
    assertThat(job.view().total()).isEqualTo(5);
  }

  @Test
  void redirectWithinTheSameHostIsFollowed() throws IOException {
    server.answer("/a", "HTTP/1.1 302 Found\nLocation: /b\nContent-Length: 0\n\n");
    server.answer("/b", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

    download().fetch(entry("/a", List.of()), job());

    assertThat(Files.readString(folder.resolve("a.geojson"))).isEqualTo("ok");
    assertThat(server.asked()).containsExactly("/a", "/b");
  }

  @Test
  void redirectToAHostOfTheEntryIsAllowedOnlyUnderItsPath() {
    server.answer(
        "/a",
        "HTTP/1.1 302 Found\nLocation: https://files.example.org/other/b\nContent-Length: 0\n\n");

    assertThat(refusal(entry("/a", List.of("files.example.org/store/"))))
        .contains("chuyển hướng đến “files.example.org”, không có trong danh mục");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://localhost/b           | chuyển hướng ra ngoài HTTPS
          https://elsewhere.example/b  | chuyển hướng đến “elsewhere.example”, không có trong danh mục
          https://me:you@localhost/b   | chuyển hướng ra ngoài HTTPS
          ftp://localhost/b            | chuyển hướng ra ngoài HTTPS
          file:///etc/passwd           | chuyển hướng ra ngoài HTTPS
          https://[                    | chuyển hướng đến một địa chỉ hỏng
          /a                           | chuyển hướng quá nhiều lần
          """)
  void redirectElsewhereIsRefused(String location, String said) {
    server.answer("/a", "HTTP/1.1 301 Moved\nLocation: " + location + "\nContent-Length: 0\n\n");

    assertThat(refusal(entry("/a", List.of()))).contains(said);
  }

  @Test
  void tooLargeIsRefusedByWhatTheServerSaysBeforeAnyByteIsKept() {
    server.answer("/a", "HTTP/1.1 200 OK\nContent-Length: 2147483648\n\nx");

    assertThat(refusal(entry("/a", List.of()))).contains("gửi tệp lớn quá 1 MB");
    assertThat(folder.resolve("a.geojson")).doesNotExist();
  }

  @Test
  void tooLargeIsRefusedAlsoWhenTheServerDoesNotSay() {
    server.answer("/a", "HTTP/1.1 200 OK\nConnection: close\n\n" + "x".repeat(MOST + 1));

    assertThat(refusal(entry("/a", List.of()))).contains("gửi tệp lớn quá 1 MB");
  }

  @Test
  void silenceInTheMiddleIsTooSlow() {
    server.answerAndStay("/a", "HTTP/1.1 200 OK\nContent-Length: 1000\n\nhello");

    assertThat(refusal(entry("/a", List.of()))).contains("gửi quá chậm");
  }

  @Test
  void tooLongAltogetherIsTooSlow() {
    server.answer("/a", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello");
    Download impatient =
        new Download(
            server::trust,
            address -> true,
            new Download.Limits(MOST, LIMITS.silence(), Duration.ZERO));

    assertThatThrownBy(() -> impatient.fetch(entry("/a", List.of()), job()))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("is too slow");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Content-Length: 1000", "Transfer-Encoding: chunked"})
  void truncatedFileIsRefused(String header) {
    String body = header.startsWith("Transfer") ? "ff\r\nhello" : "hello";
    server.answer("/a", "HTTP/1.1 200 OK\n" + header + "\n\n" + body);

    assertThat(refusal(entry("/a", List.of()))).contains("ngắt giữa chừng");
  }

  @Test
  void webPageIsNoFile() {
    server.answer("/a", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 2\n\nhi");

    assertThat(refusal(entry("/a", List.of()))).contains("gửi một trang web");
  }

  @ParameterizedTest
  @CsvSource({
    "404 Gone,trả lời 404 (không còn tệp này)",
    "500 Oh,trả lời 500",
    "403 No,trả lời 403"
  })
  void otherStatusIsSaid(String status, String said) {
    server.answer("/a", "HTTP/1.1 " + status + "\nContent-Length: 0\n\n");

    assertThat(refusal(entry("/a", List.of()))).contains(said);
  }

  @Test
  void certificateOfAStrangerIsNotTrusted() {
    server.answer("/a", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
    Download strict = download((SSLSocketFactory) SSLSocketFactory.getDefault(), address -> true);

    assertThatThrownBy(() -> strict.fetch(entry("/a", List.of()), job()))
        .hasMessageContaining("certificate that cannot be trusted");
  }

  @Test
  void ownNetworkIsNotPermittedAndIsNotEvenAsked() {
    server.answer("/a", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
    Download outside = download(server.trust(), GuardedSockets::isPublic);

    assertThatThrownBy(() -> outside.fetch(entry("/a", List.of()), job()))
        .hasMessageContaining("leads into the server's own network");
    assertThat(server.asked()).isEmpty();
  }

  /** As when a name answers with another address the second time. */
  @Test
  void connectionItselfIsCheckedBesideTheName() {
    server.answer("/a", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
    boolean[] asked = {false};
    Predicate<InetAddress> onceOnly =
        address -> {
          boolean first = !asked[0];
          asked[0] = true;
          return first;
        };

    assertThatThrownBy(
            () -> download(server.trust(), onceOnly).fetch(entry("/a", List.of()), job()))
        .hasMessageContaining("leads into the server's own network");
    assertThat(server.asked()).doesNotContain("/a");
  }

  @Test
  void machineWithoutInternetIsSaidAndWhatToDo() {
    CatalogEntry nowhere = entry(URI.create("https://atlas.invalid/a"), List.of());

    assertThat(refusal(nowhere))
        .contains("không kết nối được với atlas.invalid")
        .contains("có thể nó không có Internet");
  }

  @Test
  void cancelledFetchEnds() {
    server.answerAndStay("/a", "HTTP/1.1 200 OK\nContent-Length: 1000\n\nhello");
    Job job = job();
    job.cancel();

    assertThatThrownBy(() -> download().fetch(entry("/a", List.of()), job))
        .isInstanceOf(Job.CancelledException.class);
  }

  /** Ranges by RFC 6890 and RFC 4193; the public ones belong to name servers everybody knows. */
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,false",
    "10.1.2.3,false",
    "172.16.0.1,false",
    "172.32.0.1,true",
    "192.168.1.1,false",
    "169.254.169.254,false",
    "100.64.0.1,false",
    "0.0.0.0,false",
    "224.0.0.1,false",
    "255.255.255.255,false",
    "198.18.0.1,false",
    "8.8.8.8,true",
    "1.1.1.1,true",
    "::1,false",
    "fe80::1,false",
    "fc00::1,false",
    "fd12:3456::1,false",
    "ff02::1,false",
    "::ffff:127.0.0.1,false",
    "64:ff9b::a00:1,false",
    "2002:a00:1::1,false",
    "2606:4700:4700::1111,true"
  })
  void onlyTheOpenInternetIsPublic(String address, boolean open) throws IOException {
    assertThat(GuardedSockets.isPublic(InetAddress.getByName(address))).isEqualTo(open);
  }

  private String refusal(CatalogEntry entry) {
    try {
      download().fetch(entry, job());
      throw new AssertionError("was fetched");
    } catch (FetchException e) {
      return e.text().vi();
    }
  }

  private Download download() {
    return download(server.trust(), address -> true);
  }

  private static Download download(SSLSocketFactory trust, Predicate<InetAddress> permitted) {
    return new Download(() -> trust, permitted, LIMITS);
  }

  private Job job() {
    return new Job("1", null, folder, null);
  }

  private CatalogEntry entry(String path, List<String> hosts) {
    return entry(URI.create(server.url(path)), hosts);
  }

  private static CatalogEntry entry(URI address, List<String> hosts) {
    Text any = new Text("a", "a");
    return new CatalogEntry(
        "a",
        any,
        "a",
        "a",
        address,
        address,
        hosts,
        address,
        "a.geojson",
        any,
        "commune",
        LocalDate.of(2026, 1, 1),
        null,
        Map.of(),
        any);
  }
}
