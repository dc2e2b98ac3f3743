package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.text.Text;

/**
 * One field of a Table Schema with the constraints we hold it to.
 *
 * @param maxLength in UTF-16 units, as the database counts
 */
record Field(
    String name,
    FieldType type,
    boolean required,
    boolean unique,
    int maxLength,
    List<String> allowed,
    BoundedPattern pattern,
    BigDecimal minimum,
    BigDecimal maximum) {
  private static final int MAX_ALLOWED = 1000;

  /**
   * The field described by an entry of {@code schema.fields}.
   *
   * @throws IllegalArgumentException when the description makes no sense or is not supported
   */
  static Field of(JsonNode node) {
    String name = node.path("name").asText();
    FieldType type = FieldType.of(node.path("type").asText("string"));
    JsonNode c = node.path("constraints");
    boolean range = c.has("minimum") || c.has("maximum");
    if (name.isEmpty() || range && !type.isNumber()) {
      throw new IllegalArgumentException(
          name.isEmpty() ? "a field has no name" : name + ": minimum and maximum are for numbers");
    }
    if (c.path("enum").size() > MAX_ALLOWED) {
      throw new IllegalArgumentException(name + ": enum has more than " + MAX_ALLOWED + " values");
    }
    List<String> allowed = new ArrayList<>();
    c.path("enum").forEach(e -> allowed.add(e.asText()));
    return new Field(
        name,
        type,
        c.path("required").asBoolean(false),
        c.path("unique").asBoolean(false),
        c.path("maxLength").asInt(Integer.MAX_VALUE),
        List.copyOf(allowed),
        c.has("pattern") ? BoundedPattern.of(c.path("pattern").asText()) : null,
        c.has("minimum") ? bound(c.path("minimum")) : null,
        c.has("maximum") ? bound(c.path("maximum")) : null);
  }

  private static BigDecimal bound(JsonNode node) {
    try {
      return new BigDecimal(node.asText());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("bound " + Excerpt.of(node.asText()), e);
    }
  }

  /** What is wrong with the value (empty text = no value); null when nothing is. */
  Text check(String value) {
    if (value.isEmpty()) {
      return required ? new Text("bỏ trống ô bắt buộc", "required field is empty") : null;
    }
    Text wrong = type.check(value);
    if (wrong == null && value.length() > maxLength) {
      return new Text(
          "dài " + value.length() + " ký tự, quá " + maxLength,
          "has " + value.length() + " characters, more than " + maxLength);
    }
    if (wrong == null && !allowed.isEmpty() && !allowed.contains(value)) {
      String shown = Excerpt.of(value);
      String list = String.join(", ", allowed);
      return new Text(
          "giá trị “" + shown + "” không thuộc: " + list,
          "value “" + shown + "” is not one of: " + list);
    }
    if (wrong == null && pattern != null) {
      wrong = pattern.check(value);
    }
    return wrong == null ? checkRange(value) : wrong;
  }

  private Text checkRange(String value) {
    if (minimum != null && new BigDecimal(value).compareTo(minimum) < 0) {
      return new Text(value + " nhỏ hơn " + minimum, value + " is less than " + minimum);
    }
    if (maximum != null && new BigDecimal(value).compareTo(maximum) > 0) {
      return new Text(value + " lớn hơn " + maximum, value + " is more than " + maximum);
    }
    return null;
  }
}
