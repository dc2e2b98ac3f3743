package vn.giamngheo;

import com.fasterxml.jackson.core.JsonProcessingException;
import vn.giamngheo.feedback.Entry;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/** What readers said, on the terminal. */
final class FeedbackLines {
  private static final int SHOWN_OF_TEXT = 80;

  private FeedbackLines() {}

  /** The beginning of what was said. */
  static void brief(Entry e, Language language) {
    System.out.println(line(e, language));
  }

  static int print(Object value) {
    try {
      System.out.println(Replies.JSON.writeValueAsString(value));
      return Main.OK;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is plain data", e);
    }
  }

  private static String line(Entry e, Language language) {
    String words = (e.text().isEmpty() ? e.expected() : e.text()).replace('\n', ' ');
    String cut = words.length() > SHOWN_OF_TEXT ? words.substring(0, SHOWN_OF_TEXT) + "…" : words;
    return String.join(
        "  ",
        Long.toString(e.id()),
        e.askedOn(language),
        e.state().words().in(language),
        e.address(),
        e.kind().words().in(language) + ": " + cut);
  }

  /** All that was said, a line each. */
  static void whole(Entry e, Language language) {
    brief(e, language);
    row(language, new Text("Nguyên văn", "In full"), e.text());
    row(
        language,
        new Text("Số đúng theo người góp ý", "Right, according to the reader"),
        e.expected());
    row(language, new Text("Căn cứ", "Source"), e.reference());
    row(language, new Text("Phiên bản số liệu", "Data revision"), Long.toString(e.revision()));
    row(language, new Text("Mã", "Code"), e.ticket());
    row(language, new Text("Trả lời", "Answer"), e.answer());
  }

  private static void row(Language language, Text name, String value) {
    if (value != null && !value.isEmpty()) {
      System.out.println(name.in(language) + ": " + value);
    }
  }
}
