package vn.giamngheo.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much may be sent: a few an hour from one block of network addresses, so many a day from all.
 * Holds no address: a block is known by a hash with a salt that ends with the process. Remembers a
 * bounded number of blocks; the one that was quiet longest is forgotten first.
 */
final class SendingLimits {
  static final int MOST_PER_HOUR = 5;
  static final int MOST_PER_DAY = 200;
  private static final int MOST_BLOCKS = 2_000;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final InstantSource clock;
  private final byte[] salt = new byte[16];
  private Count all;
  private final Map<String, Count> blocks =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_BLOCKS;
        }
      };

  private record Count(Instant since, int sent) {

    Duration left(Instant now, Duration window) {
      return Duration.between(now, since.plus(window));
    }
  }

  SendingLimits(InstantSource clock) {
    this.clock = clock;
    new SecureRandom().nextBytes(salt);
    all = new Count(clock.instant(), 0);
  }

  /**
   * Counts one more of that block, if there may be one more.
   *
   * @return how long to wait; zero when it may be sent
   */
  synchronized Duration take(String block) {
    Instant now = clock.instant();
    all = current(all, now, DAY);
    String key = hash(block);
    Count own = current(blocks.get(key), now, HOUR);
    if (own.sent() >= MOST_PER_HOUR) {
      return own.left(now, HOUR);
    }
    if (all.sent() >= MOST_PER_DAY) {
      return all.left(now, DAY);
    }
    blocks.put(key, new Count(own.since(), own.sent() + 1));
    all = new Count(all.since(), all.sent() + 1);
    return Duration.ZERO;
  }

  private static Count current(Count count, Instant now, Duration window) {
    boolean over = count == null || !now.isBefore(count.since().plus(window));
    return over ? new Count(now, 0) : count;
  }

  private String hash(String block) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of().formatHex(digest.digest(block.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  synchronized int blocks() {
    return blocks.size();
  }
}
