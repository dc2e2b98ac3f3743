/**
 * The programme: money by project, source, kind and stage; what was done with it; who is
 * responsible where.
 */
package vn.giamngheo.funding;
