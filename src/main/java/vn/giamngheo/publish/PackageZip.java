package vn.giamngheo.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.giamngheo.content.archive.PastPackage;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.intake.Checksums;

/**
 * A package as it was at a data revision, in one file: its own files byte for byte, and beside them
 * what it is, its licence and the checksums. The same bytes whenever it is asked for.
 */
final class PackageZip {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackageZip() {}

  static byte[] of(PastPackage found, PastRevision revision) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      put(zip, "GIAY-PHEP.txt", notice(found, revision).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> file : found.files().entrySet()) {
        put(zip, found.name() + "/" + plain(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** What some system takes for a way to another folder is none in the archive. */
  private static String plain(String path) {
    return path.replaceAll("[\\\\/:\\p{Cntrl}]", "_");
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String notice(PastPackage found, PastRevision revision) {
    StringBuilder text = new StringBuilder();
    text.append("Atlas Giảm nghèo\n").append(found.title().vi()).append('\n');
    text.append(found.title().en()).append("\n\n");
    text.append("Phiên bản số liệu / Data revision: ").append(revision.number()).append(", ");
    text.append(RevisionWords.when(revision.createdAt()).vi()).append('\n');
    text.append("SHA-256 của phiên bản / of the revision: ").append(revision.sha256());
    text.append("\n\nGiấy phép / Licence:\n").append(licences(found.descriptor()));
    text.append("\nVăn bản nguồn / Source document:\n").append(document(found.descriptor()));
    text.append("\nTệp / Files (SHA-256):\n");
    found
        .files()
        .forEach(
            (path, bytes) ->
                text.append(Checksums.ofBytes(bytes)).append("  ").append(path).append('\n'));
    return text.toString();
  }

  private static String licences(JsonNode descriptor) {
    StringBuilder text = new StringBuilder();
    for (JsonNode one : descriptor.path("licenses")) {
      text.append(one.path("title").asText(one.path("name").asText())).append(" (");
      text.append(one.path("name").asText()).append(") ").append(one.path("path").asText());
      text.append('\n');
    }
    return text.isEmpty() ? "Gói này không ghi giấy phép. / None is stated.\n" : text.toString();
  }

  private static String document(JsonNode descriptor) {
    JsonNode paper = descriptor.path("document");
    if (paper.isMissingNode()) {
      return "–\n";
    }
    String number = paper.path("number").asText("");
    return paper.path("kind").path("vi").asText()
        + " "
        + (number.isEmpty() ? "(không ghi số)" : number)
        + ", "
        + paper.path("date").asText()
        + ", "
        + paper.path("issuer").path("vi").asText()
        + ": "
        + paper.path("title").path("vi").asText()
        + "\n";
  }
}
