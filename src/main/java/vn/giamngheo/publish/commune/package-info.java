/**
 * The page of one unit: what the documents say of it, among its neighbours, before and after 2025.
 */
package vn.giamngheo.publish.commune;
