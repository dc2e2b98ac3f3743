package vn.giamngheo.web;

import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Database;
import vn.giamngheo.text.Text;

/**
 * Writes that somebody was told are kept: on the disk when they return, so that they outlast even a
 * stop by force, and refused while the disk is full, for a write that fails closes the database
 * under everybody.
 */
public final class LastingWrites {
  private static final int NO_ROOM = 507;

  private final Jdbi owner;
  private final BooleanSupplier room;
  private final Runnable checkpoint;

  /** To that database. */
  public LastingWrites(Database database) {
    this(database, database::hasRoom);
  }

  /**
   * @param room whether the disk can take more
   */
  public LastingWrites(Database database, BooleanSupplier room) {
    this.owner = database.owner();
    this.room = room;
    this.checkpoint = database::checkpoint;
  }

  /**
   * Does the work in one transaction.
   *
   * @throws Problem 507 when the disk is full
   */
  public <T> T write(HandleCallback<T, RuntimeException> work) {
    if (!room.getAsBoolean()) {
      throw Problem.of(
          NO_ROOM,
          new Text("Ổ đĩa đầy", "Disk full"),
          new Text(
              "Ổ đĩa của máy chủ đã đầy nên chưa lưu được; xin thử lại sau. Những gì đã lưu vẫn còn.",
              "The server’s disk is full, so that nothing can be saved; please try again later."
                  + " What was saved stays."));
    }
    T result = owner.inTransaction(work);
    checkpoint.run();
    return result;
  }
}
