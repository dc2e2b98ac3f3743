package vn.giamngheo.session.make.question;

import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;

/**
 * Something in the documents that does not add up.
 *
 * @param id of the finding
 * @param severity its id
 * @param place where it is, as an official would cite it
 * @param name of the figure it is about; empty when it is about no single one
 * @param unit of measure in words; empty without one
 * @param printed null when it is not about one value
 * @param expected what would follow from the other figures; null when not one value
 * @param explained what does not add up, with its figures
 */
public record Doubtful(
    String id,
    String rule,
    String severity,
    String place,
    String name,
    String unit,
    FigureLink printed,
    FigureLink expected,
    Sentence explained) {

  /** Whether printed figures cannot all be true. */
  public boolean grave() {
    return severity.equals("contradiction") || severity.equals("likely_misprint");
  }
}
