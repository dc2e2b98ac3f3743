package vn.giamngheo.stats;

import vn.giamngheo.text.Text;

/**
 * A figure that cannot be had from what was given, with the reason in words for whoever asked. Not
 * a slip of the program: callers turn it into an answer.
 */
public final class NotComputable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final transient Text reason;

  /**
   * @param field what was given and cannot be used: {@code weights}, {@code values} …
   */
  public NotComputable(String field, Text reason) {
    super(field + ": " + reason.en());
    this.field = field;
    this.reason = reason;
  }

  /** What cannot be used. */
  public String field() {
    return field;
  }

  /** Why, as a sentence. */
  public Text reason() {
    return reason;
  }
}
