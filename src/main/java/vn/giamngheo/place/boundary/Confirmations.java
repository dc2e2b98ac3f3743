package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.text.Text;

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

  /**
   * Remembers those given that were used.
   *
   * @return their keys
   */
  static Set<String> remember(Handle db, Map<String, String> given, Map<KnownUnit, Claim> sure) {
    Set<String> used = new HashSet<>();
    if (given.isEmpty()) {
      return used;
    }
    sure.forEach(
        (unit, claim) -> {
          if (unit.code().equals(given.get(claim.key()))) {
            used.add(claim.key());
            put(db, unit, claim);
          }
        });
    return used;
  }

  private static void put(Handle db, KnownUnit unit, Claim claim) {
    db.createUpdate(
            """
            merge into boundary_confirmation key (feature_key, valid_to)
              values (:key, :validTo, :label, :code, :now)""")
        .bind("key", claim.key())
        .bind("validTo", unit.validTo())
        .bind("label", Excerpt.of((claim.label() + " " + claim.parent()).strip()))
        .bind("code", unit.code())
        .bind("now", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
        .execute();
  }

  /**
   * What to say of those given that were not used: the feature is not there, or no such unit.
   *
   * @param keys of all features read
   * @param vintages held against the features
   */
  static List<Text> unused(
      Map<String, String> given, Set<String> used, Set<String> keys, List<Vintage> vintages) {
    List<Text> unused = new ArrayList<>();
    given.forEach(
        (key, code) -> {
          boolean known = vintages.stream().anyMatch(v -> v.index().find(code).isPresent());
          if (!keys.contains(key)) {
            unused.add(
                new Text(
                    "Không dùng xác nhận " + both(key, code) + ": không đối tượng nào có khóa này",
                    "Not used, " + both(key, code) + ": no feature has this key"));
          } else if (!used.contains(key) && !known) {
            unused.add(
                new Text(
                    "Không dùng xác nhận " + both(key, code) + ": không có đơn vị nào mang mã này",
                    "Not used, " + both(key, code) + ": no unit has this code"));
          }
        });
    return unused;
  }

  private static String both(String key, String code) {
    return Excerpt.of(key) + "=" + Excerpt.of(code);
  }
}
