package vn.giamngheo.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import vn.giamngheo.db.Sql;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;

/** Writes one new session with its figures; a unique key tells when there is such a session. */
record SessionInsert(Handle db, Occasion wished, Deck deck) {
  static final int CONFLICT = 409;
  static final int MOST = 1_000;
  private static final String NOT_UNIQUE = "23505";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /**
   * How many figures were written.
   *
   * @throws Problem 409 when there are too many sessions
   */
  int run(String code) {
    String json = json(deck);
    int kept =
        db.createUpdate(Sql.of(SessionStore.class, "insert-session"))
            .bind("code", code)
            .bind("atlas", wished.atlas())
            .bind("name", wished.name())
            .bind("nameKey", key(wished.name()))
            .bind("date", wished.date())
            .bind("body", wished.body())
            .bind("language", deck.language())
            .bind("revision", wished.revision())
            .bind("sha256", wished.sha256())
            .bind("boundaries", wished.boundaries())
            .bind("scenario", wished.scenario())
            .bind("at", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
            .bind("deck", json)
            .bind("deckSha256", Checksums.ofBytes(json.getBytes(StandardCharsets.UTF_8)))
            .bind("most", MOST)
            .execute();
    if (kept == 0) {
      throw Problem.of(
          CONFLICT,
          new Text("Đã đầy", "Full"),
          new Text(
              "Đã có " + MOST + " phiên họp được lưu; hãy xóa bớt trước.",
              "There are " + MOST + " sessions; delete some first."));
    }
    PreparedBatch figures = db.prepareBatch(Sql.of(SessionStore.class, "insert-session-figure"));
    deck.figures().forEach(f -> figures.bind("session", code).bindMethods(f).add());
    return figures.execute().length;
  }

  /** Whether a statement failed because there is such a session. */
  static boolean isTwice(UnableToExecuteStatementException e) {
    return e.getCause() instanceof SQLException sql && sql.getSQLState().equals(NOT_UNIQUE);
  }

  /** A name as it is compared: neither case nor spaces make another one. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(VIETNAMESE);
  }

  private static String json(Deck deck) {
    try {
      return Replies.JSON.writeValueAsString(deck);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a deck is plain data", e);
    }
  }
}
