package vn.giamngheo.disclosure;

import java.util.HashSet;
import java.util.Set;

/** Units that figures of one kind bear on: printed, above or below a printed one. */
final class Bearing {
  private final Territory territory;
  private final Set<Long> printed;
  private final Set<Long> above = new HashSet<>();

  Bearing(Territory territory, Set<Long> printed) {
    this.territory = territory;
    this.printed = printed;
    for (long unit : printed) {
      for (Long up = territory.parent(unit); up != null; up = territory.parent(up)) {
        above.add(up);
      }
    }
  }

  /**
   * Whether the figure of the unit, or of one above it, is printed or can come from another day.
   */
  boolean isAnchored(long unit) {
    for (Long up = unit; up != null; up = territory.parent(up)) {
      if (printed.contains(up) || isLinked(up)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether figures of the unit itself or of units below it are printed, on this day or another.
   */
  boolean isTold(long unit) {
    return printed.contains(unit) || above.contains(unit) || isLinked(unit);
  }

  private boolean isLinked(long unit) {
    return territory.incoming(unit).stream().anyMatch(link -> isPrintedBelow(link.from()))
        || territory.outgoing(unit).stream().anyMatch(link -> isPrintedBelow(link.to()));
  }

  private boolean isPrintedBelow(long unit) {
    return printed.contains(unit) || above.contains(unit);
  }
}
