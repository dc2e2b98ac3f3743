package vn.giamngheo.intake.geo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One field of a {@code .dbf}.
 *
 * @param name at most ten characters, as the format wants
 * @param type C text, N and F numbers as text, D a day, L yes or no, I an integer in four bytes;
 *     others hold pointers or binary numbers, and are left empty
 * @param start of its bytes in a row
 */
record DbfField(String name, char type, int start, int length) {

  boolean isText() {
    return type == 'C';
  }

  byte[] bytes(byte[] row) {
    byte[] all = Arrays.copyOfRange(row, start, start + length);
    return isFull(all) ? LegacyText.withoutCutLetter(all) : all;
  }

  private static boolean isFull(byte[] bytes) {
    return bytes.length > 0 && bytes[bytes.length - 1] < 0;
  }

  /** The value as text; a number that did not fit its field, written as stars, is empty. */
  String value(byte[] row, LegacyText encoding) {
    return switch (type) {
      case 'C' -> encoding.decode(bytes(row)).replace("\0", "").strip();
      case 'N', 'F', 'D', 'L' -> number(new String(row, start, length, StandardCharsets.US_ASCII));
      case 'I' -> length == Integer.BYTES ? integer(row) : "";
      default -> "";
    };
  }

  private static String number(String text) {
    String plain = text.replace("\0", "").strip();
    return plain.matches("[*?]+") ? "" : plain;
  }

  private String integer(byte[] row) {
    return String.valueOf(
        ByteBuffer.wrap(row, start, length).order(ByteOrder.LITTLE_ENDIAN).getInt());
  }
}
