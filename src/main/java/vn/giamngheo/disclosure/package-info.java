/**
 * What may be seen of figures that come from unpublished household records.
 *
 * <p>A package that says {@code "access": "restricted"} is loaded whole, and its figures are judged
 * and checked like any others. What requests can read is another set of tables (schema {@code
 * open}), which {@link vn.giamngheo.disclosure.Disclosure} writes when content is loaded: without
 * counts from 1 to 4, without what would give such a count away, and without every text that might
 * repeat one. A count is given away when all that is published leaves no room for it to be at most
 * 1 as well as at least 5: relations between figures are gathered as {@link
 * vn.giamngheo.disclosure.Relation}s, and for every count to be guarded two {@link
 * vn.giamngheo.disclosure.Worlds} are found that an outsider cannot tell from the real one.
 */
package vn.giamngheo.disclosure;
