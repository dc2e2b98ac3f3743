package vn.giamngheo.session;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;

/** At which sessions figures were shown. */
public record Mentions(Jdbi reader) {

  /** Sessions in which the figure at an address was shown, the latest first. */
  public List<Mention> of(String address) {
    return reader.withHandle(
        h ->
            h.createQuery(Sql.of(Mentions.class, "session-mentions"))
                .bind("address", address)
                .map(
                    (r, c) ->
                        new Mention(
                            r.getString("session") + "-" + r.getInt("code"),
                            r.getString("name"),
                            r.getObject("held_on", LocalDate.class),
                            r.getString("text")))
                .list());
  }

  /**
   * A figure as it was shown at a session.
   *
   * @param shortCode under which it can be opened
   * @param text the number
   */
  public record Mention(String shortCode, String session, LocalDate date, String text) {}
}
