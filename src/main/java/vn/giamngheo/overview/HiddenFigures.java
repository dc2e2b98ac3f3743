package vn.giamngheo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.Text;

/**
 * The figures of a document that its first page would speak of, were they not hidden for privacy.
 *
 * @param all in the order of the catalogue, the latest period first
 */
public record HiddenFigures(List<Hidden> all) {
  static final HiddenFigures NONE = new HiddenFigures(List.of());

  /**
   * What is hidden.
   *
   * @param code of the unit
   * @param own whether it is of the atlas's own unit
   */
  public record Hidden(
      String code,
      boolean own,
      String indicator,
      Text name,
      String group,
      String base,
      String status,
      String period) {

    private static Hidden of(ResultSet r) throws SQLException {
      return new Hidden(
          r.getString("code"),
          r.getBoolean("is_own"),
          r.getString("indicator"),
          AtlasQueries.text(r, "indicator"),
          r.getString("group_id"),
          r.getString("base"),
          r.getString("status"),
          r.getString("period"));
    }
  }

  /** Of a document that is shown whole there are none. */
  static HiddenFigures read(Jdbi db, Atlas atlas) {
    return atlas.restricted()
        ? new HiddenFigures(
            db.withHandle(
                h ->
                    h.createQuery(Sql.of(HiddenFigures.class, "hidden-figures"))
                        .bind("atlas", atlas.id())
                        .map((r, c) -> Hidden.of(r))
                        .list()))
        : NONE;
  }

  /** Whether that unit's figure of the same kind is hidden. */
  boolean has(String code, PrintedFigure kind) {
    return all.stream().anyMatch(h -> h.code().equals(code) && isLike(h, kind));
  }

  /** Whether the whole's figure of the same kind is hidden. */
  boolean hasOfWhole(PrintedFigure kind) {
    return all.stream().anyMatch(h -> h.own() && isLike(h, kind));
  }

  /** Whether any unit's figure of the same kind is hidden, the whole left out. */
  boolean hasOfUnits(PrintedFigure kind) {
    return all.stream().anyMatch(h -> !h.own() && isLike(h, kind));
  }

  /** The latest period of which shares of the whole's households of a base are hidden. */
  Optional<String> deprivationPeriod(String base) {
    return deprived(base).map(Hidden::period).max(Comparator.naturalOrder());
  }

  /** Whether that count or share of the whole's households of a base is hidden. */
  boolean hasDeprivation(String indicator, String base, String period) {
    return all.stream()
        .filter(h -> h.own() && h.base().equals(base) && h.status().equals("actual"))
        .anyMatch(h -> h.indicator().equals(indicator) && h.period().equals(period));
  }

  /** Which shares of the whole's households of a base are hidden, in the catalogue's order. */
  List<Hidden> deprivations(String base, String period) {
    return deprived(base).filter(h -> h.period().equals(period)).toList();
  }

  private Stream<Hidden> deprived(String base) {
    return all.stream()
        .filter(h -> h.own() && h.base().equals(base) && h.status().equals("actual"))
        .filter(h -> h.indicator().startsWith("dep_") && h.indicator().endsWith("_rate"));
  }

  /** Whether the whole's figure, of whatever period, is hidden. */
  boolean hasOfWhole(String indicator, String group, String status) {
    return all.stream()
        .anyMatch(
            h ->
                h.own()
                    && h.indicator().equals(indicator)
                    && h.group().equals(group)
                    && h.status().equals(status));
  }

  private static boolean isLike(Hidden hidden, PrintedFigure kind) {
    return hidden.indicator().equals(kind.indicator())
        && hidden.group().equals(kind.group())
        && hidden.base().equals(kind.base())
        && hidden.status().equals(kind.status())
        && hidden.period().equals(kind.period());
  }
}
