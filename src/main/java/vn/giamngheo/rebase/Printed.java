package vn.giamngheo.rebase;

import java.math.BigDecimal;
import vn.giamngheo.indicator.Locator;

/**
 * A printed figure that goes into a rebased one.
 *
 * @param address of its provenance
 * @param finding code of the finding that contests it; null when nothing does
 */
public record Printed(
    Key key,
    String standard,
    BigDecimal figure,
    String printed,
    String qualifier,
    Locator locator,
    String address,
    String finding,
    String severity) {}
