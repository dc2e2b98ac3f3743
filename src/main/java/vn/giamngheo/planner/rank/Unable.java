package vn.giamngheo.planner.rank;

import java.util.Optional;
import vn.giamngheo.text.Text;

/** Why a unit cannot be chosen for a budget. */
public record Unable(MapUnit unit, Text reason) {
  public static final Text UNRANKED =
      new Text(
          "Thiếu số liệu của tiêu chí nên không được xếp hạng.",
          "Lacks figures of the criteria, so it is not ranked.");

  /**
   * The first reason that holds; empty when the unit can be chosen.
   *
   * @param unit in question
   * @param cost of the unit; empty when it cannot be told
   * @param counted whether its poor households are known, where they count
   */
  public static Optional<Text> reason(MapUnit unit, Optional<Long> cost, boolean counted) {
    if (!counted) {
      return Optional.of(
          UnitNoun.of(unit.code())
              .fill(
                  "Văn bản không in số hộ nghèo của {noun} này.",
                  "The document does not print the poor households of this {noun}."));
    }
    if (cost.isEmpty()) {
      return Optional.of(new Text("Chưa có chi phí.", "Has no cost yet."));
    }
    return cost.get() > 0
        ? Optional.empty()
        : Optional.of(new Text("Chi phí bằng 0 đồng.", "Its cost is 0 đồng."));
  }
}
