package vn.giamngheo.feedback;

import java.util.Locale;
import vn.giamngheo.text.Text;

/** How far what a reader said has come. */
public enum State {
  NEW(new Text("đang chờ trả lời", "waiting for an answer")),
  ANSWERED(new Text("đã trả lời", "answered")),
  REJECTED(new Text("không nhận", "not accepted"));

  private final Text name;

  State(Text name) {
    this.name = name;
  }

  /** Name in answers and the database. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public Text words() {
    return name;
  }

  static State of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
