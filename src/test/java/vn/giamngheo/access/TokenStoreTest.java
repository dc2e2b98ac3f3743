package vn.giamngheo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.db.Database;

/** The one token: made once, renewed on demand, stored as a hash only. */
class TokenStoreTest {
  @Test
  void firstTokenIsMadeOnceAndAccepted() {
    try (Database database = Database.inMemory()) {
      TokenStore tokens = new TokenStore(database.owner());
      assertThat(tokens.accepts("")).isFalse();

      Optional<String> token = tokens.makeFirst();

      assertThat(token).get().asString().matches("[0-9a-z]{31}");
      assertThat(tokens.makeFirst()).isEmpty();
      assertThat(tokens.accepts(token.orElseThrow())).isTrue();
      assertThat(tokens.accepts(token.orElseThrow() + "x")).isFalse();
    }
  }

  @Test
  void newTokenEndsTheOldOne() {
    try (Database database = Database.inMemory()) {
      TokenStore tokens = new TokenStore(database.owner());
      String old = tokens.makeFirst().orElseThrow();

      String fresh = tokens.renew();

      assertThat(tokens.accepts(fresh)).isTrue();
      assertThat(tokens.accepts(old)).isFalse();
    }
  }

  @Test
  void tokenItselfIsNowhereInTheDatabase() {
    try (Database database = Database.inMemory()) {
      String token = new TokenStore(database.owner()).renew();

      String stored =
          database
              .owner()
              .withHandle(
                  db -> db.createQuery("select sha256 from admin_token").mapTo(String.class).one());

      assertThat(stored).hasSize(64).doesNotContain(token);
    }
  }
}
