/**
 * Files in. A content package is a Frictionless Data Package: a folder with {@code
 * datapackage.json} that describes its CSV tables with Table Schema. Reading never stops at the
 * first fault: every fault becomes a {@link vn.giamngheo.intake.DataIssue} with file, line and
 * column.
 *
 * @see <a href="https://specs.frictionlessdata.io/">specs.frictionlessdata.io</a>
 */
package vn.giamngheo.intake;
