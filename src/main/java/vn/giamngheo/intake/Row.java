package vn.giamngheo.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One record of a table. The typed getters assume that the table's schema has already been checked:
 * they throw on a value the schema would have refused. An empty field is null.
 *
 * @param line line of the file on which the record starts, from 1
 */
public record Row(String file, int line, List<String> header, List<String> fields) {

  /** The field's text, null when empty or when the table has no such column. */
  public String text(String field) {
    int i = header.indexOf(field);
    String value = i < 0 || i >= fields.size() ? "" : fields.get(i);
    return value.isEmpty() ? null : value;
  }

  /** The field's text, empty when there is none. */
  public String textOrEmpty(String field) {
    String value = text(field);
    return value == null ? "" : value;
  }

  /** The field as an exact decimal, null when empty. */
  public BigDecimal number(String field) {
    String value = text(field);
    return value == null ? null : new BigDecimal(value);
  }

  /** The field as a double, for coordinates. */
  public double decimal(String field) {
    return Double.parseDouble(textOrEmpty(field));
  }

  /** The field as a whole number, null when empty. */
  public Long integer(String field) {
    String value = text(field);
    return value == null ? null : Long.valueOf(value);
  }

  /** The field as an ISO date, null when empty. */
  public LocalDate date(String field) {
    String value = text(field);
    return value == null ? null : LocalDate.parse(value);
  }

  /** Number of the field in the line, from 1; 0 when the table has no such column. */
  public int columnOf(String field) {
    return header.indexOf(field) + 1;
  }
}
