/**
 * Reconciliation: do the printed figures of a document agree with each other? Rules turn figures
 * into checks; a check holds, holds within what rounding permits, or fails. {@link
 * vn.giamngheo.check.Diagnosis} asks which figure, changed, would make most of the failing checks
 * hold without breaking others: one wrong figure is one finding, and the checks it breaks are its
 * consequences. Nothing is ever corrected.
 */
package vn.giamngheo.check;
