package vn.giamngheo.stats.spatial;

import java.util.Optional;
import vn.giamngheo.text.Text;

/** Whether there are enough units to speak of clusters at all. */
public final class SampleSize {
  /** The usual rule of thumb for spatial statistics, ours too. */
  static final int ENOUGH = 30;

  private SampleSize() {}

  /**
   * A warning in plain words below 30 units.
   *
   * @param nouns what several of them are called
   */
  public static Optional<Text> warning(int units, Text nouns) {
    if (units >= ENOUGH) {
      return Optional.empty();
    }
    return Optional.of(
        new Text(
            "Chỉ có "
                + units
                + " "
                + nouns.vi()
                + " (dưới "
                + ENOUGH
                + "): với ít "
                + nouns.vi()
                + " như vậy, “cụm” có thể chỉ là ngẫu nhiên và một cụm có thật"
                + " cũng dễ bị bỏ sót. Hãy xem đây là gợi ý, không phải kết luận.",
            "Only "
                + units
                + " "
                + nouns.en()
                + " (fewer than "
                + ENOUGH
                + "): with so few, a “cluster” may be mere chance and a real one may go unnoticed."
                + " Take this as a hint, not as a finding."));
  }
}
