package vn.giamngheo.feedback;

import java.text.Normalizer;

/** Makes what people type fit to be kept and shown. */
final class Wording {
  private Wording() {}

  /**
   * One form of every letter, no control characters, none that turn the direction of writing or are
   * not seen; lines end in {@code \n}, and at most one line in a row is empty.
   */
  static String clean(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    return Normalizer.normalize(lines, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]", "")
        .replaceAll(" *\\n *", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  /** As {@link #clean}, on one line. */
  static String line(String text) {
    return clean(text).replaceAll("\\s+", " ");
  }

  /**
   * For finding words however they are typed: small letters, without marks, digits of any writing
   * as 0–9. Has exactly as many characters as the text, so that a place in one is that in the
   * other.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c == 'đ' || c == 'Đ') {
      return 'd';
    }
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    char plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
    return Character.isSpaceChar(plain) && plain != '\n' ? ' ' : Character.toLowerCase(plain);
  }
}
