package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Units of other days that bear the same code but another extent: a commune often kept code and
 * name when others were merged into it. A feature that fits such a namesake better is not the unit
 * of the day given, however near the two extents are.
 */
final class Namesakes {
  private final List<Vintage> vintages;
  private final Set<String> changed;

  /**
   * @param vintages all there are
   */
  Namesakes(Handle db, List<Vintage> vintages) {
    this.vintages = vintages;
    changed =
        new HashSet<>(
            db.createQuery(Sql.of(Namesakes.class, "changed-codes")).mapTo(String.class).list());
  }

  /** The matching without those units that a namesake fits better; these become doubts. */
  Matching without(Matching matching, Map<String, String> confirmed) {
    Map<KnownUnit, Claim> sure = new LinkedHashMap<>();
    List<Matching.Doubt> doubts = new ArrayList<>(matching.doubts());
    matching
        .sure()
        .forEach(
            (unit, claim) -> {
              Optional<Vintage> better =
                  confirmed.containsKey(claim.key()) ? Optional.empty() : findBetter(unit, claim);
              if (better.isPresent()) {
                doubts.add(new Matching.Doubt(claim, reason(better.get()), List.of(unit)));
              } else {
                sure.put(unit, claim);
              }
            });
    return new Matching(sure, doubts, matching.strangers());
  }

  private Optional<Vintage> findBetter(KnownUnit unit, Claim claim) {
    if (!changed.contains(unit.code())) {
      return Optional.empty();
    }
    Geometry area = claim.feature().geometry();
    return vintages.stream()
        .filter(
            vintage ->
                vintage
                    .index()
                    .find(unit.code())
                    .filter(other -> !other.equals(unit))
                    .filter(other -> other.place().fit(area) > unit.place().fit(area))
                    .isPresent())
        .findFirst();
  }

  private static Text reason(Vintage better) {
    return new Text(
        "mã dùng lại: phạm vi khớp hơn với đơn vị cùng mã vào ngày "
            + Dates.format(better.day(), Language.VI),
        "re-used code: the extent fits the unit of that code on "
            + Dates.format(better.day(), Language.EN)
            + " better");
  }
}
