package vn.giamngheo.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giamngheo.content.archive.PastPackage;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.export.OpenZip;
import vn.giamngheo.intake.Checksums;

/**
 * A package as it was at a data revision, in one file: its own files byte for byte, and beside them
 * what it is, its licence and the checksums. The same bytes whenever it is asked for.
 */
final class PackageZip {
  private PackageZip() {}

  static byte[] of(PastPackage found, PastRevision revision) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("GIAY-PHEP.txt", notice(found, revision).getBytes(StandardCharsets.UTF_8));
    found.files().forEach((path, bytes) -> files.put(found.name() + "/" + path, bytes));
    return OpenZip.of(files);
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
