/**
 * Units found by what people type: without diacritics, with other spellings, by names of units that
 * are no more, by code. Names are made comparable as in {@code place.boundary}.
 */
package vn.giamngheo.place.search;
