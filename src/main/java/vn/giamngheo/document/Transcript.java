package vn.giamngheo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.text.Language;

/**
 * A document's tables and sentences cell by cell, with the figures each cell holds and the findings
 * that speak of them.
 */
public final class Transcript {
  private final Jdbi db;
  private final Atlas atlas;
  private final Language language;

  Transcript(Jdbi db, Atlas atlas, Language language) {
    this.db = db;
    this.atlas = atlas;
    this.language = language;
  }

  /** One printed cell, with how many rows and columns it takes. */
  public record Cell(int row, int col, int rowSpan, int colSpan, String kind, String printed) {}

  /** One table, or one passage whose sentences are its rows. */
  record Place(String id, String kind, String label, String title, List<Cell> cells) {}

  /**
   * A figure of a cell.
   *
   * @param name what it counts and of which unit
   * @param finding the gravest that is about it; null without one, as severity and role
   */
  record Figure(
      String address, String printed, String name, String finding, String severity, String role) {}

  /** All places in the order of the document. */
  List<Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    db.useHandle(
        h -> {
          rows(h, "places")
              .map(
                  (r, c) ->
                      places.put(
                          r.getString("id"),
                          new Place(
                              r.getString("id"),
                              r.getString("kind"),
                              AtlasQueries.text(r, "label").in(language),
                              AtlasQueries.text(r, "title").in(language),
                              new ArrayList<>())))
              .list();
          rows(h, "cells")
              .map((r, c) -> places.get(r.getString("place")).cells().add(cell(r)))
              .list();
        });
    return List.copyOf(places.values());
  }

  /** Figures by place, row and column: {@code place|row|col}. */
  Map<String, List<Figure>> figures() {
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    db.useHandle(
        h ->
            rows(h, "cell-figures")
                .map(
                    (r, c) ->
                        figures
                            .computeIfAbsent(
                                r.getString("place")
                                    + "|"
                                    + r.getInt("row_no")
                                    + "|"
                                    + r.getInt("col_no"),
                                k -> new ArrayList<>())
                            .add(figure(r)))
                .list());
    return figures;
  }

  private org.jdbi.v3.core.statement.Query rows(Handle h, String query) {
    return h.createQuery(Sql.of(Transcript.class, query)).bind("atlas", atlas.id());
  }

  /** A cell from its row. */
  static Cell cell(ResultSet r) throws SQLException {
    return new Cell(
        r.getInt("row_no"),
        r.getInt("col_no"),
        r.getInt("row_span"),
        r.getInt("col_span"),
        r.getString("kind"),
        r.getString("printed"));
  }

  private Figure figure(ResultSet r) throws SQLException {
    return new Figure(
        FigureAddress.of(atlas.id(), r),
        r.getString("printed"),
        AtlasQueries.text(r, "subject").in(language)
            + ", "
            + AtlasQueries.text(r, "unit").in(language),
        r.getString("finding"),
        r.getString("severity"),
        r.getString("role"));
  }
}
