/**
 * The answer: figures of the units that compete, their ranks, how sure they are, what would change
 * the cut, and whom a choice reaches.
 */
package vn.giamngheo.planner.rank;
