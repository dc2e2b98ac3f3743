package vn.giamngheo.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Which form of a body a client takes, and the step from one to the other. */
public final class Encodings {
  private Encodings() {}

  /** As the server's own compression decides it: the bare word, without a weight. */
  static boolean acceptsGzip(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    return accepted != null
        && Arrays.stream(accepted.split(",")).anyMatch(a -> a.strip().equalsIgnoreCase("gzip"));
  }

  /** The bytes gzipped. */
  public static byte[] pack(byte[] plain) {
    return pack(plain, Deflater.DEFAULT_COMPRESSION);
  }

  /** The bytes gzipped in the shortest time, for what is dense already. */
  public static byte[] packQuickly(byte[] plain) {
    return pack(plain, Deflater.BEST_SPEED);
  }

  private static byte[] pack(byte[] plain, int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream gzip = new LevelledGzip(out, level)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** The bytes that were packed here. */
  static byte[] unpack(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("packed by ourselves", e);
    }
  }

  /** The library's stream, which knows no levels from outside. */
  private static final class LevelledGzip extends GZIPOutputStream {
    LevelledGzip(OutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
