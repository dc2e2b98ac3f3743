package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.text.Text;

/**
 * Decides which feature is which unit: by code, then by name inside the unit above, one to one. The
 * extents must agree too, for most codes and many names live on with another extent.
 */
final class Matcher {
  private static final int MARGIN_LETTERS = 2;
  private static final int MOST_SUGGESTIONS = 3;

  private final UnitIndex index;
  private final Map<String, String> confirmed;
  private final Map<KnownUnit, List<Claim>> wanted = new LinkedHashMap<>();
  private final List<Matching.Doubt> doubts = new ArrayList<>();
  private final List<Claim> strangers = new ArrayList<>();

  private Matcher(UnitIndex index, Map<String, String> confirmed) {
    this.index = index;
    this.confirmed = confirmed;
  }

  /**
   * @param confirmed unit codes by {@link Claim#key}, which go before everything else
   */
  static Matching match(UnitIndex index, List<Claim> claims, Map<String, String> confirmed) {
    Matcher matcher = new Matcher(index, confirmed);
    List<Claim> unnamed = new ArrayList<>();
    for (Claim claim : claims) {
      if (!matcher.byConfirmation(claim) && !matcher.byCode(claim)) {
        unnamed.add(claim);
      }
    }
    Set<KnownUnit> taken = Set.copyOf(matcher.wanted.keySet());
    unnamed.forEach(claim -> matcher.byName(claim, taken));
    return new Matching(matcher.oneToOne(), matcher.doubts, matcher.strangers);
  }

  private boolean byConfirmation(Claim claim) {
    if (confirmed.isEmpty()) {
      return false;
    }
    Optional<KnownUnit> unit = Optional.ofNullable(confirmed.get(claim.key())).flatMap(index::find);
    unit.ifPresent(u -> want(u, claim));
    return unit.isPresent();
  }

  /** False when no unit has that code. */
  private boolean byCode(Claim claim) {
    KnownUnit unit = index.find(claim.code()).orElse(null);
    if (unit == null) {
      return false;
    }
    boolean nameFits =
        claim.name().isEmpty() || NameKey.distance(NameKey.of(claim.name()), unit.key()) <= 1;
    Geometry area = claim.feature().geometry();
    boolean extentFits = unit.place().agrees(area);
    if (nameFits && (extentFits || (unit.place().isUnknown() && !claim.name().isEmpty()))) {
      want(unit, claim);
    } else if (nameFits) {
      doubt(claim, "cùng mã và tên nhưng phạm vi khác", "same code and name, other extent", unit);
    } else {
      doubt(
          claim,
          extentFits ? "cùng mã và phạm vi nhưng tên khác" : "mã dùng lại: tên và phạm vi đều khác",
          extentFits ? "same code and extent, other name" : "re-used code: other name and extent",
          unit);
    }
    return true;
  }

  private void byName(Claim claim, Set<KnownUnit> taken) {
    String key = NameKey.of(claim.name());
    Geometry area = claim.feature().geometry();
    List<Candidate> likely =
        index.listNear(claim).stream()
            .filter(unit -> !taken.contains(unit))
            .map(unit -> Candidate.of(unit, key, area))
            .filter(c -> c.letters() <= tolerated(key) || c.agrees())
            .sorted(
                Comparator.comparingInt(Candidate::letters)
                    .thenComparing(Comparator.comparingDouble(Candidate::fit).reversed()))
            .limit(MOST_SUGGESTIONS)
            .toList();
    KnownUnit[] units = likely.stream().map(Candidate::unit).toArray(KnownUnit[]::new);
    if (likely.isEmpty()) {
      strangers.add(claim);
    } else if (UnitIndex.isOfficial(claim.code())) {
      doubt(claim, "mã không có vào ngày này", "no unit has this code on that day", units);
    } else if (isClear(key, likely)) {
      want(units[0], claim);
    } else {
      doubt(claim, "tên hoặc phạm vi chưa đủ chắc", "name or extent is not sure enough", units);
    }
  }

  /**
   * A unit a feature may be.
   *
   * @param letters by which the names differ
   * @param agrees whether the feature lies where the unit does
   */
  private record Candidate(KnownUnit unit, int letters, double fit, boolean agrees) {
    static Candidate of(KnownUnit unit, String key, Geometry area) {
      return new Candidate(
          unit,
          NameKey.distance(key, unit.key()),
          unit.place().fit(area),
          unit.place().agrees(area));
    }
  }

  /** Letters agree, no other unit comes near, and the extent is the same. */
  private static boolean isClear(String key, List<Candidate> likely) {
    int best = likely.get(0).letters();
    boolean alone =
        likely.size() == 1 || likely.get(1).letters() >= best + (best == 0 ? 1 : MARGIN_LETTERS);
    return best <= tolerated(key) && alone && likely.get(0).agrees();
  }

  private static int tolerated(String key) {
    return Math.max(1, key.length() / 5);
  }

  private void want(KnownUnit unit, Claim claim) {
    wanted.computeIfAbsent(unit, u -> new ArrayList<>()).add(claim);
  }

  private void doubt(Claim claim, String vi, String en, KnownUnit... suggestions) {
    doubts.add(new Matching.Doubt(claim, new Text(vi, en), List.of(suggestions)));
  }

  private Map<KnownUnit, Claim> oneToOne() {
    Map<KnownUnit, Claim> sure = new LinkedHashMap<>();
    wanted.forEach(
        (unit, claims) -> {
          if (claims.size() == 1) {
            sure.put(unit, claims.get(0));
          } else {
            claims.forEach(
                c ->
                    doubt(
                        c,
                        "nhiều đối tượng cùng là một đơn vị",
                        "several features are the same unit",
                        unit));
          }
        });
    return sure;
  }
}
