package vn.giamngheo.content;

import java.util.List;
import java.util.Map;
import vn.giamngheo.intake.DataIssue;

/**
 * What a load did.
 *
 * @param loaded packages written, with the number of figures in each (0 for shared ones)
 * @param unchanged packages that were already in the database as they are on disk
 * @param refused packages with faults, which were left as they were
 * @param issues all faults
 */
public record LoadReport(
    Map<String, Integer> loaded,
    List<String> unchanged,
    List<String> refused,
    List<DataIssue> issues) {}
