package vn.giamngheo.access;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The administrator's token: 160 random bits in letters and digits, so that one double click marks
 * it whole. Only its SHA-256 is ever stored; of so many random bits that needs no salt.
 */
final class AdminToken {
  private static final int BITS = 160;
  private static final int LENGTH = 31;

  private AdminToken() {}

  static String make() {
    String digits = new BigInteger(BITS, new SecureRandom()).toString(Character.MAX_RADIX);
    return "0".repeat(LENGTH - digits.length()) + digits;
  }

  static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Whether the hash is that of the token; takes as long whether they differ early or late. */
  static boolean matches(String token, String hash) {
    return MessageDigest.isEqual(
        hash(token).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }
}
