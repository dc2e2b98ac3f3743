package vn.giamngheo.indicator;

import vn.giamngheo.text.Text;

/**
 * An indicator of the catalogue.
 *
 * @param deprivation key of the deprivation it measures; empty for core indicators
 * @param dimension name of its dimension of deprivation; null for core indicators
 * @param measure household, person, percent or percentage_point
 * @param decimals digits after the comma it is shown with
 */
public record Indicator(
    String id,
    String deprivation,
    Text dimension,
    Text name,
    String measure,
    Text measureName,
    int decimals,
    Text description) {}
