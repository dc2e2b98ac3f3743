package vn.giamngheo.content.archive;

/**
 * What users had imported by a data revision; only its checksum is kept.
 *
 * @param name {@code boundaries}, or {@code list}, the kind of list and its name
 * @param parts how many units' boundaries; 1 for a list
 * @param sha256 checksum over all of it
 */
public record PastImport(String name, int parts, String sha256) {}
