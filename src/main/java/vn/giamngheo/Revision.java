package vn.giamngheo;

import org.jdbi.v3.core.Jdbi;

/**
 * The state of the content being served.
 *
 * @param number counts up with every load that changed something
 * @param sha256 checksum over all packages
 */
record Revision(long number, String sha256) {

  /** The last revision loaded; null when nothing ever was. */
  static Revision current(Jdbi db) {
    return db.withHandle(
        h ->
            h.createQuery("select number, sha256 from data_revision order by number desc limit 1")
                .map((r, c) -> new Revision(r.getLong("number"), r.getString("sha256")))
                .findOne()
                .orElse(null));
  }
}
