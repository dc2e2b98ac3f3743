package vn.giamngheo.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.funding.FundedAmount;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.funding.ResponsibleAgency;
import vn.giamngheo.indicator.UnitName;

/**
 * What an atlas knows of one unit of its document, words in the language asked for.
 *
 * @param parent the unit above; null for a province
 * @param validFrom first day; null when it began before our records
 * @param validTo last day; null while in force
 * @param centre longitude and latitude, degrees WGS 84
 * @param source the document as it is cited
 * @param hidden figures hidden for privacy; null for a document that may be shown whole
 * @param hiddenReason by which rule; null likewise
 */
public record UnitProfile(
    String code,
    String name,
    String level,
    String levelName,
    UnitName parent,
    LocalDate validFrom,
    LocalDate validTo,
    double[] centre,
    String note,
    List<Successor> successors,
    String source,
    List<UnitFigure> observations,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<HiddenFigure> hidden,
    @JsonInclude(JsonInclude.Include.NON_NULL) String hiddenReason,
    List<FundedAmount> funding,
    List<ProgrammeResult> results,
    List<ResponsibleAgency> agencies) {

  /**
   * What a unit became.
   *
   * @param date first day of the new unit
   * @param whole false when the old unit was divided
   */
  public record Successor(
      String code, String name, LocalDate date, boolean whole, String resolution) {}
}
