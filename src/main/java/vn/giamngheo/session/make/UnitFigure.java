package vn.giamngheo.session.make;

import vn.giamngheo.map.LayerUnit;
import vn.giamngheo.map.LayerWords;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.takeaway.UnitNames;

/**
 * A figure of a unit of the map.
 *
 * @param link null when there is none
 * @param missing why there is none, in words; empty when there is one
 * @param figure for ordering and shading; null when there is none
 * @param beside bounds and remark of a carried figure; empty for a printed one
 */
record UnitFigure(
    String code, String name, FigureLink link, String missing, Double figure, String beside) {

  static UnitFigure of(LayerWords words, LayerUnit unit) {
    FigureLink link = words.link(unit);
    return new UnitFigure(
        unit.code(),
        words.name(unit),
        link,
        link == null ? words.missing(unit) : "",
        link == null ? null : unit.figure(),
        words.beside(unit));
  }

  /** The name within a sentence; it does not break into lines. */
  String within() {
    return UnitNames.within(name).replace(' ', '\u00a0');
  }

  boolean known() {
    return link != null;
  }
}
