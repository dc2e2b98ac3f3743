/** Old data revisions: the files each was made of, the figures in them, and what changed. */
package vn.giamngheo.content.archive;
