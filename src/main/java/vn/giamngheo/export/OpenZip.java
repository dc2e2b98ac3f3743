package vn.giamngheo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a zip, in the order of their names and without the time it was made at. */
public final class OpenZip {
  private OpenZip() {}

  /** The zip's bytes; equal files give equal bytes. */
  public static byte[] of(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(plain(file.getKey()));
        entry.setTimeLocal(FixedZip.EPOCH);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** What some system takes for a way to another folder is none in the archive. */
  private static String plain(String path) {
    return path.replaceAll("[\\\\:\\p{Cntrl}]|(^|/)\\.+(?=/|$)", "_");
  }
}
