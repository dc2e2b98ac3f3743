/**
 * Administrative units and how they changed. A unit is a code <em>and</em> an interval of validity:
 * since 1 July 2025 there are no districts and most commune codes are re-used codes of a
 * predecessor with another extent.
 */
package vn.giamngheo.place;
