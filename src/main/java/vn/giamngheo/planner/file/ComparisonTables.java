package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;
import vn.giamngheo.text.Language;

/** Sentences and table of two scenarios held against each other, for an annex. */
final class ComparisonTables {
  private final ResultRows told;
  private final ResultCells cells;
  private final JsonNode answer;
  private final Language language;

  ComparisonTables(ResultRows told) {
    this.told = told;
    this.cells = new ResultCells(told);
    this.answer = told.answer();
    this.language = told.language();
  }

  /**
   * Units in either list; all where nothing is chosen.
   *
   * @param names of the two scenarios
   */
  List<Annex.Block> blocks(List<String> names) {
    List<Annex.Block> blocks = new ArrayList<>();
    blocks.add(new Annex.Paragraph("A: " + names.get(0) + ". B: " + names.get(1) + "."));
    blocks.addAll(cells.said(answer.path("sentence")));
    boolean listed =
        ResultCells.each(answer.path("units"))
            .anyMatch(u -> !ResultPictures.list(u).equals("neither"));
    blocks.add(
        new Annex.Table(
            List.of(
                cells.column("{Noun}", "{Noun}", 57, Align.LEFT),
                cells.column("Hạng A", "Rank A", 20, Align.RIGHT),
                cells.column("Hạng B", "Rank B", 20, Align.RIGHT),
                cells.column("Lên (+), xuống (−)", "Up (+), down (−)", 26, Align.RIGHT),
                cells.column("Danh sách", "List", 42, Align.LEFT)),
            ResultCells.each(answer.path("units"))
                .filter(u -> !listed || !ResultPictures.list(u).equals("neither"))
                .map(
                    u ->
                        List.of(
                            ResultCells.name(u),
                            cells.exact(u.path("rankA")),
                            cells.exact(u.path("rankB")),
                            cells.signed(u.path("change")),
                            listed
                                ? ResultCategories.name(
                                    ResultCategories.LISTS, ResultPictures.list(u), language)
                                : ""))
                .toList(),
            List.of()));
    return blocks;
  }
}
