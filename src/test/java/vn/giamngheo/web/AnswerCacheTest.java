package vn.giamngheo.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server of one route, which counts how often it is asked. */
class AnswerCacheTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final AtomicInteger asked = new AtomicInteger();
  private volatile String state = "first";
  private Javalin app;

  @BeforeEach
  void start() {
    app =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
                  Conditional conditional = new Conditional(() -> state, "/none");
                  conditional.register(config.routes, "/api/*");
                  new AnswerCache(conditional, () -> state, 100_000)
                      .register(config.routes, "/api/{name}", "lang", "period");
                  Problems.register(config.routes);
                  config.routes.get(
                      "/api/{name}",
                      ctx -> {
                        asked.incrementAndGet();
                        if (ctx.pathParam("name").equals("none")) {
                          ctx.status(404);
                        }
                        Replies.json(
                            ctx, List.of(state, ctx.pathParam("name"), "filler ".repeat(500)));
                      });
                })
            .start("127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    app.stop();
  }

  @Test
  void whatWasAnsweredOnceIsNotComputedAgain() throws Exception {
    HttpResponse<byte[]> first = get("/api/one?lang=vi&period=2020");
    HttpResponse<byte[]> second = get("/api/one?lang=vi&period=2020");

    assertThat(asked).hasValue(1);
    assertThat(second.body()).isEqualTo(first.body());
    for (String header : List.of("ETag", "Cache-Control", "Content-Type", "Content-Length")) {
      assertThat(second.headers().firstValue(header))
          .as(header)
          .isPresent()
          .isEqualTo(first.headers().firstValue(header));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the order of parameters does not matter, nor what only names the state
    "/api/one?lang=vi&period=2020, /api/one?period=2020&lang=vi, 1",
    "/api/one?lang=vi, /api/one?lang=vi&r=1234, 1",
    // other answers
    "/api/one?lang=vi, /api/one?lang=en, 2",
    "/api/one, /api/two, 2",
    // parameters nobody knows, or twice: answered, but not kept
    "/api/one?x=1, /api/one?x=1, 2",
    "/api/one?lang=vi&lang=en, /api/one?lang=vi&lang=en, 2",
    // a refusal may be right the next time
    "/api/none, /api/none, 2"
  })
  void oneAnswerServesWhatIsTheSame(String first, String second, int computed) throws Exception {
    get(first);
    get(second);

    assertThat(asked).hasValue(computed);
  }

  @Test
  void newDataAreAnsweredAnew() throws Exception {
    assertThat(text(get("/api/one"))).contains("first");
    state = "second";

    assertThat(text(get("/api/one"))).contains("second");
    assertThat(asked).hasValue(2);
  }

  @Test
  void packedOnceHoweverOftenItIsSent() throws Exception {
    byte[] plain = get("/api/one").body();
    HttpResponse<byte[]> packed = get("/api/one", "Accept-Encoding", "gzip");

    assertThat(asked).hasValue(1);
    assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(packed.headers().firstValue("ETag").orElseThrow()).endsWith("-gzip\"");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain);
    }
  }

  @Test
  void firstAnswerIsPackedLikeTheOthers() throws Exception {
    byte[] first = get("/api/one", "Accept-Encoding", "gzip").body();

    assertThat(get("/api/one", "Accept-Encoding", "gzip").body()).isEqualTo(first);
  }

  @Test
  void roomIsBounded() throws Exception {
    for (int i = 0; i < 200; i++) {
      get("/api/unit" + i);
    }
    int before = asked.get();
    for (int i = 0; i < 200; i++) {
      get("/api/unit" + i);
    }
    // 100,000 bytes hold about 22 of these answers.
    assertThat(asked.get() - before).isGreaterThan(150);
  }

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
