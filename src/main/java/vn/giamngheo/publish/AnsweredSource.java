package vn.giamngheo.publish;

import java.util.List;
import vn.giamngheo.feedback.Answers;

/**
 * A figure's page with what was asked and answered about it, and where it was shown.
 *
 * @param answers oldest first; empty when nothing was
 * @param shown at which sessions, the latest first
 */
public record AnsweredSource(SourcePage source, Answers answers, List<Shown> shown) {

  /**
   * The figure as it was shown once.
   *
   * @param text the number then
   * @param where at which session
   * @param address of the frozen figure
   */
  public record Shown(String text, String where, String address) {}
}
