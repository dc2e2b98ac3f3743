/**
 * Documents as their readers know them, and where every figure comes from: a place on paper, or a
 * formula with its inputs.
 */
package vn.giamngheo.document;
