package vn.giamngheo.publish.commune;

import java.util.List;
import vn.giamngheo.page.Sentence;

/**
 * What one document says of the unit. Documents stand apart, for their standards may differ.
 *
 * @param id of the atlas
 * @param heading what the document is
 * @param citation of the document
 * @param standard under which households were found poor
 * @param hidden what is hidden for privacy, and why; null in a document that is shown whole
 * @param carried whether the figures were carried from units of another day
 * @param peers the units of the document's map, highest rate first; null without rates
 * @param agencies offices made responsible
 * @param links to explorer, planner and document
 * @param files to take away
 */
public record Section(
    String id,
    String heading,
    String citation,
    String standard,
    String hidden,
    boolean carried,
    List<Sentence> sentences,
    KeyFigures key,
    Peers peers,
    List<Deprivations> deprivations,
    List<Money> money,
    List<Results> results,
    List<Agency> agencies,
    List<Doubtful> doubts,
    List<Link> links,
    List<Link> files) {

  /** An office and where the document names it. */
  public record Agency(String name, String locator) {}

  /** A link with its words. */
  public record Link(String text, String address) {}

  /** Whether the document says anything with a number. */
  public boolean hasFigures() {
    return !key.rows().isEmpty() || !money.isEmpty() || !results.isEmpty();
  }
}
