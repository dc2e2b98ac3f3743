package vn.giamngheo.indicator;

/**
 * What one choropleth shows: an indicator of one period, status, group and base.
 *
 * @param base empty for indicators that have none
 * @param unitCount units of the map's level with a value
 */
public record Series(
    String indicator, String period, String status, String group, String base, int unitCount) {}
