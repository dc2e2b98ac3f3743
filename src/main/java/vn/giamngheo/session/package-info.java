/**
 * Supervision sessions: one frozen set of figures, on the screen and on paper. {@code deck} is what
 * is frozen, {@code make} makes it from the data, {@code paper} writes it as files, {@code screen}
 * shows it; this package keeps it and answers requests.
 */
package vn.giamngheo.session;
