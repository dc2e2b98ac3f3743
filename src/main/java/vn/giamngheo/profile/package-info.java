/** Everything known of one unit, each value with its source. */
package vn.giamngheo.profile;
