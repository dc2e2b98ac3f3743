package vn.giamngheo.profile;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.funding.FundedAmount;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.funding.ResponsibleAgency;
import vn.giamngheo.indicator.UnitName;

/**
 * What an atlas knows of a unit of another day than the document's, all of it carried there.
 *
 * @param boundaries name of the vintage in requests
 * @param districts the old districts it lies in
 */
public record CarriedProfile(
    String code,
    String name,
    String level,
    String levelName,
    String boundaries,
    LocalDate validFrom,
    LocalDate validTo,
    List<Predecessor> predecessors,
    List<District> districts,
    List<UnitProfile.Successor> successors,
    String source,
    List<CarriedFigure> observations,
    List<FundedAmount> funding,
    List<ProgrammeResult> results,
    List<ResponsibleAgency> agencies) {

  /**
   * A unit it was made of.
   *
   * @param share how much of it, in words
   * @param date of the first change on the way; null when the unit did not change
   */
  public record Predecessor(
      String code,
      String name,
      String boundaries,
      boolean whole,
      String share,
      LocalDate date,
      String resolution) {}

  /**
   * An old district.
   *
   * @param together the units that are it to the last commune; null when none are
   */
  public record District(String code, String name, List<UnitName> together) {}
}
