package vn.giamngheo.publish.commune;

import java.util.List;

/**
 * A unit's page in ready words.
 *
 * @param kicker level, code and validity
 * @param above the units above
 * @param namesakes units that had or have its code on other days
 * @param changes what happened to it, with links
 * @param map the unit among its neighbours; null without a boundary
 * @param sections by document; empty when no document prints figures for it
 * @param elsewhere units with figures to look at instead; empty when there are sections
 * @param others other documents left out because one was asked for
 */
public record CommunePage(
    String name,
    String kicker,
    List<Section.Link> above,
    List<Section.Link> namesakes,
    List<Change> changes,
    Neighbours map,
    List<Section> sections,
    List<Section.Link> elsewhere,
    List<Section.Link> others) {

  /**
   * A change of units.
   *
   * @param words before the units
   * @param units each with how much of it in {@code remark}
   * @param law resolution and article
   */
  public record Change(String words, List<Moved> units, String law) {}

  /** A unit that went in or came out of a change. */
  public record Moved(String name, String address, String remark) {}
}
