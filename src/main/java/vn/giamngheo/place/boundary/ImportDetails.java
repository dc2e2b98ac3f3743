package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/**
 * What an import found, for programs; the lines of the {@link ImportReport} say the same in words.
 *
 * @param files which day's units each file was taken for
 * @param taken boundaries stored, by level and vintage
 * @param doubts features left out that may be a unit
 * @param flaws where neighbours do not fit, largest first, the first of many
 * @param repairs areas that were made valid
 * @param missing units beside those taken that have no boundary, from earlier imports neither
 * @param strangers features that are no unit we know
 * @param holes what the map of the whole country lacks; empty when it is complete, or is no map of
 *     the country
 */
public record ImportDetails(
    List<FileVintage> files,
    List<Taken> taken,
    List<Doubt> doubts,
    List<Flaw> flaws,
    List<Repaired> repairs,
    List<UnitRef> missing,
    List<Strangers> strangers,
    List<Text> holes) {

  /** Nothing found. */
  static final ImportDetails NONE =
      new ImportDetails(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A file and the day its units are taken to be of.
   *
   * @param recognised whether the file told, rather than the user or the calendar
   * @param sure features that surely are a unit of that day
   * @param features all features of the file
   */
  public record FileVintage(
      String file, LocalDate day, boolean recognised, int sure, int features) {}

  /**
   * Boundaries stored.
   *
   * @param validTo last day of the units; null while in force
   * @param unchanged how many of them were stored already, corner for corner
   */
  public record Taken(Level level, LocalDate validTo, int count, int unchanged) {}

  /**
   * A feature left out that may be a unit.
   *
   * @param key names the feature by what it claims to be, in this and later files; to confirm with
   * @param label code and name as the file has them
   * @param number place in the file, from 1
   * @param vintage day of the units it was held against
   * @param suggestions units it may be, likeliest first
   */
  public record Doubt(
      String key,
      String label,
      String file,
      int number,
      LocalDate vintage,
      Text reason,
      List<UnitRef> suggestions) {}

  /**
   * A place where neighbours do not fit.
   *
   * @param province whose map it is in: kind and name
   * @param overlap true when several areas claim the place, false when none does
   * @param lon degrees WGS 84, a point in it
   * @param lat degrees WGS 84
   */
  public record Flaw(
      String province, Level level, boolean overlap, double areaHa, double lon, double lat) {
    /** A square metre. */
    private static final double TINY_HA = 1e-4;

    /** Whether no map shows it. */
    public boolean isTiny() {
      return areaHa < TINY_HA;
    }
  }

  /**
   * An area that was made valid.
   *
   * @param areaChange area after / area before − 1
   */
  public record Repaired(UnitRef unit, double areaChange) {}

  /**
   * Features that are no unit we know.
   *
   * @param parent the unit above that they name; empty when they name none
   */
  public record Strangers(String parent, int count) {}
}
