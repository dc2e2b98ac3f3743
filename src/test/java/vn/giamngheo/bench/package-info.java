/**
 * Parts of the benchmark {@code src/bench/run.sh} that a shell cannot do: content for it, the same
 * data in PostGIS, a thin HTTP front before PostGIS, and a client that asks for each tile once.
 */
package vn.giamngheo.bench;
