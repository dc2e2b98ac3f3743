package vn.giamngheo.opendata;

import java.util.List;

/**
 * An open table of an atlas.
 *
 * @param kind which table
 * @param rows cells as text, number or null, in the order of the columns
 */
record DataTable(TableKind kind, List<DataColumn> columns, List<List<Object>> rows) {}
