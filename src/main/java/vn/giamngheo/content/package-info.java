/** Brings {@code maps/} into the database: what is read, in which order, and when again. */
package vn.giamngheo.content;
