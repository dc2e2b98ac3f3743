/**
 * The one door in and out over HTTP: parameters, problems, caching, headers. No word of the field.
 */
package vn.giamngheo.web;
