package vn.giamngheo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Wrong tokens are counted by address and minute, within bounds. */
class FailedAttemptsTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final FailedAttempts attempts = new FailedAttempts(() -> now);

  @Test
  void afterTenFailuresInAMinuteTheAddressWaitsForTheRestOfIt() {
    for (int i = 0; i < FailedAttempts.MOST_PER_MINUTE; i++) {
      assertThat(attempts.add("a")).isZero();
    }
    now = now.plusSeconds(20);

    assertThat(attempts.add("a")).isEqualTo(Duration.ofSeconds(40));
    assertThat(attempts.add("b")).isZero();

    now = now.plusSeconds(40);
    assertThat(attempts.add("a")).isZero();
  }

  @Test
  void numberOfAddressesRememberedIsBounded() {
    for (int i = 0; i < 5_000; i++) {
      attempts.add("address " + i);
    }
    assertThat(attempts.addresses()).isEqualTo(1_000);
  }
}
