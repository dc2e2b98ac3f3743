package vn.giamngheo.content.archive;

import java.time.OffsetDateTime;

/**
 * One state of the content that was ever served.
 *
 * @param number counts up from 1
 * @param sha256 checksum over all that it was made of
 * @param createdAt when it was loaded
 */
public record PastRevision(long number, String sha256, OffsetDateTime createdAt) {}
