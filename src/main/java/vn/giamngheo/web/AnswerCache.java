package vn.giamngheo.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Ready answers, plain and gzipped, in memory within a bound: what was computed once for this state
 * of the data is not computed again. For answers that depend on nothing but the address, the name
 * the server is reached by and the data, and that are the same for everybody.
 *
 * <p>Only good answers are kept, and only to addresses whose parameters are all among those the
 * path knows and given once: whoever makes up parameters gets answers, but no room here.
 */
public final class AnswerCache {
  private static final int BYTES_PER_ENTRY = 500;
  private static final String STATE = "answer-cache-state";
  private static final String DISPOSITION = "Content-Disposition";

  private final Conditional conditional;
  private final Supplier<String> state;
  private final Cache<Key, Answer> answers;

  private record Key(String state, String origin, String path, Map<String, String> query) {}

  private record Answer(String contentType, String disposition, byte[] plain, byte[] packed) {
    static Answer of(Context ctx, byte[] plain) {
      String disposition = ctx.res().getHeader(DISPOSITION);
      return new Answer(ctx.res().getContentType(), disposition, plain, Encodings.pack(plain));
    }

    int bytes() {
      return BYTES_PER_ENTRY + plain.length + packed.length;
    }
  }

  /**
   * @param conditional tags the answers given from here
   * @param state changes whenever any answer may change
   */
  public AnswerCache(Conditional conditional, Supplier<String> state, long maxBytes) {
    this.conditional = conditional;
    this.state = state;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((Key key, Answer answer) -> answer.bytes())
            .build();
  }

  /**
   * Applies to every GET of the path; to be registered after the conditional's own handlers.
   *
   * @param parameters all that the answer depends on; the handler must refuse values it does not
   *     know
   */
  public void register(RoutesConfig routes, String path, String... parameters) {
    Set<String> known = Set.of(parameters);
    routes.before(
        path,
        ctx -> {
          if (isKeepable(ctx, known)) {
            answer(ctx);
          }
        });
    routes.after(
        path,
        ctx -> {
          if (ctx.statusCode() == 200
              && ctx.method() == HandlerType.GET
              && isKeepable(ctx, known)) {
            keep(ctx);
          }
        });
  }

  private void answer(Context ctx) {
    // The state before the work: should the data change meanwhile, nobody will ask for this entry.
    String now = state.get();
    ctx.attribute(STATE, now);
    Answer ready = answers.getIfPresent(key(ctx, now));
    if (ready != null) {
      send(ctx, ready);
      conditional.tag(ctx);
      ctx.skipRemainingHandlers();
    }
  }

  private void keep(Context ctx) {
    if (ctx.resultInputStream() != null) {
      Answer answer = Answer.of(ctx, read(ctx.resultInputStream()));
      answers.put(key(ctx, ctx.attribute(STATE)), answer);
      send(ctx, answer);
    }
  }

  private static void send(Context ctx, Answer answer) {
    boolean gzip = Encodings.acceptsGzip(ctx) && answer.packed().length < answer.plain().length;
    ctx.contentType(answer.contentType()).result(gzip ? answer.packed() : answer.plain());
    if (gzip) {
      ctx.header("Content-Encoding", "gzip");
    }
    if (answer.disposition() != null) {
      ctx.header(DISPOSITION, answer.disposition());
    }
  }

  private static byte[] read(InputStream body) {
    try {
      return body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private boolean isKeepable(Context ctx, Set<String> known) {
    return conditional.isRead(ctx)
        && ctx.queryParamMap().entrySet().stream()
            .allMatch(
                p ->
                    (p.getKey().equals(Conditional.MARK) || known.contains(p.getKey()))
                        && p.getValue().size() == 1);
  }

  private static Key key(Context ctx, String state) {
    Map<String, String> query = new TreeMap<>();
    for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
      query.put(parameter.getKey(), parameter.getValue().get(0));
    }
    query.remove(Conditional.MARK);
    return new Key(state, Origin.of(ctx), ctx.path(), query);
  }
}
