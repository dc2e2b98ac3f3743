/**
 * What the administrator does while the server runs: sends files or has the server fetch them from
 * known sources, imports them one after another, sees what was taken and what boundaries are in
 * use.
 */
package vn.giamngheo.admin;
