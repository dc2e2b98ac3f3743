package vn.giamngheo.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Origin;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Files of sessions, made in memory when they are asked for and kept ready for a while. */
final class PaperRoutes {
  private static final long MOST_KEPT_BYTES = 48L << 20;

  private final SessionStore store;
  private final ShownDecks decks;
  private final Painters painters;
  private final Cache<Key, byte[]> papers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT_BYTES)
          .weigher((Key key, byte[] paper) -> paper.length)
          .build();

  /** What a file depends on: figures never change, questions may. */
  private record Key(Frozen frozen, String file) {}

  PaperRoutes(SessionStore store, ShownDecks decks, Painters painters) {
    this.store = store;
    this.decks = decks;
    this.painters = painters;
  }

  void register(RoutesConfig routes) {
    routes.get("/trinh-chieu/{atlas}/{code}/{file}", this::paper, Role.PUBLIC);
  }

  private void paper(Context ctx) {
    HeldSession session = store.get(ctx.pathParam("atlas"), ctx.pathParam("code"));
    PaperKind kind =
        PaperKind.find(ctx.pathParam("file"))
            .orElseThrow(
                () ->
                    Problem.notFound(
                        new Text("Phiên họp không có tệp này.", "The session has no such file.")));
    Frozen frozen = decks.frozen(session, Origin.of(ctx));
    byte[] bytes =
        papers.get(
            new Key(frozen, kind.file()), key -> painters.paint(() -> kind.writer().apply(frozen)));
    ctx.header("Cache-Control", "no-cache");
    String name = session.occasion().atlas() + "-" + session.occasion().code();
    Replies.file(ctx, kind.type(), name + "-" + kind.file(), bytes);
  }
}
