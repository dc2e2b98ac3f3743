package vn.giamngheo.funding;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasPackage;
import vn.giamngheo.indicator.FigureNumbers;
import vn.giamngheo.intake.Row;

/** Writes one document's money, results and responsible agencies to the database. */
public final class FundingStore {
  /** Columns that a package need not have. */
  private static final List<String> OPTIONAL =
      List.of("part_of", "ratio_numerator", "ratio_denominator");

  private FundingStore() {}

  /** Inserts what the package has; the atlas itself must be there. */
  public static void insert(Handle db, AtlasPackage atlas, FigureNumbers numbers) {
    insert(db, atlas, numbers, "funding", "insert-funding");
    insert(db, atlas, numbers, "results", "insert-result");
    insert(db, atlas, numbers, "agencies", "insert-agency");
  }

  /** Binds every column of the table by its name in the file; an empty field is null. */
  private static void insert(
      Handle db, AtlasPackage atlas, FigureNumbers numbers, String table, String statement) {
    if (atlas.source().rows(table).isEmpty()) {
      return;
    }
    PreparedBatch batch = db.prepareBatch(Sql.of(FundingStore.class, statement));
    for (Row row : atlas.source().rows(table)) {
      batch.bind("atlas", atlas.source().name()).bind("unit_id", atlas.unitId(row));
      batch.bind("figure_no", numbers.next(row));
      OPTIONAL.forEach(column -> batch.bind(column, (String) null));
      for (String column : row.header()) {
        batch.bind(column, row.text(column));
      }
      batch.add();
    }
    batch.execute();
  }
}
