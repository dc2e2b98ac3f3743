package vn.giamngheo.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands around a printed figure.
 *
 * @param figures all figures of its cell or sentence, in the order of the transcription
 * @param blamed the finding that is about this figure; empty without one
 * @param rows the head of its table and its own row, each as the cells that begin there; empty for
 *     a sentence
 */
public record Surroundings(
    List<Transcript.Figure> figures, String blamed, List<List<Transcript.Cell>> rows) {

  static Surroundings of(Transcript transcript, PrintedSource source) {
    List<Transcript.Figure> figures =
        transcript
            .figures()
            .getOrDefault(source.place().id() + "|" + source.row() + "|" + source.col(), List.of());
    String blamed =
        figures.stream()
            .filter(f -> f.address().equals(source.address()) && f.finding() != null)
            .map(Transcript.Figure::finding)
            .findFirst()
            .orElse("");
    return new Surroundings(figures, blamed, rows(transcript, source));
  }

  private static List<List<Transcript.Cell>> rows(Transcript transcript, PrintedSource source) {
    if (!source.place().kind().equals("table")) {
      return List.of();
    }
    List<Transcript.Cell> cells =
        transcript.places().stream()
            .filter(p -> p.id().equals(source.place().id()))
            .flatMap(p -> p.cells().stream())
            .toList();
    int firstRow =
        cells.stream()
            .filter(c -> !c.kind().equals("header"))
            .mapToInt(Transcript.Cell::row)
            .min()
            .orElse(1);
    List<List<Transcript.Cell>> rows = new ArrayList<>();
    for (int row = 1; row < firstRow; row++) {
      int head = row;
      rows.add(cells.stream().filter(c -> c.row() == head).toList());
    }
    rows.add(own(cells, source.row()));
    return rows;
  }

  /** The cells of a row, those that began above it included. */
  private static List<Transcript.Cell> own(List<Transcript.Cell> cells, int row) {
    return cells.stream()
        .filter(c -> c.row() <= row && row < c.row() + c.rowSpan())
        .sorted(Comparator.comparingInt(Transcript.Cell::col))
        .map(c -> new Transcript.Cell(c.row(), c.col(), 1, c.colSpan(), c.kind(), c.printed()))
        .toList();
  }
}
