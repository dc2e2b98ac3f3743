package vn.giamngheo.profile;

import vn.giamngheo.indicator.Contested;

/**
 * A figure as printed.
 *
 * @param dimension name of the deprivation's dimension; null for core indicators
 * @param locator where it is printed
 * @param parentValue the same figure of the document's own unit; null when not printed, or when
 *     this is that unit
 */
public record UnitFigure(
    String indicator,
    String name,
    String deprivation,
    String dimension,
    String measure,
    String measureName,
    int decimals,
    String group,
    String base,
    String status,
    String period,
    String standard,
    int mention,
    Double value,
    String qualifier,
    String printed,
    String locator,
    String note,
    Double parentValue,
    String address,
    Contested contested)
    implements ProfileFigure {}
