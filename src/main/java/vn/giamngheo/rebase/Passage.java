package vn.giamngheo.rebase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What went where between two days.
 *
 * @param faults where parts are lost or doubled; the portions of such sources are not exact
 */
public record Passage(List<Portion> portions, List<Fault> faults) {

  /** Units of the later (or earlier) day that something went to. */
  public Set<Long> targets() {
    Set<Long> targets = new LinkedHashSet<>();
    portions.forEach(p -> targets.add(p.target()));
    return targets;
  }

  /** What a target is made of. */
  public List<Portion> into(long target) {
    return portions.stream().filter(p -> p.target() == target).toList();
  }

  /** Where a source went. */
  public List<Portion> outOf(long source) {
    return portions.stream().filter(p -> p.source() == source).toList();
  }
}
