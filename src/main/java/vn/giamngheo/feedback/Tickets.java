package vn.giamngheo.feedback;

import java.security.SecureRandom;

/** Codes by which whoever asked finds the answer. */
final class Tickets {
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Tickets() {}

  /** Some fifty random bits: nobody finds another's by guessing. */
  static String next() {
    StringBuilder ticket = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      ticket.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return ticket.toString();
  }
}
