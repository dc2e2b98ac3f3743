package vn.giamngheo.content;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.FreeTable;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;

/** Lists that users imported, in the database; merged with the units package at every load. */
final class ImportedLists {
  static final String UNITS = "units";
  static final String SUCCESSIONS = "successions";

  private ImportedLists() {}

  /** All rows of one kind, each held against the contract. */
  static List<Row> rows(Handle db, String kind, Issues issues) {
    List<Row> rows = new ArrayList<>();
    db.createQuery("select name, content from imported_list where kind = :kind order by name")
        .bind("kind", kind)
        .map((r, c) -> Map.entry(r.getString("name"), r.getString("content")))
        .forEach(
            list -> {
              List<Row> some = FreeTable.parse(list.getKey(), list.getValue(), issues);
              if (some != null) {
                ContentFolder.checkUnitsTable(kind, some, issues);
                rows.addAll(some);
              }
            });
    return issues.isEmpty() ? rows : List.of();
  }

  /** Keeps a list, in place of one of the same name. */
  static void put(Handle db, String kind, String name, String sha256, String content) {
    db.createUpdate(
            "merge into imported_list key (kind, name) values (:kind, :name, :sha256, :now, :content)")
        .bind("kind", kind)
        .bind("name", name)
        .bind("sha256", sha256)
        .bind("now", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
        .bind("content", content)
        .execute();
  }

  /** Checksums by list, for the data revision. */
  static Map<String, String> checksums(Handle db) {
    Map<String, String> sums = new HashMap<>();
    db.createQuery("select kind || ' ' || name as list, sha256 from imported_list")
        .mapToMap()
        .forEach(r -> sums.put("list " + r.get("list"), (String) r.get("sha256")));
    return sums;
  }
}
