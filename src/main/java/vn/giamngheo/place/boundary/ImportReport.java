package vn.giamngheo.place.boundary;

import java.util.List;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.text.Text;

/**
 * What an import did.
 *
 * @param issues why nothing was taken; empty when the files could be read and used
 * @param taken boundaries stored
 * @param complete whether every feature of the files was taken
 * @param lines what the user should know, in order
 */
public record ImportReport(List<DataIssue> issues, int taken, boolean complete, List<Text> lines) {}
