package vn.giamngheo.publish;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.takeaway.UnitKinds;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;

/**
 * What became of the communes of an atlas's unit.
 *
 * @param units those of today by code; only when they are few
 */
public record HomeChanges(String sentence, Map<String, String> units, String resolutions) {
  private static final int FEW = 12;

  private record Change(
      String old,
      String oldKind,
      String code,
      String kind,
      String name,
      LocalDate day,
      String resolution) {}

  /** Null when nothing is known of it. */
  static HomeChanges read(Jdbi db, Atlas atlas, Language language) {
    List<Change> changes =
        db.withHandle(
            h ->
                h.createQuery(Sql.of(HomeChanges.class, "home-changes"))
                    .bind("atlas", atlas.id())
                    .map(
                        (r, c) ->
                            new Change(
                                r.getString("old_code"),
                                r.getString("old_kind"),
                                r.getString("new_code"),
                                r.getString("new_kind"),
                                AtlasQueries.text(r, "new").in(language),
                                r.getObject("on_date", LocalDate.class),
                                r.getString("resolution")))
                    .list());
    if (changes.isEmpty()) {
      return null;
    }
    Map<String, String> units = new LinkedHashMap<>();
    changes.forEach(c -> units.put(c.code(), UnitNames.within(c.name())));
    String resolutions =
        String.join(", ", changes.stream().map(Change::resolution).distinct().sorted().toList());
    return new HomeChanges(
        sentence(atlas, language, changes), units.size() > FEW ? Map.of() : units, resolutions);
  }

  private static String sentence(Atlas atlas, Language language, List<Change> changes) {
    long before = changes.stream().map(Change::old).distinct().count();
    long after = changes.stream().map(Change::code).distinct().count();
    LocalDate day = changes.stream().map(Change::day).max(LocalDate::compareTo).orElseThrow();
    List<String> were = changes.stream().map(Change::oldKind).toList();
    List<String> are = changes.stream().map(Change::kind).toList();
    String form =
        language == Language.EN
            ? "Since %s the %d %s of %s %s part of %d new %s."
            : "Từ ngày %1$s, %2$d %3$s cũ của %4$s thuộc %6$d %7$s mới.";
    return form.formatted(
        Dates.format(day, language),
        before,
        UnitKinds.named(were, before, language),
        UnitNames.within(atlas.unitName().in(language)),
        before == 1 ? "is" : "are",
        after,
        UnitKinds.named(are, after, language));
  }
}
