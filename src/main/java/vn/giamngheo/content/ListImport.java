package vn.giamngheo.content;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import vn.giamngheo.db.Sql;
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
  /** Columns that name a succession: old code, new code, day. */
  private static final int KEY = 3;

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
   * @param passedOver how many of them say of an old unit what the package says otherwise
   */
  public record Result(List<DataIssue> issues, int rows, int passedOver) {
    /** That the rows were taken, and which of them change nothing. */
    public Text taken() {
      Text count = Numbers.both(BigDecimal.valueOf(rows));
      Text over = Numbers.both(BigDecimal.valueOf(passedOver));
      Text taken = new Text("Đã nhận " + count.vi() + " dòng.", "Rows taken: " + count.en() + ".");
      return passedOver == 0
          ? taken
          : new Text(
              taken.vi()
                  + " Trong đó "
                  + over.vi()
                  + " dòng không dùng: danh mục gốc (maps/units) đã ghi đơn vị cũ đó thành đơn vị khác.",
              taken.en()
                  + " Of these, not used: "
                  + over.en()
                  + ", for the package (maps/units) says what became of those old units.");
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
      return refused(issues.list());
    }
    layout.checkHeader(rows, name, issues);
    if (!issues.isEmpty()) {
      return refused(issues.list());
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
        ? new Result(List.of(), taken.size(), passedOver(taken))
        : refused(report.issues());
  }

  private static Result refused(List<DataIssue> issues) {
    return new Result(issues, 0, 0);
  }

  private int passedOver(Set<List<String>> taken) {
    if (!layout.kind().equals(ImportedLists.SUCCESSIONS)) {
      return 0;
    }
    Set<List<String>> used =
        db.withHandle(
            h ->
                h.createQuery(Sql.of(ListImport.class, "successions-in-use"))
                    .map(ListImport::key)
                    .set());
    return (int) taken.stream().filter(fields -> !used.contains(fields.subList(0, KEY))).count();
  }

  private static List<String> key(ResultSet r, StatementContext c) throws SQLException {
    return List.of(r.getString("old_code"), r.getString("new_code"), r.getString("on_date"));
  }
}
