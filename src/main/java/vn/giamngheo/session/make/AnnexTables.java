package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.session.deck.Block;

/** Tables of all units for papers, where the slides have room for some only. */
record AnnexTables(Material material) {
  /** Columns of a table on a page on its side, beside names and codes. */
  private static final int MOST_COLUMNS = 8;

  /** None where the slides show every unit. */
  List<Block.Table> list() {
    List<Block.Table> tables = new ArrayList<>();
    List<UnitFigure> units = UnitSeries.units(material);
    if (units.size() > SlideMaker.MOST_ROWS) {
      tables.addAll(poverty(units));
    }
    Stream.of(
            DeprivationSlides.all(material),
            PrioritySlide.all(material),
            AgencySlides.all(material))
        .flatMap(Optional::stream)
        .forEach(tables::add);
    return List.copyOf(tables);
  }

  private List<Block.Table> poverty(List<UnitFigure> units) {
    List<UnitSeries> all =
        UnitSeries.ofPoverty(material).stream()
            .filter(series -> units.stream().anyMatch(unit -> series.knows(unit.code())))
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    List<List<UnitSeries>> parts = Parts.of(all, MOST_COLUMNS);
    String title = material.say("Số liệu từng ", "Figures of each ") + material.levelName();
    List<Block.Table> tables = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      tables.add(table(Parts.title(title, i, parts.size()), parts.get(i), units));
    }
    return tables;
  }

  private Block.Table table(String caption, List<UnitSeries> columns, List<UnitFigure> units) {
    return new Block.Table(
        caption,
        material.terms().name("level", material.atlas().level()),
        columns.stream()
            .map(c -> new Block.Column(c.name() + " (" + c.measure() + ")", false))
            .toList(),
        units.stream().map(unit -> row(unit, columns)).toList(),
        null,
        false,
        "");
  }

  private Block.Row row(UnitFigure unit, List<UnitSeries> columns) {
    return new Block.Row(
        unit.name(),
        unit.code(),
        columns.stream()
            .map(
                column ->
                    column.knows(unit.code())
                        ? Cells.figure(column.code(material, unit.code()))
                        : Cells.words("–"))
            .toList());
  }
}
