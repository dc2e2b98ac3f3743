package vn.giamngheo.publish;

import java.util.List;
import vn.giamngheo.overview.Deprivations;
import vn.giamngheo.overview.Facts;
import vn.giamngheo.overview.Money;
import vn.giamngheo.overview.Targets;
import vn.giamngheo.overview.UnitTable;
import vn.giamngheo.page.Sentence;

/**
 * What the first page says of an atlas. Parts for which the document has nothing are null.
 *
 * @param atlas its id
 * @param place name of its unit, as within a sentence
 * @param hidden why figures are hidden for privacy; null in a document that is shown whole
 * @param source the document as it is cited
 * @param map null when the document has no figures for a map
 * @param doubts how many places do not add up, in words; empty when none was found
 */
public record HomePage(
    String atlas,
    String title,
    String place,
    String placeCode,
    Sentence headline,
    String standard,
    String hidden,
    String source,
    List<Entry> atlases,
    HomeMap map,
    List<Facts.Fact> facts,
    Targets plan,
    Money money,
    Deprivations deprivations,
    UnitTable table,
    String doubts,
    HomeChanges changes) {

  /** An atlas to choose, with its sentence. */
  public record Entry(String id, String title, Sentence sentence, boolean chosen) {}
}
