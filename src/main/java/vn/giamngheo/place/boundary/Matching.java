package vn.giamngheo.place.boundary;

import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Text;

/**
 * Which features are which units.
 *
 * @param sure each unit with its feature
 * @param doubts features that may be a unit, and were left out
 * @param strangers features that are no unit we know
 */
record Matching(Map<KnownUnit, Claim> sure, List<Doubt> doubts, List<Claim> strangers) {

  /**
   * A feature that was left out.
   *
   * @param suggestions units it may be, likeliest first
   */
  record Doubt(Claim claim, Text reason, List<KnownUnit> suggestions) {}
}
