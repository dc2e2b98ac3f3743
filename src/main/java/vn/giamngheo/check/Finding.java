package vn.giamngheo.check;

import java.util.List;
import vn.giamngheo.text.Text;

/**
 * Something in a document that does not add up, or should be cleared up.
 *
 * @param rule id of the rule that found it
 * @param figure the figure it is about; null when it is about no figure
 * @param place where it is, as an official would cite it
 * @param printed what is printed; empty when not one value
 * @param expected what would follow from the other figures; empty when not one value
 * @param difference printed minus expected; empty when not one value
 * @param ground arithmetic or legal reason of the rule
 * @param suspects figures that are probably wrong; of a contradiction, those of which one is
 * @param involved all other figures that take part
 * @param consequences further checks that fail (or are rounded) for the same reason
 */
public record Finding(
    String rule,
    Severity severity,
    Figure figure,
    Text place,
    String printed,
    String expected,
    String difference,
    Text explanation,
    Text ground,
    List<Suspect> suspects,
    List<Figure> involved,
    List<Consequence> consequences) {

  /** A figure that is probably wrong, and what it would have to be (as printed in Vietnamese). */
  public record Suspect(Figure figure, String expected) {}

  /** A further check with the same cause. */
  public record Consequence(String rule, Text text) {}

  /** A finding that is not about one value against another. */
  static Finding remark(
      String rule,
      Severity severity,
      Figure figure,
      Text place,
      Text explanation,
      Text ground,
      List<Figure> involved,
      List<Consequence> consequences) {
    return new Finding(
        rule,
        severity,
        figure,
        place,
        "",
        "",
        "",
        explanation,
        ground,
        List.of(),
        involved,
        consequences);
  }
}
