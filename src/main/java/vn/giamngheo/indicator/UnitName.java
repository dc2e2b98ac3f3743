package vn.giamngheo.indicator;

/**
 * A unit as answers name it.
 *
 * @param code official code
 * @param name with its kind, in the language asked for
 */
public record UnitName(String code, String name) {}
