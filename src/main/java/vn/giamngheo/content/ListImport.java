package vn.giamngheo.content;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.FreeTable;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.CsvTable;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Takes a list of units, or of who became whom, from a CSV file of the user's: as the tables of
 * {@code maps/units} have them, or with other columns and fewer. A list with any fault changes
 * nothing.
 */
public final class ListImport {
  private final Jdbi db;
  private final ContentStore store;
  private final ListLayout layout;

  private ListImport(Jdbi db, ContentStore store, ListLayout layout) {
    this.db = db;
    this.store = store;
    this.layout = layout;
  }

  /**
   * What came of it.
   *
   * @param issues why nothing changed; empty when all was taken
   * @param rows rows taken
   */
  public record Result(List<DataIssue> issues, int rows) {
    /** That the rows were taken. */
    public Text taken() {
      Text count = Numbers.both(BigDecimal.valueOf(rows));
      return new Text("Đã nhận " + count.vi() + " dòng.", "Rows taken: " + count.en() + ".");
    }
  }

  /**
   * Imports a list of units.
   *
   * @param columns names of the columns to read, by our names for them, where they differ
   * @param defaults values of columns that the file does not have, by our names for them
   * @throws IOException when the content folder cannot be read
   */
  public static Result units(
      Jdbi db,
      ContentStore store,
      Path file,
      Map<String, String> columns,
      Map<String, String> defaults)
      throws IOException {
    return new ListImport(db, store, new UnitLayout(columns, defaults)).run(file);
  }

  /**
   * Imports a list of successions; see {@link #units}.
   *
   * @throws IOException when the content folder cannot be read
   */
  public static Result successions(
      Jdbi db,
      ContentStore store,
      Path file,
      Map<String, String> columns,
      Map<String, String> defaults)
      throws IOException {
    return new ListImport(db, store, new SuccessionLayout(columns, defaults)).run(file);
  }

  /** Our names of the columns of a list of units. */
  public static List<String> unitColumns() {
    return new UnitLayout(Map.of(), Map.of()).columns();
  }

  /** Our names of the columns of a list of successions. */
  public static List<String> successionColumns() {
    return new SuccessionLayout(Map.of(), Map.of()).columns();
  }

  private Result run(Path file) throws IOException {
    Issues issues = new Issues();
    String name = file.getFileName().toString();
    List<Row> rows = FreeTable.read(file, name, issues);
    if (rows == null) {
      return new Result(issues.list(), 0);
    }
    layout.checkHeader(rows, issues);
    if (!issues.isEmpty()) {
      return new Result(issues.list(), 0);
    }
    Set<List<String>> taken = new LinkedHashSet<>();
    rows.forEach(row -> taken.add(layout.fields(row)));
    CsvTable table = new CsvTable(layout.columns().toArray(String[]::new));
    taken.forEach(fields -> table.add(fields.toArray(String[]::new)));
    String content = table.toString();
    String sha256 = Checksums.ofBytes(content.getBytes(StandardCharsets.UTF_8));
    LoadReport report =
        store.change(h -> ImportedLists.put(h, layout.kind(), name, sha256, content));
    return report.refused().isEmpty()
        ? new Result(List.of(), taken.size())
        : new Result(report.issues(), 0);
  }
}
