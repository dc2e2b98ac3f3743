/** The data of the atlases in open formats, described for people and for programs. */
package vn.giamngheo.opendata;
