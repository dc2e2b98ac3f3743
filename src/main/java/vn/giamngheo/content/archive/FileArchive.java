package vn.giamngheo.content.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giamngheo.db.Sql;
import vn.giamngheo.intake.Checksums;

/** Keeps the bytes of every content file that was ever served, each once, by its SHA-256. */
public final class FileArchive {
  /** Of a larger file only the checksum is kept. */
  public static final int MOST_BYTES = 1_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(FileArchive.class);

  private FileArchive() {}

  private record Missing(String sha256, String path) {}

  /**
   * Keeps what is being served and not kept yet. To be called in the transaction that changed the
   * content, and at every start: what a database from before the archive serves is kept then. A
   * file that is not on disk any more as it was loaded stays a checksum.
   *
   * @param maps the content folder
   */
  public static void keep(Handle db, Path maps) {
    List<Missing> missing =
        db.createQuery(Sql.of(FileArchive.class, "files-not-kept"))
            .map((r, c) -> new Missing(r.getString("sha256"), r.getString("path")))
            .list();
    for (Missing file : missing) {
      try {
        keep(db, maps.resolve(file.path()), file.sha256());
      } catch (IOException e) {
        LOG.warn("Not kept, for it cannot be read: {}", file.path(), e);
      }
    }
  }

  private static void keep(Handle db, Path file, String sha256) throws IOException {
    if (!Files.isRegularFile(file) || !Checksums.ofFile(file).equals(sha256)) {
      return;
    }
    long size = Files.size(file);
    byte[] bytes = size > MOST_BYTES ? null : Files.readAllBytes(file);
    if (bytes != null && !Checksums.ofBytes(bytes).equals(sha256)) {
      return;
    }
    db.createUpdate("insert into archive.kept_file values (:sha256, :size, :packed)")
        .bind("sha256", sha256)
        .bind("size", size)
        .bind("packed", bytes == null ? null : pack(bytes))
        .execute();
  }

  private static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** The bytes as they were on disk. */
  static byte[] unpack(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("what was kept is damaged", e);
    }
  }
}
