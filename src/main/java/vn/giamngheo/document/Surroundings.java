package vn.giamngheo.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.FigureAddress;

/**
 * What stands around a printed figure.
 *
 * @param figures all figures of its cell or sentence, in the order of the transcription
 * @param rows the head of its table and its own row, each as its cells from left to right; empty
 *     for a sentence
 */
public record Surroundings(List<Neighbour> figures, List<List<Transcript.Cell>> rows) {

  /**
   * A figure of the cell.
   *
   * @param finding the first that is about it and suspects no other; null without one
   */
  public record Neighbour(String address, String printed, String finding) {}

  static Surroundings of(Jdbi db, PrintedSource source) {
    return db.withHandle(
        h -> {
          String atlas = source.document().atlas();
          List<Neighbour> figures =
              bind(h.createQuery(Sql.of(Surroundings.class, "figures-of-cell")), source)
                  .bind("col", source.col())
                  .map(
                      (r, c) ->
                          new Neighbour(
                              FigureAddress.of(atlas, r),
                              r.getString("printed"),
                              r.getString("finding")))
                  .list();
          boolean table = source.place().kind().equals("table");
          return new Surroundings(
              figures,
              table
                  ? rows(
                      bind(h.createQuery(Sql.of(Surroundings.class, "cells-around")), source)
                          .map((r, c) -> Transcript.cell(r))
                          .list(),
                      source.row())
                  : List.of());
        });
  }

  private static Query bind(Query query, PrintedSource source) {
    return query
        .bind("atlas", source.document().atlas())
        .bind("place", source.place().id())
        .bind("row", source.row());
  }

  private static List<List<Transcript.Cell>> rows(List<Transcript.Cell> cells, int own) {
    List<List<Transcript.Cell>> rows = new ArrayList<>();
    cells.stream()
        .mapToInt(Transcript.Cell::row)
        .filter(row -> row < own && isHead(cells, row))
        .distinct()
        .forEach(row -> rows.add(cells.stream().filter(c -> c.row() == row).toList()));
    rows.add(
        cells.stream()
            .filter(c -> c.row() <= own && own < c.row() + c.rowSpan())
            .sorted(Comparator.comparingInt(Transcript.Cell::col))
            .map(c -> new Transcript.Cell(c.row(), c.col(), 1, c.colSpan(), c.kind(), c.printed()))
            .toList());
    return rows;
  }

  private static boolean isHead(List<Transcript.Cell> cells, int row) {
    return cells.stream().filter(c -> c.row() == row).allMatch(c -> c.kind().equals("header"));
  }

  /** The finding that is about the figure of that address; empty without one. */
  public String blamed(String address) {
    return figures.stream()
        .filter(f -> f.address().equals(address) && f.finding() != null)
        .map(Neighbour::finding)
        .findFirst()
        .orElse("");
  }
}
