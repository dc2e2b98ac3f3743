package vn.giamngheo.funding;

import vn.giamngheo.indicator.UnitName;

/**
 * An office that a document makes responsible for a unit.
 *
 * @param unit null where the paper leaves open for which
 */
public record ResponsibleAgency(
    UnitName unit, String unitPrinted, String agency, String locator, String note) {}
