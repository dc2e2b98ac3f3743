/**
 * What planners decide with: scenarios (criteria with weights), whom a choice reaches, what it
 * costs, where figures cluster, and how sure all of that is. Reads requests, fetches figures and
 * says results in words; the calculations themselves stand in {@code priority} and {@code stats}.
 */
package vn.giamngheo.planner;
