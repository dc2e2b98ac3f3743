package vn.giamngheo.publish;

import java.util.List;

/**
 * Where one figure comes from.
 *
 * @param name what the figure counts
 * @param about of which unit and when
 * @param value as people write it
 * @param range between what it lies; empty for an exact one
 * @param past the figure at the data revision asked for; null when none was
 * @param findings what does not add up and is about this figure
 * @param sentence the printed sentence in pieces; empty for a table and a computed value
 * @param table head and row of the printed table; empty for a sentence and a computed value
 * @param formula of a computed value; null for a printed one
 * @param facts document, place and unit, by their labels
 * @param document where to see it
 * @param checks findings that are about other figures and use this one
 * @param same where else the same quantity is printed
 * @param citation line that names document and place
 * @param address the figure's own
 * @param permanent its address with the data revision
 * @param revision number of the data revision being served
 * @param feedback where to say that the figure is wrong
 */
public record SourcePage(
    String name,
    String about,
    String value,
    String range,
    PastView past,
    List<Finding> findings,
    List<Piece> sentence,
    List<List<Cell>> table,
    Formula formula,
    List<Fact> facts,
    Link document,
    List<Finding> checks,
    List<Link> same,
    String citation,
    String address,
    String permanent,
    long revision,
    String feedback) {

  /** A stretch of the printed sentence, and whether it is the figure. */
  public record Piece(String text, boolean mark) {}

  /**
   * A printed cell.
   *
   * @param head whether it names a column or row
   */
  public record Cell(String printed, int rowSpan, int colSpan, boolean head, boolean mark) {}

  /**
   * A finding.
   *
   * @param severity its id, for the look
   * @param kind its severity in words
   * @param sign beside the word; empty for a rounding difference
   * @param role whether it is about this figure, in words
   * @param expected what would fit, in a sentence; empty when that cannot be said
   * @param href where it stands on the document's page
   */
  public record Finding(
      String severity,
      String kind,
      String sign,
      String role,
      String explanation,
      String expected,
      String href) {}

  /** A label and what it says. */
  public record Fact(String label, String text) {}

  /**
   * A link.
   *
   * @param note what stands below it; empty for nothing
   */
  public record Link(String href, String text, String note) {}

  /**
   * The formula of a computed value.
   *
   * @param explanation in words
   * @param line with its numbers; empty when it would say nothing
   */
  public record Formula(String explanation, String line, List<Input> inputs) {}

  /**
   * A printed figure that goes in.
   *
   * @param text as printed
   * @param name what it counts and of which unit
   * @param role in the formula; empty for a summand
   * @param note where it is printed
   * @param share how much of it goes in; empty when all
   */
  public record Input(
      String href, String text, String name, String role, String note, String share) {}
}
