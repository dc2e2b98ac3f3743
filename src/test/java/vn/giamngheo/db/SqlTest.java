package vn.giamngheo.db;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SqlTest {
  @Test
  void missingStatementIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sql.of(SqlTest.class, "gone"))
        .withMessage("no gone.sql beside vn.giamngheo.db.SqlTest");
  }
}
