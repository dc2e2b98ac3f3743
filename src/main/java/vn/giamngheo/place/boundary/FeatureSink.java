package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giamngheo.intake.geo.Feature;

/**
 * Keeps of a stream of features those that can be one of the known units, and only counts the
 * others, so that a province may be taken from a file of the whole country.
 */
final class FeatureSink {
  private final List<KnownUnit> units;
  private final Map<String, KnownUnit> byCode;
  private final FieldReader fields;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Integer> strangers = new TreeMap<>();

  FeatureSink(List<KnownUnit> units, Map<String, String> chosenFields) {
    this.units = units;
    this.fields = new FieldReader(chosenFields);
    this.byCode = units.stream().collect(Collectors.toMap(KnownUnit::code, unit -> unit));
  }

  void accept(Feature feature) {
    Claim claim = fields.claim(feature);
    boolean near =
        byCode.containsKey(claim.code())
            || units.stream().anyMatch(unit -> unit.box().intersects(claim.box()));
    if (near) {
      claims.add(claim);
    } else {
      count(claim);
    }
  }

  /** Counts a feature that is no unit we know, by the unit above that it names. */
  void count(Claim stranger) {
    strangers.merge(stranger.parent(), 1, Integer::sum);
  }

  /**
   * What was kept, when every file told what its features are.
   *
   * @throws vn.giamngheo.intake.geo.UnreadableFileException when one did not
   */
  List<Claim> claims() {
    fields.requireSaid();
    return claims;
  }

  /** How many features are no unit we know, by the unit above they name. */
  Map<String, Integer> strangers() {
    return strangers;
  }
}
