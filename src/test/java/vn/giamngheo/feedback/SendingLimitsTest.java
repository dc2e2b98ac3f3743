package vn.giamngheo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much may be sent. */
class SendingLimitsTest {
  private Instant now = Instant.parse("2026-11-25T08:00:00Z");
  private final SendingLimits limits = new SendingLimits(() -> now);

  @Test
  void theSixthOfAnHourWaitsUntilTheHourIsOver() {
    for (int i = 0; i < SendingLimits.MOST_PER_HOUR; i++) {
      assertThat(limits.take("a")).isZero();
    }
    now = now.plus(Duration.ofMinutes(20));
    assertThat(limits.take("a")).isEqualTo(Duration.ofMinutes(40));
    assertThat(limits.take("b")).isZero();
    now = now.plus(Duration.ofMinutes(40));
    assertThat(limits.take("a")).isZero();
  }

  @Test
  void allTogetherThereAreSoManyADay() {
    for (int i = 0; i < SendingLimits.MOST_PER_DAY; i++) {
      assertThat(limits.take("block " + i)).isZero();
    }
    assertThat(limits.take("another")).isEqualTo(Duration.ofDays(1));
    now = now.plus(Duration.ofDays(1));
    assertThat(limits.take("another")).isZero();
  }

  @Test
  void blocksAreForgottenWhenThereAreMany() {
    for (int day = 0; day < 11; day++) {
      for (int i = 0; i < SendingLimits.MOST_PER_DAY; i++) {
        limits.take(day + " " + i);
      }
      now = now.plus(Duration.ofDays(1));
    }
    assertThat(limits.blocks()).isEqualTo(2_000);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "203.0.113.7, -, cb0071",
        "203.0.113.250, -, cb0071",
        "203.0.113.7, 198.51.100.9, cb0071",
        "127.0.0.1, -, 7f0000",
        "127.0.0.1, 203.0.113.7, cb0071",
        "127.0.0.1, '198.51.100.9, 203.0.113.7', cb0071",
        "127.0.0.1, localhost, 7f0000",
        "127.0.0.1, '', 7f0000",
        "2001:db8:1:2ff::1, -, 20010db8000102",
        "::1, 2001:db8:1:201::9, 20010db8000102"
      })
  void neighboursShareABlockAndOnlyAProxyOnThisMachineIsBelieved(
      String peer, String forwarded, String block) {
    assertThat(AddressBlock.of(peer, forwarded)).isEqualTo(block);
  }
}
