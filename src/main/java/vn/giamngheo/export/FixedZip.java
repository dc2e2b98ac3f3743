package vn.giamngheo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs an office file anew without the time it was made at, so that equal content is equal bytes:
 * an entity tag holds, and two copies can be compared.
 */
public final class FixedZip {
  /** The first day a zip can name. */
  static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  /** A chart has its figures in a workbook of its own. */
  private static final String WORKBOOK = ".xlsx";

  private FixedZip() {}

  /** The same file, packed anew; a workbook inside it too. */
  public static byte[] of(byte[] zip) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
    try (ZipFile in = ZipFile.builder().setByteArray(zip).get();
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] content = in.getInputStream(entry).readAllBytes();
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(EPOCH);
        packed.putNextEntry(fixed);
        packed.write(undated(entry.getName(), content));
        packed.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading and writing memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static byte[] undated(String name, byte[] content) {
    if (name.endsWith(WORKBOOK)) {
      return of(content);
    }
    return name.equals(PROPERTIES) ? undated(content) : content;
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("(?s)<dcterms:(created|modified)[^>]*>.*?</dcterms:\\1>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
