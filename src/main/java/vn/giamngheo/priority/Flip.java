package vn.giamngheo.priority;

import java.util.List;

/**
 * A change of one number that alters the list, tried out: with {@code to} in place of {@code from}
 * the units named do enter and leave.
 *
 * @param criterion position of the criterion
 * @param unit position of the unit whose value changes; −1 when it is the criterion's weight
 * @param from the number as it is
 * @param to the number as it would be, with no more decimals than asked for
 * @param size how great the change is: of a weight, in sums of all weights; of a value, in ranges
 *     (max − min) of its criterion
 * @param entering units that come into the list
 * @param leaving units that drop out of it
 */
public record Flip(
    int criterion,
    int unit,
    double from,
    double to,
    double size,
    List<Integer> entering,
    List<Integer> leaving) {

  /** Whether it is a weight that changes. */
  public boolean ofWeight() {
    return unit < 0;
  }
}
