/** The page on which people find their commune. */
package vn.giamngheo.publish.find;
