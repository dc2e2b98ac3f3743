package vn.giamngheo.publish;

import java.util.List;

/**
 * A figure at an older data revision, beside today's.
 *
 * @param revision number of the revision
 * @param when it was loaded, in words
 * @param verdict whether it was the same, in a sentence
 * @param then as it was said then; empty when it was not there or cannot be told
 * @param now as it is said today; empty when it is not there any more
 * @param differs whether the two differ
 * @param facts what the old revision says of it; empty when it is the same
 * @param rows inputs of a computed value that were different then
 */
public record PastView(
    long revision,
    String when,
    String verdict,
    String then,
    String now,
    boolean differs,
    List<SourcePage.Fact> facts,
    List<Row> rows) {

  /** An input of a computed value, then and now. */
  public record Row(String name, String href, String then, String now) {}
}
