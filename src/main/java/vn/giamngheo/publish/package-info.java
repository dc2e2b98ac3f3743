/**
 * Pages for everybody, made on the server: they say in sentences, tables and pictures what the
 * figures say.
 */
package vn.giamngheo.publish;
