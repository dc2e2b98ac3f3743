package vn.giamngheo.takeaway;

import java.util.Map;
import vn.giamngheo.text.Text;

/**
 * The sign and the words for a figure that a finding contests, by the finding's severity. What has
 * no sign is not in doubt: digits that rounding explains.
 */
public final class Doubt {
  private static final Map<String, String> MARKS =
      Map.of("contradiction", "†", "likely_misprint", "†", "to_clarify", "?");

  private Doubt() {}

  /**
   * The sign of doubt, as on the page: † or ?; empty without one.
   *
   * @param severity null when nothing contests the figure
   */
  public static String mark(String severity) {
    return severity == null ? "" : MARKS.getOrDefault(severity, "");
  }

  /** The kind of doubt in words; empty without one. */
  public static Text kind(String severity) {
    if (mark(severity).isEmpty()) {
      return new Text("", "");
    }
    return switch (severity) {
      case "contradiction" -> new Text("mâu thuẫn", "contradiction");
      case "likely_misprint" -> new Text("có thể in nhầm", "likely misprint");
      default -> new Text("cần làm rõ", "to clarify");
    };
  }
}
