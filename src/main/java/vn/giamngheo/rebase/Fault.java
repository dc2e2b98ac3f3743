package vn.giamngheo.rebase;

import vn.giamngheo.text.Text;

/**
 * A place where the successions lose a part of a unit or count it twice.
 *
 * @param source the unit of the starting day whose figures are hit
 */
public record Fault(long source, Text message) {}
