package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import org.junit.jupiter.api.Test;
import vn.giamngheo.db.Database;
import vn.giamngheo.web.Audience;
import vn.giamngheo.web.Role;

/** Answers while the data change, and routes that do not say whom they are for. */
class OneStateTest {
  @Test
  void statementsOfOneTransactionSeeOneStateWhateverIsCommittedMeanwhile() {
    try (Database database = Database.inMemory()) {
      database
          .owner()
          .useHandle(
              db -> db.execute("insert into standard values ('a', 'a', 'a', 'a', 'a', 'a')"));
      String count = "select count(*) from standard";
      String revisions = "select count(*) from data_revision";

      database
          .reader()
          .useTransaction(
              outer -> {
                long first = outer.createQuery(revisions).mapTo(Long.class).one();
                database
                    .owner()
                    .useTransaction(
                        db -> {
                          db.execute("delete from standard");
                          db.execute(
                              "insert into data_revision (sha256, created_at) values ('x', now())");
                        });
                // As a class deep below does it, which knows nothing of the transaction.
                long inner =
                    database
                        .reader()
                        .withHandle(db -> db.createQuery(count).mapTo(Long.class).one());

                assertThat(inner).isEqualTo(1);
                assertThat(outer.createQuery(revisions).mapTo(Long.class).one()).isEqualTo(first);
              });

      long after =
          database.reader().withHandle(db -> db.createQuery(count).mapTo(Long.class).one());
      assertThat(after).isZero();
    }
  }

  @Test
  void routeThatDoesNotSayWhomItIsForIsNamed() {
    Javalin app =
        Javalin.create(
            config -> {
              config.routes.get("/open", ctx -> ctx.result("x"), Role.PUBLIC);
              config.routes.post("/forgotten", ctx -> ctx.result("x"));
            });

    assertThatThrownBy(() -> Audience.requireOnEveryRoute(app))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("POST /forgotten")
        .hasMessageNotContaining("/open");
  }
}
