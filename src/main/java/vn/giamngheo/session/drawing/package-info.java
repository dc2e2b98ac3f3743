/** Charts and maps of a deck as SVG, for the screen and for papers alike. */
package vn.giamngheo.session.drawing;
