package vn.giamngheo.takeaway;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Classes in words.
 *
 * @param decimals the figures have at most; borders get one more where that tells them better
 */
public record ClassWords(ClassBreaks breaks, int decimals, Language language) {

  /** What a class covers: its lower border belongs to it, the upper one only to the last. */
  public String range(int number) {
    String from = border(breaks.borders().get(number));
    String to = border(breaks.borders().get(number + 1));
    if (from.equals(to)) {
      return from;
    }
    boolean last = number == breaks.size() - 1;
    Text words =
        last ? new Text("%s đến %s", "%s to %s") : new Text("%s – dưới %s", "%s – under %s");
    return words.in(language).formatted(from, to);
  }

  private String border(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return Numbers.format(exact.setScale(shown(), RoundingMode.HALF_UP), language);
  }

  /** As many decimals as the figures have, one more where a computed border needs it. */
  private int shown() {
    boolean exact =
        breaks.borders().stream()
            .allMatch(b -> BigDecimal.valueOf(b).stripTrailingZeros().scale() <= decimals);
    return exact ? decimals : decimals + 1;
  }

  /**
   * Which side of a class its borders belong to.
   *
   * @param method its name
   */
  public Text note(Text method) {
    return new Text(
        "Cách chia lớp: %s. Lớp gồm cận dưới, không gồm cận trên; lớp cao nhất gồm cả hai."
            .formatted(method.vi()),
        "Classes: %s. A class includes its lower border, not its upper; the highest includes both."
            .formatted(method.en()));
  }
}
