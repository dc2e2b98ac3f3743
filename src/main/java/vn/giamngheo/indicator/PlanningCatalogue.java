package vn.giamngheo.indicator;

import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.DataPackage;

/**
 * What the catalogue offers to planners: ready-made choices of criteria, examples of allocation
 * formulas, and the words of the methods. A catalogue may lack any of it.
 */
final class PlanningCatalogue {
  private PlanningCatalogue() {}

  static void clear(Handle db) {
    for (String table :
        new String[] {
          "preset_criterion", "preset", "allocation_point", "allocation_example", "method"
        }) {
      db.execute("delete from " + table);
    }
  }

  static void insert(Handle db, DataPackage source) {
    copy(
        db,
        source,
        "presets",
        "preset",
        "preset, sort_order, name_vi, name_en, description_vi, description_en, normalisation,"
            + " aggregation");
    copy(
        db,
        source,
        "preset_criteria",
        "preset_criterion",
        "preset, sort_order, standard, indicator, status, group, base, weight, direction");
    copy(
        db,
        source,
        "allocation_examples",
        "allocation_example",
        "example, sort_order, name_vi, name_en, note_vi, note_en, base_points");
    copy(
        db,
        source,
        "allocation_points",
        "allocation_point",
        "example, sort_order, indicator, status, group, base, step, from, to, points");
    copy(
        db,
        source,
        "methods",
        "method",
        "method, topic, sort_order, name_vi, name_en, formula, explanation_vi, explanation_en,"
            + " origin");
  }

  private static void copy(
      Handle db, DataPackage source, String resource, String table, String columns) {
    if (source.has(resource)) {
      CatalogueStore.insert(db, source, resource, table, columns);
    }
  }
}
