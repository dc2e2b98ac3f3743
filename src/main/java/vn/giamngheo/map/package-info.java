/** Choropleths: the units of an atlas joined with the figures of one series, and class breaks. */
package vn.giamngheo.map;
