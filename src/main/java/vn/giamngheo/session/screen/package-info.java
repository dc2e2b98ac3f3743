/** Shows a frozen session on a screen: one page with all its slides, served or in one file. */
package vn.giamngheo.session.screen;
