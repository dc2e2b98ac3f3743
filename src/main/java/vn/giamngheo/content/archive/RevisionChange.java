package vn.giamngheo.content.archive;

import java.util.List;

/**
 * What a data revision changed.
 *
 * @param revision the revision
 * @param previous number of the one before; null for the first
 * @param compared whether its files are known, and those of the one before
 * @param packages packages that are new, gone or different; empty unless compared
 * @param imports what users imported since the one before, boundaries and lists
 */
public record RevisionChange(
    PastRevision revision,
    Long previous,
    boolean compared,
    List<PackageChange> packages,
    List<PastImport> imports) {}
