package vn.giamngheo.page;

/**
 * A figure on a page, a link to where it comes from.
 *
 * @param text the number as people read it, with its unit where no header names it
 * @param address of its provenance; null for a figure that has none of its own
 * @param mark sign of doubt, † or ?; empty without doubt
 * @param doubt the kind of doubt in words; empty without doubt
 */
public record FigureLink(String text, String address, String mark, String doubt) {

  /** Words in the place of a figure that is not shown. */
  public static FigureLink words(String words) {
    return new FigureLink(words, null, "", "");
  }
}
