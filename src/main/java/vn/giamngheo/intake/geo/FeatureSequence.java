package vn.giamngheo.intake.geo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One JSON object after the other, without what stands between them: record separators (RFC 8142)
 * and commas become blanks. Inside objects and lists, and in text, nothing is touched.
 */
final class FeatureSequence extends FilterInputStream {
  private static final int RECORD_SEPARATOR = 0x1E;

  private int depth;
  private boolean text;
  private boolean escaped;

  FeatureSequence(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    return b < 0 ? b : plain((byte) b) & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    for (int i = offset; i < offset + n; i++) {
      buffer[i] = plain(buffer[i]);
    }
    return n;
  }

  private byte plain(byte b) {
    if (text) {
      text = escaped || b != '"';
      escaped = !escaped && b == '\\';
      return b;
    }
    switch (b) {
      case '"' -> text = true;
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      case ',', RECORD_SEPARATOR -> {
        return depth == 0 ? (byte) ' ' : b;
      }
      default -> {}
    }
    return b;
  }
}
