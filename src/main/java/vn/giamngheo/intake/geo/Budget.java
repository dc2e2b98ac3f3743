package vn.giamngheo.intake.geo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may come out of one compressed file: 4 GiB, and no more than 200 times its size. */
final class Budget {
  private static final long MOST_BYTES = 4L << 30;
  private static final long ALWAYS_ALLOWED_BYTES = 16L << 20;
  private static final int HIGHEST_RATIO = 200;

  private final String name;
  private long left;

  /**
   * @param name of the file, for messages
   */
  Budget(String name, long compressedBytes) {
    this.name = name;
    long byRatio = Math.max(ALWAYS_ALLOWED_BYTES, compressedBytes * HIGHEST_RATIO);
    this.left = Math.min(MOST_BYTES, byRatio);
  }

  String name() {
    return name;
  }

  /** The stream, which ends in an {@link UnreadableFileException} when the budget is used up. */
  InputStream limit(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        spend(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        spend(Math.max(0, n));
        return n;
      }
    };
  }

  private void spend(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw UnreadableFileException.of(
          name,
          "giải nén ra quá lớn so với tệp (bom nén); không mở",
          "unpacks to far more than its size (a zip bomb); not opened");
    }
  }
}
