package vn.giamngheo.place.boundary;

import java.util.List;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.text.Text;

/**
 * What an import did.
 *
 * @param issues why nothing was taken; empty when the files could be read and used
 * @param taken boundaries stored, those included that were stored already
 * @param complete whether every feature of the files was taken and a map of the country lacks
 *     nothing
 * @param lines what the user should know, in order
 * @param details the same for programs
 */
public record ImportReport(
    List<DataIssue> issues, int taken, boolean complete, List<Text> lines, ImportDetails details) {}
