/** Where figures cluster among neighbours, in numbers and in plain words. */
package vn.giamngheo.planner.cluster;
