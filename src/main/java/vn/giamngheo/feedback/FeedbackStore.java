package vn.giamngheo.feedback;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.giamngheo.db.Database;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.LastingWrites;
import vn.giamngheo.web.Problem;

/**
 * What readers said and what was answered. What is told to be kept outlasts even a stop by force;
 * there are so many entries at most.
 */
public final class FeedbackStore {
  static final int MOST = 10_000;
  static final int LONGEST_ANSWER = 2_000;

  /** Entries listed at once. */
  public static final int PAGE = 100;

  private static final int NO_ROOM = 507;

  private final Jdbi reader;
  private final LastingWrites writes;
  private final String started = Long.toHexString(new SecureRandom().nextLong());
  private final AtomicLong decisions = new AtomicLong();

  /** In that database. */
  public FeedbackStore(Database database) {
    this(database.reader(), new LastingWrites(database));
  }

  FeedbackStore(Jdbi reader, LastingWrites writes) {
    this.reader = reader;
    this.writes = writes;
  }

  /**
   * Changes whenever what stands beside a figure may change, for as long as the program runs;
   * another start has another one.
   */
  public String state() {
    return started + "." + decisions.get();
  }

  /** Which entries; null for any. */
  private record Wish(Long id, String ticket, String digest, String address, State state) {}

  /**
   * What was decided about the figure at that address, oldest first: what may be shown beside it
   * ({@link Entry#published}). At most {@link #PAGE} at once.
   *
   * @param from how many are passed over
   */
  public List<Entry> answers(String address, int from) {
    return read(new Wish(null, null, null, address, null), true, from);
  }

  /** The entry with that number. */
  public Optional<Entry> find(long id) {
    return read(new Wish(id, null, null, null, null), false, 0).stream().findFirst();
  }

  /** The entry with that ticket. */
  Optional<Entry> findTicket(String ticket) {
    return read(new Wish(null, ticket, null, null, null), false, 0).stream().findFirst();
  }

  /**
   * What waits for an answer, oldest first; with {@code all} followed by what was decided. At most
   * {@link #PAGE} at once.
   *
   * @param from how many are passed over
   */
  public List<Entry> list(boolean all, int from) {
    return read(new Wish(null, null, null, null, all ? null : State.NEW), false, from);
  }

  private List<Entry> read(Wish wish, boolean decided, int from) {
    return reader.withHandle(h -> list(h, wish, decided, from));
  }

  private static List<Entry> list(Handle h, Wish wish, boolean decided, int from) {
    Query query = h.createQuery(Sql.of(FeedbackStore.class, "feedback"));
    return query
        .bind("id", wish.id())
        .bind("ticket", wish.ticket())
        .bind("digest", wish.digest())
        .bind("address", wish.address())
        .bind("state", wish.state() == null ? null : wish.state().id())
        .bind("decided", decided)
        .bind("most", PAGE)
        .bind("from", from)
        .map((r, c) -> Entry.of(r))
        .list();
  }

  /**
   * Keeps what a reader said. The same said twice about one figure is one entry.
   *
   * @throws Problem 507 when there are too many entries or the disk is full
   */
  synchronized Entry add(String atlas, String address, Submission said) {
    String digest = said.digest(address);
    return writes
        .write(
            h -> {
              h.createUpdate(Sql.of(FeedbackStore.class, "insert-feedback"))
                  .bind("ticket", Tickets.next())
                  .bind("digest", digest)
                  .bind("atlas", atlas)
                  .bind("address", address)
                  .bind("kind", said.kind())
                  .bind("expected", said.expected())
                  .bind("reference", said.reference())
                  .bind("words", said.text())
                  .bind("at", now())
                  .bind("most", MOST)
                  .execute();
              return list(h, new Wish(null, null, digest, null, null), false, 0).stream();
            })
        .findFirst()
        .orElseThrow(FeedbackStore::full);
  }

  private static Problem full() {
    return Problem.of(
        NO_ROOM,
        new Text("Hộp góp ý đã đầy", "No room for more"),
        new Text(
            "Hộp góp ý đã đầy; xin thử lại sau khi quản trị viên trả lời bớt.",
            "There is no room for more; please try again when some have been answered."));
  }

  /**
   * Answers or rejects. A later decision takes the place of an earlier one.
   *
   * @param shown whether the reader's words stand beside the answer
   * @return false when there is no such entry
   * @throws Problem 400 without words, 507 when the disk is full
   */
  public boolean decide(long id, State state, String words, boolean shown) {
    String clean = Wording.clean(words);
    if (clean.isEmpty()) {
      throw Problem.missingField("text");
    }
    if (clean.length() > LONGEST_ANSWER) {
      throw Problem.wrongField(
          "text",
          new Text(
              "dài quá " + LONGEST_ANSWER + " ký tự",
              "is longer than " + LONGEST_ANSWER + " characters"));
    }
    int changed =
        writes.write(
            h ->
                h.createUpdate(Sql.of(FeedbackStore.class, "decide-feedback"))
                    .bind("id", id)
                    .bind("state", state.id())
                    .bind("answer", clean)
                    .bind("shown", shown && state == State.ANSWERED)
                    .bind("at", now())
                    .execute());
    decisions.incrementAndGet();
    return changed > 0;
  }

  /**
   * Forgets the entry; false when there is none.
   *
   * @throws Problem 507 when the disk is full
   */
  public boolean delete(long id) {
    boolean deleted = writes.write(h -> h.execute("delete from feedback where id = ?", id)) > 0;
    decisions.incrementAndGet();
    return deleted;
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
