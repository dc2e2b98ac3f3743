package vn.giamngheo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.JsonFile;
import vn.giamngheo.text.Text;

/** The known open sources of boundaries, from {@code catalog.json} in the content folder. */
public final class Catalog {
  static final String FILE = "catalog.json";

  private final List<CatalogEntry> entries;

  private Catalog(List<CatalogEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads the catalogue; one that is not there is empty. An entry with faults is left out, each
   * fault becomes an issue with its place.
   *
   * @param maps the content folder
   */
  public static Catalog read(Path maps, Issues issues) {
    List<CatalogEntry> entries = new ArrayList<>();
    Path file = maps.resolve(FILE);
    JsonNode root = Files.exists(file) ? JsonFile.read(file, FILE, issues) : null;
    if (root == null) {
      return new Catalog(entries);
    }
    if (!root.path("sources").isArray() || root.size() != 1) {
      issues.add(
          DataIssue.ofFile(
              FILE,
              new Text(
                  "cần đúng một danh sách “sources”", "needs one list “sources” and no more")));
      return new Catalog(entries);
    }
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (JsonNode source : root.get("sources")) {
      new CatalogReader(source, "sources[" + number++ + "]", issues)
          .read()
          .filter(entry -> isNew(entry, ids, issues))
          .ifPresent(entries::add);
    }
    return new Catalog(entries);
  }

  private static boolean isNew(CatalogEntry entry, Set<String> ids, Issues issues) {
    if (ids.add(entry.id())) {
      return true;
    }
    issues.add(
        new DataIssue(
            FILE,
            null,
            null,
            "id",
            new Text("lặp lại “" + entry.id() + "”", "“" + entry.id() + "” twice")));
    return false;
  }

  List<CatalogEntry> list() {
    return entries;
  }

  Optional<CatalogEntry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
