package vn.giamngheo.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import vn.giamngheo.db.Database;
import vn.giamngheo.db.Sql;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.QuestionEdit;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.LastingWrites;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;

/** Sessions with their frozen decks. What is told to be kept outlasts even a stop by force. */
public final class SessionStore {
  private static final int CODE_LENGTH = 4;

  private final LastingWrites writes;
  private final Jdbi reader;
  private volatile String state;
  private final SecureRandom random = new SecureRandom();

  public SessionStore(Database database) {
    this.writes = new LastingWrites(database);
    this.reader = database.reader();
    this.state = readState();
  }

  /** Another text whenever a session was frozen or forgotten. */
  public String state() {
    return state;
  }

  private String readState() {
    return reader.withHandle(
        h ->
            h.createQuery("select count(*) || '-' || max(frozen_at) || max(code) from held_session")
                .mapTo(String.class)
                .findOne()
                .orElse(""));
  }

  /** Those of an atlas, the latest first; all when the atlas is null. */
  List<HeldSession> list(String atlas) {
    return query(atlas, null);
  }

  /**
   * The session with that code; capital and small letters are the same.
   *
   * @throws Problem 404 when there is none
   */
  HeldSession get(String code) {
    return query(null, code.toUpperCase(Locale.ROOT)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                Problem.notFound(
                    new Text(
                        "Không có phiên họp nào mang mã “" + code + "”.",
                        "There is no session with the code “" + code + "”.")));
  }

  /**
   * The session with that code, of that atlas.
   *
   * @throws Problem 404 when the atlas has none
   */
  HeldSession get(String atlas, String code) {
    HeldSession session = get(code);
    if (!session.occasion().atlas().equals(atlas)) {
      throw Problem.notFound(
          new Text(
              "Văn bản này không có phiên họp nào mang mã “" + code + "”.",
              "This document has no session with the code “" + code + "”."));
    }
    return session;
  }

  private List<HeldSession> query(String atlas, String code) {
    return reader.withHandle(
        h ->
            h.createQuery(Sql.of(SessionStore.class, "sessions"))
                .bind("atlas", atlas)
                .bind("code", code)
                .map((r, c) -> HeldSession.of(r))
                .list());
  }

  /** The frozen deck of a session, as it was frozen. */
  Deck deck(HeldSession session) {
    String json =
        reader.withHandle(
            h ->
                h.select("select deck from held_session where code = ?", session.occasion().code())
                    .mapTo(String.class)
                    .one());
    try {
      return Replies.JSON.readValue(json, Deck.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "deck of session " + session.occasion().code() + " cannot be read", e);
    }
  }

  /** What was done to the questions of a session. */
  List<QuestionEdit> edits(HeldSession session) {
    return reader.withHandle(
        h ->
            h.createQuery(Sql.of(SessionStore.class, "session-questions"))
                .bind("session", session.occasion().code())
                .map(
                    (r, c) ->
                        new QuestionEdit(
                            r.getString("question"),
                            Objects.requireNonNullElse(r.getString("wording"), ""),
                            r.getBoolean("struck")))
                .list());
  }

  /**
   * Notes what is done to a question; what was done to it before is forgotten.
   *
   * @throws Problem 507 when the disk is full
   */
  void edit(HeldSession session, QuestionEdit edit) {
    writes.write(
        h ->
            h.createUpdate(Sql.of(SessionStore.class, "merge-session-question"))
                .bind("session", session.occasion().code())
                .bindMethods(edit)
                .execute());
  }

  /**
   * Keeps a deck for a session.
   *
   * @param wished without code and time; both are given here
   * @throws Problem 409 when the atlas has a session of that name on that day, or there are too
   *     many; 507 when the disk is full
   */
  HeldSession freeze(Occasion wished, Deck deck) {
    String code = newCode();
    try {
      writes.write(h -> new SessionInsert(h, wished, deck).run(code));
    } catch (UnableToExecuteStatementException e) {
      throw SessionInsert.isTwice(e) ? twice(wished, e) : e;
    }
    state = readState();
    return get(code);
  }

  /** Forgets a session and what was done to its questions. */
  void delete(HeldSession session) {
    writes.write(
        h -> h.execute("delete from held_session where code = ?", session.occasion().code()));
    state = readState();
  }

  private RuntimeException twice(Occasion wished, RuntimeException fault) {
    Optional<HeldSession> other =
        list(wished.atlas()).stream()
            .filter(s -> s.occasion().date().equals(wished.date()))
            .filter(
                s ->
                    SessionInsert.key(s.occasion().name()).equals(SessionInsert.key(wished.name())))
            .findFirst();
    if (other.isEmpty()) {
      return fault;
    }
    String code = other.get().occasion().code();
    return Problem.of(
        SessionInsert.CONFLICT,
        new Text("Đã có phiên họp này", "There is such a session"),
        new Text(
            "Phiên họp cùng tên, cùng ngày đã được chốt số liệu (mã "
                + code
                + "). Hãy dùng phiên họp đó, hoặc đặt tên khác.",
            "A session of this name on this day is frozen already (code "
                + code
                + "). Use that one, or choose another name."),
        "name");
  }

  /** Nobody else has it; with so few sessions a second try is rare. */
  private String newCode() {
    String code;
    do {
      StringBuilder letters = new StringBuilder();
      random
          .ints(CODE_LENGTH, 0, Occasion.LETTERS.length())
          .forEach(i -> letters.append(Occasion.LETTERS.charAt(i)));
      code = letters.toString();
    } while (!query(null, code).isEmpty());
    return code;
  }
}
