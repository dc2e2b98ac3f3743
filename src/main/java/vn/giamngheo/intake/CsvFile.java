package vn.giamngheo.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.Text;

/** The records of a CSV file (RFC 4180), each as wide as the header. */
final class CsvFile {
  /** The national table of today's 3,321 communes has some 80,000 rows. */
  static final int MAX_ROWS = 100_000;

  /**
   * Put after the text as a record of its own. The parser closes an open quote at the end without a
   * word; then this lands inside the last field.
   */
  private static final String END = "\u0000end";

  private static final Pattern LINE_IN_MESSAGE = Pattern.compile("line (\\d{1,9})");

  private final String file;
  private final String text;
  private final Predicate<Row> headerIsRight;

  /**
   * @param headerIsRight asked once about the names of the columns
   */
  CsvFile(String file, String text, Predicate<Row> headerIsRight) {
    this.file = file;
    this.text = text;
    this.headerIsRight = headerIsRight;
  }

  /** The records after the header; null when they cannot be told, with the reason as an issue. */
  List<Row> read(Issues issues) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text + "\n" + END)) {
      return read(reader.iterator(), issues);
    } catch (CsvParseException e) {
      issues.add(broken(e));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
  }

  private List<Row> read(Iterator<CsvRecord> records, Issues issues) {
    CsvRecord first = records.next();
    if (!records.hasNext()) {
      issues.add(
          isEnd(first)
              ? DataIssue.ofFile(file, new Text("tệp rỗng", "file is empty"))
              : openQuote(first));
      return null;
    }
    List<String> header = List.copyOf(first.getFields());
    return headerIsRight.test(row(first, header)) ? rows(header, records, issues) : null;
  }

  private List<Row> rows(List<String> header, Iterator<CsvRecord> records, Issues issues) {
    List<Row> rows = new ArrayList<>();
    CsvRecord record = records.next();
    for (int count = 1; records.hasNext(); count++) {
      if (count > MAX_ROWS) {
        issues.add(
            DataIssue.ofFile(
                file,
                new Text(
                    "quá " + MAX_ROWS + " dòng, không đọc tiếp",
                    "more than " + MAX_ROWS + " rows, not read further")));
        return null;
      }
      if (record.getFieldCount() == header.size()) {
        rows.add(row(record, header));
      } else {
        issues.add(wrongWidth(record, header.size()));
      }
      record = records.next();
    }
    if (!isEnd(record)) {
      issues.add(openQuote(record));
      return null;
    }
    return rows;
  }

  private Row row(CsvRecord record, List<String> header) {
    int line = (int) record.getStartingLineNumber();
    return new Row(file, line, header, List.copyOf(record.getFields()));
  }

  private static boolean isEnd(CsvRecord record) {
    return record.getFieldCount() == 1 && record.getField(0).equals(END);
  }

  private DataIssue openQuote(CsvRecord record) {
    return new DataIssue(
        file,
        (int) record.getStartingLineNumber(),
        record.getFieldCount(),
        null,
        new Text("dấu ngoặc kép mở mà không đóng", "a quote is opened and never closed"));
  }

  private DataIssue wrongWidth(CsvRecord record, int expected) {
    int found = record.getFieldCount();
    return new DataIssue(
        file,
        (int) record.getStartingLineNumber(),
        null,
        null,
        new Text(
            "dòng có " + found + " ô, tiêu đề có " + expected,
            "line has " + found + " fields, header has " + expected));
  }

  private DataIssue broken(CsvParseException e) {
    Matcher line = LINE_IN_MESSAGE.matcher(String.valueOf(e.getMessage()));
    String why = e.getCause() == null ? "" : ": " + Excerpt.of(e.getCause().getMessage());
    return new DataIssue(
        file,
        line.find() ? Integer.parseInt(line.group(1)) : 1,
        null,
        null,
        new Text("dòng này không đúng CSV" + why, "this line is no CSV" + why));
  }
}
