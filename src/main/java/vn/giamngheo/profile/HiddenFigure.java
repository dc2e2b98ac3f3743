package vn.giamngheo.profile;

/**
 * A figure that the document has of a unit and that is hidden for privacy.
 *
 * @param indicator its id
 * @param name of the indicator
 * @param deprivation key of the deprivation it measures; empty for core indicators
 */
public record HiddenFigure(
    String indicator,
    String name,
    String deprivation,
    String group,
    String base,
    String status,
    String period) {}
