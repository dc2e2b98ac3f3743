package vn.giamngheo.content.archive;

import java.math.BigDecimal;
import vn.giamngheo.text.Text;

/**
 * A printed figure as a data revision had it.
 *
 * @param address of its provenance, see {@link vn.giamngheo.indicator.FigureAddress}
 * @param name what it counts, in the words of that revision's catalogue
 * @param unitCode unit it is about
 * @param unitPrinted the unit as printed
 * @param period year, or part of a year
 * @param value exact; null where the document says something without a number
 * @param measure id of the unit of measure
 * @param qualifier id of "about" or "at least"; empty without one
 * @param printed as printed
 * @param printedUnit unit of measure as printed; empty when it stands in the header
 * @param rowLabel words that name the row
 * @param columnLabel header path of the column; empty in running text
 * @param place words that name the table or passage
 * @param meaning every key that says what the figure means, as one string to compare
 */
public record PastFigure(
    String address,
    Text name,
    String unitCode,
    String unitPrinted,
    String period,
    BigDecimal value,
    String measure,
    String qualifier,
    String printed,
    String printedUnit,
    String rowLabel,
    String columnLabel,
    Text place,
    String meaning) {

  /** Whether the figure says the same: the same number, printed the same, of the same thing. */
  public boolean saysTheSame(PastFigure other) {
    return printed.equals(other.printed)
        && printedUnit.equals(other.printedUnit)
        && qualifier.equals(other.qualifier)
        && meaning.equals(other.meaning)
        && (value == null
            ? other.value == null
            : other.value != null && value.compareTo(other.value) == 0);
  }
}
