/**
 * What files taken away have in common, whether of a map or of a list of priorities: colours of
 * classes, words on boundaries, classes, doubts and data, and how such a file is sent.
 */
package vn.giamngheo.takeaway;
