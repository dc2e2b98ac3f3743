package vn.giamngheo.rebase;

/**
 * A printed figure that goes into a rebased one, and how much of it.
 *
 * @param role part, numerator, denominator, count or rate; the last two together give households
 *     that are not printed
 * @param unit the unit it is printed for
 * @param households that follow from this rate and the count beside it; null for other roles
 */
public record Input(String role, Member unit, Portion portion, Printed figure, Band households) {}
