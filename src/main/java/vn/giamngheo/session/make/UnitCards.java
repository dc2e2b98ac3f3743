package vn.giamngheo.session.make;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.session.deck.UnitCard;

/** What the atlas knows of every unit of its map, for whoever clicks on it on a slide. */
record UnitCards(Material material) {
  /** Lines that can be read at once. */
  static final int MOST_LINES = 14;

  /** By code; none where the map has but one unit, or of units without a figure. */
  List<UnitCard> list() {
    List<UnitFigure> units = UnitSeries.units(material);
    if (units.size() < 2) {
      return List.of();
    }
    List<UnitSeries> poverty = UnitSeries.ofPoverty(material);
    List<UnitSeries> lacking = UnitSeries.ofDeprivations(material);
    return units.stream()
        .sorted(Comparator.comparing(UnitFigure::code))
        .map(unit -> card(unit, poverty, lacking))
        .filter(card -> !card.lines().isEmpty())
        .toList();
  }

  /** Of what is lacked, the largest shares of the unit: they are what it stands out by. */
  private UnitCard card(UnitFigure unit, List<UnitSeries> poverty, List<UnitSeries> lacking) {
    String code = unit.code();
    Comparator<UnitSeries> largest =
        Comparator.comparing(series -> -series.figures().get(code).figure());
    List<UnitCard.Entry> lines =
        Stream.concat(
                poverty.stream().filter(series -> series.knows(code)),
                lacking.stream().filter(series -> series.knows(code)).sorted(largest))
            .limit(MOST_LINES)
            .map(series -> new UnitCard.Entry(series.name(), series.code(material, code)))
            .toList();
    return new UnitCard(code, unit.name(), lines);
  }
}
