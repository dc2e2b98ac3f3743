package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.util.List;

/**
 * The part of a source unit that went to a target unit.
 *
 * @param share from 0 to 1; null when nothing says how the unit was divided
 * @param links the successions it went along; empty when source and target are one unit
 */
public record Portion(long source, long target, BigDecimal share, How how, List<Link> links) {

  /** Whether the source went into the target and nowhere else. */
  public boolean isWhole() {
    return how == How.WHOLE;
  }
}
