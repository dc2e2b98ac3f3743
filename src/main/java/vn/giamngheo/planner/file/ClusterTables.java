package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;
import vn.giamngheo.planner.file.ResultMap.Category;
import vn.giamngheo.text.Language;

/** Sentences and table of clusters, or of hot spots, for an annex. */
final class ClusterTables {
  /** Units that stand out are listed on a few pages; a file for machines has all. */
  private static final int MOST_ROWS = 150;

  private static final int P_DECIMALS = 3;
  private static final int VALUE_DECIMALS = 2;

  private final ResultRows told;
  private final ResultCells cells;
  private final JsonNode answer;
  private final Language language;

  ClusterTables(ResultRows told) {
    this.told = told;
    this.cells = new ResultCells(told);
    this.answer = told.answer();
    this.language = told.language();
  }

  /** The units that stand out; the others are only counted. */
  List<Annex.Block> blocks(boolean spots) {
    List<List<String>> rows = standingOut(spots);
    List<Annex.Block> blocks = cells.said(answer.path(spots ? "hotspotSentence" : "sentence"));
    if (!rows.isEmpty()) {
      blocks.add(
          new Annex.Table(
              List.of(
                  cells.column("{Noun}", "{Noun}", 55, Align.LEFT),
                  new Annex.Column(answer.path("measure").asText(), 25, Align.RIGHT),
                  cells.column("Thuộc", "Kind", 45, Align.LEFT),
                  cells.column("p", "p", 18, Align.RIGHT),
                  cells.column("p hiệu chỉnh", "Adjusted p", 22, Align.RIGHT)),
              rows.subList(0, Math.min(MOST_ROWS, rows.size())),
              List.of()));
    }
    if (rows.size() > MOST_ROWS) {
      blocks.add(
          new Annex.Note(
              told.say("Còn %d nơi khác trong tệp CSV.", "%d more are in the CSV file.")
                  .formatted(rows.size() - MOST_ROWS)));
    }
    blocks.add(
        new Annex.Note(
            told.say(
                    "%s: %s. Hoán vị %s lần, hạt giống %s; mức phát hiện sai %s.",
                    "%s: %s. %s permutations, seed %s; level of false discoveries %s.")
                .formatted(
                    told.say("Chỉ tiêu", "Indicator"),
                    answer.path("label").asText(),
                    cells.number(answer.at("/request/permutations"), 0),
                    answer.at("/request/seed").asText(),
                    cells.number(answer.at("/request/level"), P_DECIMALS))));
    return blocks;
  }

  /** High ones first, as in the legend. */
  private List<List<String>> standingOut(boolean spots) {
    String kind = spots ? "/hotspot" : "/local";
    String category = spots ? "/hotspot/kind" : "/local/cluster";
    List<Category> all = spots ? ResultCategories.HOT_SPOTS : ResultCategories.CLUSTERS;
    List<String> ids = all.stream().map(Category::id).toList();
    return ResultCells.each(answer.path("units"))
        .filter(unit -> !unit.at(category).asText().equals(ResultCategories.NONE))
        .sorted(Comparator.comparingInt(unit -> ids.indexOf(unit.at(category).asText())))
        .map(
            unit ->
                List.of(
                    ResultCells.name(unit),
                    cells.number(unit.path("value"), VALUE_DECIMALS),
                    ResultCategories.name(all, unit.at(category).asText(), language),
                    cells.number(unit.at(kind + "/p"), P_DECIMALS),
                    cells.number(unit.at(kind + "/adjustedP"), P_DECIMALS)))
        .toList();
  }
}
