package vn.giamngheo.intake.geo;

import java.nio.charset.StandardCharsets;

/**
 * TCVN3, the encoding of the fonts named “.Vn…” (ABC): one byte a letter, of capitals with a tone
 * there are none. The table follows TCVN 5712:1993, VN3.
 */
final class Tcvn3 {
  /** Letters of the bytes A1 to FE; a dot where the table has none. */
  private static final String LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ......" // A1–B4
          + "àảãáạ.ằẳẵắ......." // B5–C5
          + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"; // C6–FE

  private static final int FIRST = 0xA1;

  private Tcvn3() {}

  /** The text; a byte without a letter becomes the replacement character. */
  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (char c : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
      int place = c - FIRST;
      if (c < 0x80) {
        text.append(c);
      } else if (place < 0 || place >= LETTERS.length() || LETTERS.charAt(place) == '.') {
        text.append('\uFFFD');
      } else {
        text.append(LETTERS.charAt(place));
      }
    }
    return text.toString();
  }
}
