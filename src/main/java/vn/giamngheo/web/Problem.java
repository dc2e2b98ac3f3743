package vn.giamngheo.web;

import java.util.Collection;
import java.util.List;
import vn.giamngheo.text.Text;

/**
 * A request that cannot be answered, said to whoever asked. Becomes an RFC 9457 problem; nothing
 * else of the program's inside ever does.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Text title;
  private final transient Text detail;
  private final String field;
  private final transient List<String> allowed;

  private Problem(int status, Text title, Text detail, String field, List<String> allowed) {
    super(detail.en());
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.field = field;
    this.allowed = allowed;
  }

  /** 404: there is no such thing. */
  public static Problem notFound(Text detail) {
    return new Problem(404, new Text("Không tìm thấy", "Not found"), detail, null, List.of());
  }

  /** 400: the named parameter has a value that cannot be used; the values that can are listed. */
  public static Problem badField(String field, String value, Collection<String> allowed) {
    String shown = excerpt(value);
    String list = String.join(", ", allowed.stream().map(a -> a.isEmpty() ? "“”" : a).toList());
    return new Problem(
        400,
        new Text("Tham số không hợp lệ", "Invalid parameter"),
        new Text(
            "Tham số “"
                + field
                + "” không nhận giá trị “"
                + shown
                + "”. Giá trị dùng được: "
                + list,
            "Parameter “" + field + "” does not take “" + shown + "”. Usable values: " + list),
        field,
        List.copyOf(allowed));
  }

  /**
   * 400: the named field cannot be used.
   *
   * @param why goes on after the field's name: "phải là số", "must be a number"
   */
  public static Problem wrongField(String field, Text why) {
    String shown = excerpt(field);
    return new Problem(
        400,
        new Text("Tham số không hợp lệ", "Invalid parameter"),
        new Text(
            "Tham số “" + shown + "” " + why.vi() + ".",
            "Parameter “" + shown + "” " + why.en() + "."),
        shown,
        List.of());
  }

  /** 400: the named field must be there. */
  public static Problem missingField(String field) {
    return new Problem(
        400,
        new Text("Tham số không hợp lệ", "Invalid parameter"),
        new Text("Thiếu tham số “" + field + "”.", "Parameter “" + field + "” is missing."),
        field,
        List.of());
  }

  /** 400: nobody knows that field; those that there may be are listed. */
  public static Problem unknownField(String field, Collection<String> allowed) {
    String shown = excerpt(field);
    String list = String.join(", ", allowed);
    return new Problem(
        400,
        new Text("Tham số không hợp lệ", "Invalid parameter"),
        new Text(
            "Không có tham số “" + shown + "”. Ở đây dùng được: " + list + ".",
            "There is no parameter “" + shown + "”. Those that can stand here: " + list + "."),
        shown,
        List.copyOf(allowed));
  }

  private static String excerpt(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  /** Any other client error. */
  public static Problem of(int status, Text title, Text detail) {
    return new Problem(status, title, detail, null, List.of());
  }

  /** As {@link #of(int, Text, Text)}, naming the field it is about. */
  public static Problem of(int status, Text title, Text detail, String field) {
    return new Problem(status, title, detail, field, List.of());
  }

  public int status() {
    return status;
  }

  public Text title() {
    return title;
  }

  public Text detail() {
    return detail;
  }

  /** The parameter at fault; null when it is none. */
  public String field() {
    return field;
  }

  /** Values the field takes; empty when not a matter of choice. */
  public List<String> allowed() {
    return allowed;
  }
}
