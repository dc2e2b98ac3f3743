/** Ready-made and saved scenarios, and what differs between two of them. */
package vn.giamngheo.planner.compare;
