/**
 * What a session freezes: slides, questions and the figures they are made of. Every number of a
 * slide is a place in the one list of figures, so that no two files can print it differently. Plain
 * data, kept as JSON: it must stay readable for as long as there are sessions.
 */
package vn.giamngheo.session.deck;
