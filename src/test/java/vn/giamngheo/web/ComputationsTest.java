package vn.giamngheo.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server whose one computation goes on until it is stopped. */
class ComputationsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Semaphore begun = new Semaphore(0);
  private Javalin app;

  private void start(int atOnce, Duration longest) {
    start(atOnce, longest, PATIENCE);
  }

  private void start(int atOnce, Duration longest, Duration patience) {
    Computations computations = new Computations(atOnce, longest.dividedBy(50), longest, patience);
    app =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  Problems.register(config.routes);
                  computations.register(config.routes);
                  config.routes.get(
                      "/endless", ctx -> computations.run(ctx, this::goOnUntilStopped));
                  config.routes.get(
                      "/small",
                      ctx -> ctx.result(computations.<String>run(ctx, 1_000, own -> "small")));
                })
            .start("127.0.0.1", 0);
  }

  private Void goOnUntilStopped(Computation own) {
    own.done(0.25);
    begun.release();
    while (!own.stopped()) {
      Thread.onSpinWait();
    }
    throw new CancellationException();
  }

  @AfterEach
  void stop() {
    app.stop();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
  }

  private CompletableFuture<HttpResponse<String>> endless(String name) {
    HttpRequest request = request("/endless").header(Computations.HEADER, name).build();
    return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aNewerRequestOfTheSameNameEndsTheOlder() throws Exception {
    start(2, Duration.ofSeconds(20));
    CompletableFuture<HttpResponse<String>> older = endless("desk");
    begun.acquire();

    CompletableFuture<HttpResponse<String>> newer = endless("desk");
    assertThat(older.get().statusCode()).isEqualTo(409);
    assertThat(older.get().body()).contains("yêu cầu mới hơn");
    begun.acquire();
    delete("desk");
    assertThat(newer.get().statusCode()).isEqualTo(409);
  }

  @Test
  void aComputationCanBeStoppedByItsNameOnce() throws Exception {
    start(1, Duration.ofSeconds(20));
    CompletableFuture<HttpResponse<String>> running = endless("desk");
    begun.acquire();

    HttpResponse<String> progress =
        CLIENT.send(request("/api/runs/desk").build(), HttpResponse.BodyHandlers.ofString());
    assertThat(progress.body()).contains("\"running\":true").contains("\"share\":0.25");
    assertThat(delete("desk")).isEqualTo(204);
    assertThat(running.get().statusCode()).isEqualTo(409);
    assertThat(running.get().body()).contains("dừng theo yêu cầu");
    assertThat(delete("desk")).isEqualTo(404);
  }

  @Test
  void oneTooManyIsAskedToComeBackAndTheNextIsServed() throws Exception {
    start(1, Duration.ofSeconds(20));
    CompletableFuture<HttpResponse<String>> running = endless("first");
    begun.acquire();

    HttpResponse<String> refused = endless("second").get();
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(refused.body()).contains("xin thử lại sau vài giây");
    assertThat(delete("second")).isEqualTo(404);
    delete("first");
    running.get();
    CompletableFuture<HttpResponse<String>> third = endless("third");
    begun.acquire();
    delete("third");
    assertThat(third.get().statusCode()).isEqualTo(409);
  }

  @Test
  void whatIsDoneInAMomentIsServedWhileAllPlacesAreTaken() throws Exception {
    start(1, Duration.ofSeconds(20));
    CompletableFuture<HttpResponse<String>> running = endless("first");
    begun.acquire();

    assertThat(CLIENT.send(request("/small").build(), HttpResponse.BodyHandlers.ofString()).body())
        .isEqualTo("small");
    delete("first");
    assertThat(running.get().statusCode()).isEqualTo(409);
  }

  @Test
  void oneThatWaitsLeavesWhenANewerTakesItsName() throws Exception {
    start(1, Duration.ofSeconds(20), Duration.ofSeconds(20));
    CompletableFuture<HttpResponse<String>> running = endless("first");
    begun.acquire();
    CompletableFuture<HttpResponse<String>> waiting = endless("slider");
    CompletableFuture<HttpResponse<String>> newer = endless("slider");

    assertThat(CompletableFuture.anyOf(waiting, newer).get())
        .extracting(r -> ((HttpResponse<?>) r).statusCode())
        .isEqualTo(409);
    delete("first");
    running.get();
    begun.acquire();
    delete("slider");
    assertThat(List.of(waiting.get().statusCode(), newer.get().statusCode()))
        .containsExactly(409, 409);
  }

  @Test
  void whatTakesTooLongEndsWithAdvice() throws Exception {
    start(1, Duration.ofMillis(50));

    HttpResponse<String> response = endless("slow").get();
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("giảm số lần lặp");
  }

  @Test
  void whatNobodyCanStopMayTakeLessTime() throws Exception {
    start(1, Duration.ofSeconds(20));

    HttpResponse<String> response =
        CLIENT.send(request("/endless").build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("giảm số lần lặp");
  }

  private int delete(String name) throws Exception {
    return CLIENT
        .send(request("/api/runs/" + name).DELETE().build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
