package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/** One figure of a sample document: a line of one of the package's tables. */
final class SampleLine {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final String table;
  private final Map<String, String> fields = new LinkedHashMap<>();

  SampleLine(String table, Map<String, String> fields) {
    this.table = table;
    this.fields.putAll(fields);
  }

  SampleLine copy() {
    return new SampleLine(table, fields);
  }

  String table() {
    return table;
  }

  Map<String, String> fields() {
    return fields;
  }

  String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Sets fields given as name, value, name, value. */
  SampleLine with(String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return this;
  }

  SampleLine at(String place, int row, int col) {
    return with("place", place, "row", String.valueOf(row), "col", String.valueOf(col));
  }

  int row() {
    return Integer.parseInt(get("row"));
  }

  int col() {
    return Integer.parseInt(get("col"));
  }

  /** What is printed, as a number; money in the unit printed beside it. */
  BigDecimal number() {
    return new BigDecimal(get("printed").replace(".", "").replace(',', '.').replace("%", ""));
  }

  /** Prints the number with its own decimals, and lets the value say the same. */
  SampleLine print(BigDecimal number) {
    if (table.equals("funding")) {
      BigDecimal scale = get("printed_unit").startsWith("triệu") ? MILLION : BigDecimal.ONE;
      with("amount_vnd", number.multiply(scale).toBigIntegerExact().toString());
    } else {
      with("value", number.toPlainString());
    }
    String sign = get("printed").endsWith("%") ? "%" : "";
    return with("printed", Numbers.format(number, Language.VI) + sign);
  }

  /** Where it is printed and what, to recognise it among the figures of a finding. */
  String key() {
    return get("place") + "/" + get("row") + "/" + get("col") + " " + get("printed");
  }

  static String key(Figure figure) {
    return figure.place() + "/" + figure.row() + "/" + figure.col() + " " + figure.printed();
  }

  boolean is(String field, String value) {
    return get(field).equals(value);
  }

  boolean isShare() {
    return get("unit").startsWith("percent");
  }
}
