package vn.giamngheo.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** A table written as CSV: RFC 4180, decimals with a point. */
public final class CsvTable {
  private final StringWriter out = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);

  public CsvTable(String... header) {
    writer.writeRecord(header);
  }

  /** Adds a line; null is an empty field. */
  public void add(String... fields) {
    String[] safe = new String[fields.length];
    for (int i = 0; i < fields.length; i++) {
      safe[i] = fields[i] == null ? "" : fields[i];
    }
    writer.writeRecord(safe);
  }

  /** A number without exponent or trailing zeros; null stays null. */
  public static String plain(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  /** The table's text so far. */
  @Override
  public String toString() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toString();
  }
}
