/** Communes for a sum of money, and a sum of money shared out by points. */
package vn.giamngheo.planner.budget;
