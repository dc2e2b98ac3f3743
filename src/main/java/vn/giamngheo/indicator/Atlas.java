package vn.giamngheo.indicator;

import java.time.LocalDate;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * One document and the units it speaks of.
 *
 * @param unitId the unit the document is about; its figures are the totals
 * @param level the level of the units on its map
 * @param unitsAsOf the day whose units it speaks of
 * @param documentNumber null when the paper leaves it blank
 * @param documentDate ISO, possibly without day or month when the paper leaves them blank
 * @param restricted whether it is made of unpublished records, so that some figures are hidden
 */
public record Atlas(
    String id,
    Text title,
    long unitId,
    String unitCode,
    Text unitName,
    String level,
    LocalDate unitsAsOf,
    String standard,
    Text standardName,
    Text documentKind,
    String documentNumber,
    String documentDate,
    Text issuer,
    Text documentTitle,
    Text note,
    Series preset,
    boolean restricted) {

  /** The document as it is cited: "Kế hoạch 40/KH-UBND, 22/03/2021, UBND huyện Krông Pa". */
  public String citation(Language language) {
    String number =
        documentNumber != null
            ? documentNumber
            : new Text("(không ghi số)", "(no number printed)").in(language);
    return documentKind.in(language)
        + " "
        + number
        + ", "
        + Dates.formatPartial(documentDate, language)
        + ", "
        + issuer.in(language);
  }
}
