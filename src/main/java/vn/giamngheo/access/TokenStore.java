package vn.giamngheo.access;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;

/** Keeps the hash of the one administrator's token in the database. */
public final class TokenStore {
  private final Jdbi db;

  /**
   * @param db the owner's connections
   */
  public TokenStore(Jdbi db) {
    this.db = db;
  }

  /** Makes the token when there is none yet; empty when there is. It can be read this once only. */
  public Optional<String> makeFirst() {
    return db.inTransaction(
        handle -> findHash(handle).isPresent() ? Optional.empty() : Optional.of(replace(handle)));
  }

  /** Makes a new token in place of the old one, which stops working at once. */
  public String renew() {
    return db.inTransaction(TokenStore::replace);
  }

  /** Whether this is the administrator's token. */
  public boolean accepts(String token) {
    return db.withHandle(TokenStore::findHash)
        .map(hash -> AdminToken.matches(token, hash))
        .orElse(false);
  }

  private static String replace(Handle handle) {
    String token = AdminToken.make();
    handle
        .createUpdate(Sql.of(TokenStore.class, "put-token"))
        .bind("sha256", AdminToken.hash(token))
        .bind("at", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
        .execute();
    return token;
  }

  private static Optional<String> findHash(Handle handle) {
    return handle.createQuery("select sha256 from admin_token").mapTo(String.class).findOne();
  }
}
