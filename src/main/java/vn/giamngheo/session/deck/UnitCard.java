package vn.giamngheo.session.deck;

import java.util.List;

/**
 * What a deck knows of a unit, for whoever clicks on it.
 *
 * @param lines a name and a figure each
 */
public record UnitCard(String code, String name, List<Entry> lines) {

  /**
   * A figure of the unit.
   *
   * @param figure its code
   */
  public record Entry(String name, int figure) {}
}
