package vn.giamngheo.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.text.Text;

/** What a reader says is wrong. */
public enum Kind {
  FIGURE(new Text("Số khác với văn bản", "The number differs from the document")),
  DOCUMENT(new Text("Văn bản có thể in sai", "The document may be wrong")),
  PLACE(new Text("Tên xã hoặc địa giới sai", "Name or boundary of the commune is wrong")),
  OTHER(new Text("Điều khác", "Something else"));

  private final Text name;

  Kind(Text name) {
    this.name = name;
  }

  /** Name in forms, answers and the database. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public Text words() {
    return name;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Kind::id).toList();
  }

  static Kind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
