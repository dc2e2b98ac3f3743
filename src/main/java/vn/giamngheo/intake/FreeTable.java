package vn.giamngheo.intake;

import java.nio.file.Path;
import java.util.List;

/** A CSV file of any columns, for lists whose layout its publisher chose. */
public final class FreeTable {
  private FreeTable() {}

  /**
   * The records of a file in UTF-8; null, with the reason as an issue, when they cannot be told.
   *
   * @param name to call the file in messages
   */
  public static List<Row> read(Path path, String name, Issues issues) {
    String text = StrictUtf8.read(path, name, issues);
    return text == null ? null : parse(name, text, issues);
  }

  /** The records of a text; null, with the reason as an issue, when they cannot be told. */
  public static List<Row> parse(String name, String text, Issues issues) {
    return new CsvFile(name, text, header -> true).read(issues);
  }
}
