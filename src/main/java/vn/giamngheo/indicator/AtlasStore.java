package vn.giamngheo.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import vn.giamngheo.db.Sql;
import vn.giamngheo.intake.Row;

/** Writes one document, its transcription and its observations to the database. */
public final class AtlasStore {
  private AtlasStore() {}

  /** Inserts the atlas; one of the same name must be gone before. */
  public static void insert(Handle db, AtlasPackage atlas, FigureNumbers numbers) {
    insertAtlas(db, atlas);
    insertPlaces(db, atlas);
    insertCells(db, atlas);
    insertObservations(db, atlas, numbers);
    insertCitations(db, atlas);
  }

  private static void insertAtlas(Handle db, AtlasPackage atlas) {
    JsonNode descriptor = atlas.source().descriptor();
    JsonNode a = descriptor.path("atlas");
    JsonNode document = descriptor.path("document");
    Update insert =
        db.createUpdate(Sql.of(AtlasStore.class, "insert-atlas"))
            .bind("id", atlas.source().name())
            .bind("unit", atlas.unitIds().get(a.path("unit").asText()))
            .bind("level", a.path("level").asText())
            .bind("asOf", atlas.unitsAsOf())
            .bind("access", atlas.access())
            .bind("standard", a.path("standard").asText())
            .bind("number", document.path("number").asText(null))
            .bind("date", document.path("date").asText(""));
    bindBoth(insert, "title", descriptor.path("titles"));
    bindBoth(insert, "kind", document.path("kind"));
    bindBoth(insert, "issuer", document.path("issuer"));
    bindBoth(insert, "documentTitle", document.path("title"));
    bindBoth(insert, "note", document.path("note"));
    JsonNode preset = a.path("default");
    for (String key : new String[] {"indicator", "period", "status", "group", "base"}) {
      insert.bind("default_" + key, preset.path(key).asText(null));
    }
    insert.execute();
  }

  private static void bindBoth(Update insert, String name, JsonNode words) {
    insert.bind(name + "Vi", words.path("vi").asText(""));
    insert.bind(name + "En", words.path("en").asText(words.path("vi").asText("")));
  }

  private static void insertPlaces(Handle db, AtlasPackage atlas) {
    PreparedBatch batch =
        db.prepareBatch(
            """
            insert into place values (:atlas, :place, :order, :kind, :label_vi, :label_en,
              :title_vi, :title_en)""");
    for (Row row : atlas.source().rows("places")) {
      batch.bind("atlas", atlas.source().name());
      bindTexts(
          batch, row, "place", "order", "kind", "label_vi", "label_en", "title_vi", "title_en");
      batch.add();
    }
    batch.execute();
  }

  private static void insertCells(Handle db, AtlasPackage atlas) {
    PreparedBatch batch =
        db.prepareBatch(
            """
            insert into cell values (:atlas, :place, :row, :col,
              coalesce(nullif(:row_span, ''), '1'), coalesce(nullif(:col_span, ''), '1'), :kind,
              :printed)""");
    for (Row row : atlas.source().rows("cells")) {
      batch.bind("atlas", atlas.source().name());
      bindTexts(batch, row, "place", "row", "col", "row_span", "col_span", "kind", "printed");
      batch.add();
    }
    batch.execute();
  }

  private static void insertObservations(Handle db, AtlasPackage atlas, FigureNumbers numbers) {
    PreparedBatch batch = db.prepareBatch(Sql.of(AtlasStore.class, "insert-observation"));
    for (Row row : atlas.source().rows("observations")) {
      batch
          .bind("atlas", atlas.source().name())
          .bind("unit_id", atlas.unitId(row))
          .bind("figure_no", numbers.next(row));
      bindTexts(
          batch,
          row,
          "unit_printed",
          "indicator",
          "group",
          "base",
          "status",
          "period",
          "standard",
          "mention",
          "value",
          "unit",
          "qualifier",
          "printed",
          "place",
          "row",
          "col",
          "row_label",
          "column_label",
          "note");
      batch.add();
    }
    batch.execute();
  }

  private static void insertCitations(Handle db, AtlasPackage atlas) {
    if (atlas.source().rows("citations").isEmpty()) {
      return;
    }
    PreparedBatch batch =
        db.prepareBatch(
            """
            insert into citation (atlas, label_vi, label_en, printed, number, issuer, cited_date,
              relation, note)
            values (:atlas, :label_vi, :label_en, :printed, :number, :issuer, :date, :relation,
              :note)""");
    for (Row row : atlas.source().rows("citations")) {
      batch.bind("atlas", atlas.source().name()).bind("date", row.text("date"));
      bindTexts(
          batch, row, "label_vi", "label_en", "printed", "number", "issuer", "relation", "note");
      batch.add();
    }
    batch.execute();
  }

  private static void bindTexts(PreparedBatch batch, Row row, String... fields) {
    for (String field : fields) {
      batch.bind(field, row.textOrEmpty(field));
    }
  }
}
