/**
 * What is asked: criteria with weights, series and units, how values become scores; as an address
 * and as the code that stands in it.
 */
package vn.giamngheo.planner.scenario;
