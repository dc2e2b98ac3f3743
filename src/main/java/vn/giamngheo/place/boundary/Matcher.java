package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.text.Text;

/**
 * Decides which feature is which unit: by code, then by name inside the unit above, one to one. The
 * extents must agree too, for most codes and many names live on with another extent.
 */
final class Matcher {
  /** Common part of two extents from which they count as the same. */
  private static final double SAME_EXTENT = 0.7;

  private static final int MARGIN_LETTERS = 2;
  private static final int MOST_SUGGESTIONS = 3;

  private final List<KnownUnit> units;
  private final Map<String, KnownUnit> byCode = new HashMap<>();
  private final Map<KnownUnit, List<Claim>> wanted = new LinkedHashMap<>();
  private final List<Matching.Doubt> doubts = new ArrayList<>();
  private final List<Claim> strangers = new ArrayList<>();

  private Matcher(List<KnownUnit> units) {
    this.units = units;
    units.forEach(unit -> byCode.put(unit.code(), unit));
  }

  static Matching match(List<KnownUnit> units, List<Claim> claims) {
    Matcher matcher = new Matcher(units);
    List<Claim> unnamed = new ArrayList<>();
    for (Claim claim : claims) {
      KnownUnit unit = matcher.byCode.get(claim.code());
      if (unit == null) {
        unnamed.add(claim);
      } else {
        matcher.byCode(claim, unit);
      }
    }
    List<KnownUnit> free = units.stream().filter(u -> !matcher.wanted.containsKey(u)).toList();
    unnamed.forEach(claim -> matcher.byName(claim, free));
    return new Matching(matcher.oneToOne(), matcher.doubts, matcher.strangers);
  }

  private void byCode(Claim claim, KnownUnit unit) {
    boolean nameFits =
        claim.name().isEmpty()
            || NameKey.distance(NameKey.of(claim.name()), NameKey.of(unit.name())) <= 1;
    boolean extentFits = unit.fit(claim.box()) >= SAME_EXTENT;
    if (nameFits && extentFits) {
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
  }

  private void byName(Claim claim, List<KnownUnit> free) {
    String key = NameKey.of(claim.name());
    List<KnownUnit> near = free.stream().filter(u -> isInside(claim, u)).toList();
    Comparator<KnownUnit> byLetters = Comparator.comparingInt(u -> letters(key, u));
    List<KnownUnit> likely =
        near.stream()
            .filter(u -> letters(key, u) <= tolerated(key) || u.fit(claim.box()) >= SAME_EXTENT)
            .sorted(byLetters.thenComparing(u -> -u.fit(claim.box())))
            .limit(MOST_SUGGESTIONS)
            .toList();
    if (likely.isEmpty()) {
      strangers.add(claim);
    } else if (isOfficial(claim.code())) {
      doubt(
          claim,
          "mã không có vào ngày này",
          "no unit has this code on that day",
          likely.toArray(KnownUnit[]::new));
    } else if (isClear(claim, key, likely)) {
      want(likely.get(0), claim);
    } else {
      doubt(
          claim,
          "tên hoặc phạm vi chưa đủ chắc",
          "name or extent is not sure enough",
          likely.toArray(KnownUnit[]::new));
    }
  }

  /** Looks like the code of a province, district or commune. */
  private static boolean isOfficial(String code) {
    return code.matches("\\d{2}|\\d{3}|\\d{5}");
  }

  /** Letters agree, no other unit comes near, and the extent is the same. */
  private static boolean isClear(Claim claim, String key, List<KnownUnit> likely) {
    int best = letters(key, likely.get(0));
    boolean alone =
        likely.size() == 1
            || letters(key, likely.get(1)) >= best + (best == 0 ? 1 : MARGIN_LETTERS);
    return best <= tolerated(key) && alone && likely.get(0).fit(claim.box()) >= SAME_EXTENT;
  }

  private static int letters(String key, KnownUnit unit) {
    return NameKey.distance(key, NameKey.of(unit.name()));
  }

  private static int tolerated(String key) {
    return Math.max(1, key.length() / 5);
  }

  /** Same level and the unit above that the feature names; without one, the same place. */
  private boolean isInside(Claim claim, KnownUnit unit) {
    boolean otherLevel =
        claim.level() != null
            ? claim.level() != unit.level()
            : isOfficial(claim.code()) && claim.code().length() != unit.code().length();
    if (otherLevel) {
      return false;
    }
    Optional<Boolean> stated = parentAgrees(claim.parent(), unit);
    return stated.orElseGet(() -> unit.box().contains(claim.box().centre()));
  }

  /** Empty when the feature names no unit above that we know. */
  private Optional<Boolean> parentAgrees(String parent, KnownUnit unit) {
    String key = NameKey.of(parent);
    boolean known =
        !parent.isEmpty()
            && units.stream().anyMatch(u -> parent.equals(u.code()) || isParent(parent, key, u));
    return known
        ? Optional.of(isParent(parent, key, unit) || parent.equals(unit.provinceCode()))
        : Optional.empty();
  }

  private static boolean isParent(String parent, String key, KnownUnit unit) {
    return unit.parentCode() != null
        && (parent.equals(unit.parentCode()) || key.equals(NameKey.of(unit.parentName())));
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
