package vn.giamngheo.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong tokens by address, for a minute each. Remembers a bounded number of addresses: the
 * one that was quiet longest is forgotten first.
 */
final class FailedAttempts {
  static final int MOST_PER_MINUTE = 10;
  private static final int MOST_ADDRESSES = 1_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<String, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  private record Count(Instant since, int failures) {}

  FailedAttempts(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Counts one more failure.
   *
   * @return how long the address should wait; zero while it need not
   */
  synchronized Duration add(String address) {
    Instant now = clock.instant();
    Count old = counts.get(address);
    boolean fresh = old == null || !now.isBefore(old.since().plus(WINDOW));
    Count count = fresh ? new Count(now, 1) : new Count(old.since(), old.failures() + 1);
    counts.put(address, count);
    return count.failures() > MOST_PER_MINUTE
        ? Duration.between(now, count.since().plus(WINDOW))
        : Duration.ZERO;
  }

  synchronized int addresses() {
    return counts.size();
  }
}
