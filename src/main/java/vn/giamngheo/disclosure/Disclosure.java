package vn.giamngheo.disclosure;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.ObservationTable;
import vn.giamngheo.text.Text;

/**
 * Writes what requests may see. The tables of the schema {@code open} are made anew from those of
 * the owner: published packages as they are, restricted ones without what must not be told.
 */
public final class Disclosure {
  /** The word for it wherever a hidden figure would stand. */
  public static final Text HIDDEN = ObservationTable.HIDDEN;

  /** Why, in one sentence. */
  public static final Text RULE =
      new Text(
          "Số liệu lấy từ hồ sơ hộ chưa công bố: các số đếm từ 1 đến 4 và những số khiến người đọc"
              + " tính ra được chúng bị ẩn.",
          "Figures come from unpublished household records: counts from 1 to 4, and figures from"
              + " which they could be worked out, are hidden.");

  private static final Logger LOG = LoggerFactory.getLogger(Disclosure.class);

  private Disclosure() {}

  /** Whether only part of what the atlas's package says may be shown, and none of its files. */
  public static boolean isRestricted(Handle db, String atlas) {
    return db.createQuery("select count(*) from atlas where id = ? and access = 'restricted'")
            .bind(0, atlas)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Within the owner's transaction that changed figures, units or findings. */
  public static void publish(Handle db) {
    db.createScript(Sql.of(Disclosure.class, "publish")).execute();
    if (db.createQuery("select count(*) from atlas where access = 'restricted'")
            .mapTo(Integer.class)
            .one()
        == 0) {
      return;
    }
    List<Observed> figures = figures(db);
    long start = System.nanoTime();
    Suppression suppression = Suppression.of(figures, Territory.read(db));
    LOG.info(
        "{} of {} figures hidden, found in {} ms",
        figures.stream().filter(suppression::hides).count(),
        figures.size(),
        (System.nanoTime() - start) / 1_000_000);
    if (!suppression.givenAway().isEmpty()) {
      LOG.warn(
          "{} counts of restricted packages can be reckoned from published ones",
          suppression.givenAway().size());
    }
    hide(db, figures.stream().filter(suppression::hides).toList());
    db.createScript(Sql.of(Disclosure.class, "publish-restricted")).execute();
  }

  private static void hide(Handle db, List<Observed> figures) {
    PreparedBatch batch = db.prepareBatch(Sql.of(Disclosure.class, "hide"));
    figures.forEach(figure -> batch.bind("id", figure.id()).add());
    if (!figures.isEmpty()) {
      batch.execute();
    }
  }

  private static List<Observed> figures(Handle db) {
    return db.createQuery(Sql.of(Disclosure.class, "figures"))
        .map(
            (r, c) ->
                new Observed(
                    r.getLong("id"),
                    new Quantity(
                        r.getLong("unit_id"),
                        r.getString("indicator"),
                        r.getString("group_id"),
                        r.getString("base"),
                        r.getString("status"),
                        r.getString("period"),
                        r.getString("standard")),
                    r.getDouble("figure"),
                    halfUnit(r.getString("printed")),
                    r.getBoolean("is_count"),
                    r.getString("qualifier"),
                    r.getBoolean("restricted")))
        .list();
  }

  /** Half of the last digit of "11,78". */
  private static double halfUnit(String printed) {
    int comma = printed.indexOf(',');
    long decimals =
        comma < 0 ? 0 : printed.substring(comma).chars().filter(Character::isDigit).count();
    return 0.5 * Math.pow(10, -decimals);
  }
}
