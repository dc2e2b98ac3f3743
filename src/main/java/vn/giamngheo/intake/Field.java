package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.giamngheo.text.Text;

/**
 * One field of a Table Schema with the constraints we hold it to.
 *
 * @param type string, integer, number, date or boolean
 */
record Field(
    String name,
    String type,
    boolean required,
    List<String> allowed,
    Pattern pattern,
    BigDecimal minimum,
    BigDecimal maximum) {

  /** Plain decimals only: no exponent, no grouping, no NaN. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
  private static final List<String> TYPES = List.of("string", "integer", "number", "date");

  static Field of(JsonNode node) {
    JsonNode c = node.path("constraints");
    List<String> allowed = new ArrayList<>();
    c.path("enum").forEach(e -> allowed.add(e.asText()));
    String type = node.path("type").asText("string");
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException("type " + type);
    }
    return new Field(
        node.path("name").asText(),
        type,
        c.path("required").asBoolean(false),
        allowed,
        c.has("pattern") ? compile(c.path("pattern").asText()) : null,
        c.has("minimum") ? new BigDecimal(c.path("minimum").asText()) : null,
        c.has("maximum") ? new BigDecimal(c.path("maximum").asText()) : null);
  }

  private static Pattern compile(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("pattern " + regex, e);
    }
  }

  /** What is wrong with the value (empty text = no value); null when nothing is. */
  Text check(String value) {
    if (value.isEmpty()) {
      return required ? new Text("bỏ trống ô bắt buộc", "required field is empty") : null;
    }
    Text wrongType = checkType(value);
    if (wrongType != null) {
      return wrongType;
    }
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      String list = String.join(", ", allowed);
      return new Text(
          "giá trị “" + value + "” không thuộc: " + list,
          "value “" + value + "” is not one of: " + list);
    }
    if (pattern != null && !pattern.matcher(value).matches()) {
      return new Text(
          "giá trị “" + value + "” không đúng mẫu " + pattern,
          "value “" + value + "” does not match " + pattern);
    }
    return checkRange(value);
  }

  private Text checkType(String value) {
    return switch (type) {
      case "integer" ->
          INTEGER.matcher(value).matches()
              ? null
              : new Text(
                  "“" + value + "” không phải số nguyên", "“" + value + "” is not a whole number");
      case "number" ->
          NUMBER.matcher(value).matches()
              ? null
              : new Text(
                  "“" + value + "” không phải số (dùng dấu chấm thập phân)",
                  "“" + value + "” is not a number (decimal point)");
      case "date" ->
          isDate(value)
              ? null
              : new Text(
                  "“" + value + "” không phải ngày (năm-tháng-ngày)",
                  "“" + value + "” is not a date (yyyy-mm-dd)");
      default -> null;
    };
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

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
