/**
 * Figures carried from the units of a document's day to the units of another day along the
 * successions: counts are summed, rates recomputed from counts, what was divided is estimated
 * between bounds. A {@link vn.giamngheo.rebase.Genealogy} knows who became whom, a {@link
 * vn.giamngheo.rebase.Passage} what part of which unit went where, {@link
 * vn.giamngheo.rebase.Rebasing} what figures follow. These know no database; {@link
 * vn.giamngheo.rebase.RebaseQueries} reads for them.
 */
package vn.giamngheo.rebase;
