/** Writes a frozen session as files: Word, Excel, PowerPoint, PDF. Reads nothing but the deck. */
package vn.giamngheo.session.paper;
