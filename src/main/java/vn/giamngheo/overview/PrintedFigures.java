package vn.giamngheo.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;

/**
 * The figures of an atlas that its first page speaks of.
 *
 * @param all in the order of the catalogue, the latest period first
 * @param hidden those that are not shown
 */
public record PrintedFigures(List<PrintedFigure> all, HiddenFigures hidden) {

  /** Of a document that is shown whole. */
  public PrintedFigures(List<PrintedFigure> all) {
    this(all, HiddenFigures.NONE);
  }

  /** Figures of the atlas's own unit and of the units of its map. */
  public static PrintedFigures read(Jdbi db, Atlas atlas) {
    return read(db, atlas, false);
  }

  /** Figures of the atlas's own unit alone. */
  public static PrintedFigures ofWhole(Jdbi db, Atlas atlas) {
    return read(db, atlas, true);
  }

  private static PrintedFigures read(Jdbi db, Atlas atlas, boolean whole) {
    return new PrintedFigures(
        db.withHandle(
            h ->
                h.createQuery(Sql.of(PrintedFigures.class, "printed-figures"))
                    .bind("atlas", atlas.id())
                    .bind("whole", whole)
                    .map((r, c) -> PrintedFigure.of(r, atlas.id()))
                    .list()),
        HiddenFigures.read(db, atlas));
  }

  /** The latest figure of the whole. */
  public Optional<PrintedFigure> whole(String indicator, String group, String status) {
    return all.stream()
        .filter(PrintedFigure::own)
        .filter(is(indicator, group, status))
        .max(Comparator.comparing(PrintedFigure::period));
  }

  /** The figure of the whole from the same review. */
  public Optional<PrintedFigure> beside(PrintedFigure figure, String indicator) {
    return all.stream()
        .filter(PrintedFigure::own)
        .filter(f -> f.indicator().equals(indicator) && f.goesWith(figure))
        .findFirst();
  }

  /** The figures of one indicator for the units of the map, of the latest period, highest first. */
  public List<PrintedFigure> ofUnits(String indicator, String group, String status) {
    List<PrintedFigure> units =
        all.stream().filter(f -> !f.own()).filter(is(indicator, group, status)).toList();
    String latest = units.stream().map(PrintedFigure::period).max(String::compareTo).orElse("");
    return units.stream()
        .filter(f -> f.period().equals(latest))
        .sorted(Comparator.comparing(PrintedFigure::figure).reversed())
        .toList();
  }

  /** What the households of a base lack, most first; the latest actual shares of the whole. */
  public List<PrintedFigure> deprivations(String base) {
    List<PrintedFigure> rates =
        all.stream()
            .filter(f -> f.own() && f.base().equals(base) && f.status().equals("actual"))
            .filter(f -> f.indicator().startsWith("dep_") && f.indicator().endsWith("_rate"))
            .toList();
    String latest = rates.stream().map(PrintedFigure::period).max(String::compareTo).orElse("");
    return rates.stream()
        .filter(f -> f.period().equals(latest))
        .sorted(Comparator.comparing(PrintedFigure::figure).reversed())
        .toList();
  }

  /** The number that belongs to a rate of deprivation; empty when it is not printed. */
  public Optional<PrintedFigure> countOf(PrintedFigure rate) {
    String counted = rate.indicator().replaceFirst("_rate$", "");
    return all.stream()
        .filter(f -> f.own() && f.indicator().equals(counted) && f.base().equals(rate.base()))
        .filter(f -> f.goesWith(rate))
        .findFirst();
  }

  /** The count or share of the whole's households of a base that lack something. */
  Optional<PrintedFigure> deprivation(String indicator, String base, String period) {
    return all.stream()
        .filter(f -> f.own() && f.base().equals(base) && f.status().equals("actual"))
        .filter(f -> f.indicator().equals(indicator) && f.period().equals(period))
        .findFirst();
  }

  private static Predicate<PrintedFigure> is(String indicator, String group, String status) {
    return f ->
        f.indicator().equals(indicator)
            && f.group().equals(group)
            && f.status().equals(status)
            && f.base().isEmpty();
  }
}
