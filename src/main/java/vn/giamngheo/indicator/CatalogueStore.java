package vn.giamngheo.indicator;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Row;

/**
 * Standards, indicators, projects and vocabulary: data, so that a standard is added by adding rows.
 */
public final class CatalogueStore {
  /** References and numbers; any other empty field is an empty text. */
  private static final Set<String> NULL_WHEN_EMPTY =
      Set.of("dimension", "parent", "step", "from", "to");

  private CatalogueStore() {}

  /** Replaces the catalogue. Everything that refers to it must be gone before. */
  public static void replace(Handle db, DataPackage source) {
    PlanningCatalogue.clear(db);
    for (String table :
        new String[] {
          "indicator_standard", "indicator", "dimension", "standard", "project", "vocabulary"
        }) {
      db.execute("delete from " + table);
    }
    insert(
        db,
        source,
        "standards",
        "standard",
        "standard, name_vi, name_en, legal_basis, description_vi, description_en");
    insert(db, source, "dimensions", "dimension", "dimension, sort_order, name_vi, name_en");
    insert(
        db,
        source,
        "indicators",
        "indicator",
        "indicator, sort_order, deprivation, dimension, name_vi, name_en, measure, decimals,"
            + " description_vi, description_en");
    insert(db, source, "indicator_standards", "indicator_standard", "indicator, standard");
    insert(db, source, "projects", "project", "project, sort_order, parent, name_vi, name_en");
    insert(db, source, "vocabulary", "vocabulary", "kind, id, sort_order, name_vi, name_en");
    PlanningCatalogue.insert(db, source);
  }

  /** Copies the named columns, in the table's column order; both names are constants of ours. */
  static void insert(
      Handle db, DataPackage source, String resource, String table, String columnList) {
    String[] columns = columnList.split(", ");
    String marks = "?" + ", ?".repeat(columns.length - 1);
    PreparedBatch batch = db.prepareBatch("insert into " + table + " values (" + marks + ")");
    for (Row row : source.rows(resource)) {
      for (int i = 0; i < columns.length; i++) {
        batch.bind(i, value(row, columns[i]));
      }
      batch.add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static String value(Row row, String column) {
    return NULL_WHEN_EMPTY.contains(column) ? row.text(column) : row.textOrEmpty(column);
  }
}
