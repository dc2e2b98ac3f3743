package vn.giamngheo.feedback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.giamngheo.text.Language;

/**
 * What was asked and answered about a figure, oldest first, as far as it goes on one page.
 *
 * @param next address of the page with those after; empty when there are none
 */
public record Answers(List<Answer> list, String next) {

  /** One alone, or none. */
  public static Answers of(List<Answer> list) {
    return new Answers(list, "");
  }

  /**
   * Those of a figure.
   *
   * @param from how many are passed over
   */
  public static Answers of(FeedbackStore store, String address, int from, Language language) {
    List<Answer> shown =
        store.answers(address, from).stream().map(entry -> Answer.of(entry, language)).toList();
    int after = from + shown.size();
    boolean more = shown.size() == FeedbackStore.PAGE && !store.answers(address, after).isEmpty();
    return new Answers(
        shown,
        more
            ? "/gop-y?so=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&from=" + after
            : "");
  }
}
