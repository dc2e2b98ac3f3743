/**
 * Who may do what. There is one right beyond reading, that of the administrator, and one token that
 * gives it; accounts come later.
 */
package vn.giamngheo.access;
