package vn.giamngheo.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.text.Text;

/**
 * What a data revision was made of: every file with its SHA-256. Written beside the database, so
 * that anyone can tell whether {@code maps/} is still what is being served.
 *
 * @param revision number of the data revision
 * @param sha256 checksum over all packages
 * @param createdAt when it was loaded
 * @param files checksum by path, for instance {@code krong-pa-2021/observations.csv}
 */
public record Manifest(
    long revision, String sha256, OffsetDateTime createdAt, SortedMap<String, String> files) {
  private static final String FILE = "manifest.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The manifest of what is being served; empty when nothing was ever loaded. */
  public static Optional<Manifest> current(Jdbi db) {
    SortedMap<String, String> files = new TreeMap<>();
    return db.withHandle(
        h -> {
          h.createQuery("select package || '/' || path as file, sha256 from content_file")
              .mapToMap()
              .forEach(r -> files.put((String) r.get("file"), (String) r.get("sha256")));
          return h.createQuery(
                  "select number, sha256, created_at from data_revision order by number desc limit 1")
              .map(
                  (r, c) ->
                      new Manifest(
                          r.getLong("number"),
                          r.getString("sha256"),
                          r.getObject("created_at", OffsetDateTime.class),
                          files))
              .findOne();
        });
  }

  /** Writes the manifest into the data folder; a reader sees the old one or the new one whole. */
  public void write(Path data) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("revision", revision);
    body.put("sha256", sha256);
    body.put("createdAt", createdAt.toString());
    body.put("files", files);
    Path draft = data.resolve(FILE + ".part");
    Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(body));
    Files.move(
        draft,
        data.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** The manifest in the data folder; empty when there is none yet. */
  public static Optional<Manifest> read(Path data) throws IOException {
    Path file = data.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    JsonNode body = JSON.readTree(file.toFile());
    SortedMap<String, String> files = new TreeMap<>();
    body.path("files").properties().forEach(e -> files.put(e.getKey(), e.getValue().asText()));
    return Optional.of(
        new Manifest(
            body.path("revision").asLong(),
            body.path("sha256").asText(),
            OffsetDateTime.parse(body.path("createdAt").asText()),
            files));
  }

  /** One line for each file that is not what this revision was made of. */
  public List<Text> differences(ContentFolder folder) throws IOException {
    SortedMap<String, String> now = new TreeMap<>();
    folder
        .checksums()
        .forEach((name, sums) -> sums.forEach((file, sum) -> now.put(name + "/" + file, sum)));
    List<Text> differences = new ArrayList<>();
    files.forEach(
        (file, sum) -> {
          if (!now.containsKey(file)) {
            differences.add(new Text(file + ": đã bị xóa", file + ": removed"));
          } else if (!now.get(file).equals(sum)) {
            differences.add(new Text(file + ": đã thay đổi", file + ": changed"));
          }
        });
    now.keySet().stream()
        .filter(file -> !files.containsKey(file))
        .forEach(file -> differences.add(new Text(file + ": tệp mới", file + ": new")));
    return differences;
  }
}
