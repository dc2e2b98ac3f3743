package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.Excerpt;

/** What users said of features that may be a unit; remembered for all later imports. */
public final class Confirmations {
  private Confirmations() {}

  /**
   * One confirmed feature.
   *
   * @param key as in {@link ImportDetails.Doubt}
   * @param label what the feature claims to be
   * @param code of the unit it is
   * @param validTo last day of that unit; null while in force
   */
  public record Confirmation(
      String key, String label, String code, LocalDate validTo, OffsetDateTime confirmedAt) {}

  /** All that is remembered, the latest first. */
  public static List<Confirmation> list(Handle db) {
    return db.createQuery(
            """
            select feature_key, label, code, nullif(valid_to, date '9999-12-31') as valid_to, confirmed_at
            from boundary_confirmation order by confirmed_at desc, feature_key""")
        .map(
            (r, c) ->
                new Confirmation(
                    r.getString("feature_key"),
                    r.getString("label"),
                    r.getString("code"),
                    r.getObject("valid_to", LocalDate.class),
                    r.getObject("confirmed_at", OffsetDateTime.class)))
        .list();
  }

  /** Forgets what was said of that feature; false when nothing was. Boundaries taken stay. */
  public static boolean remove(Handle db, String key) {
    return db.execute("delete from boundary_confirmation where feature_key = ?", key) > 0;
  }

  /**
   * Unit codes by feature: those remembered, and those given now, which go first. A code may be the
   * unit of one day or another, whichever the file speaks of.
   */
  static Map<String, String> known(Handle db, Map<String, String> given) {
    Map<String, String> all = new HashMap<>();
    list(db).forEach(c -> all.put(c.key(), c.code()));
    all.putAll(given);
    return all;
  }

  /** Remembers those given that were used. */
  static void remember(Handle db, Map<String, String> given, Map<KnownUnit, Claim> sure) {
    if (given.isEmpty()) {
      return;
    }
    sure.forEach(
        (unit, claim) -> {
          if (unit.code().equals(given.get(claim.key()))) {
            db.createUpdate(
                    """
                    merge into boundary_confirmation key (feature_key, valid_to)
                      values (:key, :validTo, :label, :code, :now)""")
                .bind("key", claim.key())
                .bind("validTo", unit.validTo())
                .bind("label", Excerpt.of(claim.label() + " " + claim.parent()))
                .bind("code", unit.code())
                .bind("now", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
                .execute();
          }
        });
  }
}
