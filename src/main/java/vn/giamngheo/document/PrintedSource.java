package vn.giamngheo.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where a printed figure comes from, in one language; the API writes it as it is.
 *
 * @param address the figure's own
 * @param kind {@code printed}
 * @param name what it counts
 * @param unit unit it is about
 * @param unitPrinted the unit as printed
 * @param period year, or part of a year
 * @param value exact; null where the document says something without a number
 * @param measure id of the unit of measure
 * @param measureName the unit of measure in words
 * @param printed as printed
 * @param printedUnit unit of measure as printed; empty when it stands in the header
 * @param qualifier id of "about" or "at least"; empty without one
 * @param note of the transcription; empty without one
 * @param cell all that its cell or sentence prints
 * @param locator place, row and column in words
 * @param source the document as it is cited, with the locator
 * @param page address of the place on the document's page
 * @param findings what does not add up and has to do with the figure
 * @param sameQuantity where else the document prints the same quantity
 */
public record PrintedSource(
    String address,
    String kind,
    String name,
    SourceUnit unit,
    String unitPrinted,
    String period,
    BigDecimal value,
    String measure,
    String measureName,
    String printed,
    String printedUnit,
    String qualifier,
    String note,
    Paper document,
    Place place,
    int row,
    int col,
    String cell,
    String locator,
    String source,
    String page,
    List<Finding> findings,
    List<Mention> sameQuantity) {

  /**
   * The document.
   *
   * @param number null when the paper leaves it blank
   * @param date ISO, possibly without day or month
   */
  public record Paper(
      String atlas,
      String citation,
      String kind,
      String number,
      String date,
      String issuer,
      String title) {}

  /**
   * Table or passage.
   *
   * @param kind {@code table} or {@code text}
   */
  public record Place(String id, String kind, String label, String title) {}

  /**
   * A finding the figure takes part in.
   *
   * @param role {@code suspect} when it is about this figure, {@code involved} when it only uses it
   * @param expected what would fit; empty when that cannot be said
   * @param unit of that value
   */
  public record Finding(
      String id,
      String rule,
      String severity,
      String role,
      String expected,
      String unit,
      String explanation) {}

  /** The same quantity printed elsewhere. */
  public record Mention(String address, String printed, String locator) {}
}
