package vn.giamngheo.content;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.funding.FundingStore;
import vn.giamngheo.indicator.AtlasPackage;
import vn.giamngheo.indicator.AtlasStore;
import vn.giamngheo.indicator.CatalogueStore;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.place.BoundaryStore;
import vn.giamngheo.place.UnitRows;
import vn.giamngheo.place.UnitStore;
import vn.giamngheo.text.Text;

/** One load inside its transaction. */
final class LoadRun {
  private static final String START = "start";

  private final Handle db;
  private final ContentFolder folder;
  private final Map<String, SortedMap<String, String>> files;
  private final Map<String, String> wanted;
  private final Map<String, String> known;
  private final Issues issues = new Issues();
  private final Map<String, Integer> loaded = new LinkedHashMap<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  /**
   * @param files checksums of the files on disk, by package
   * @param wanted checksums of the packages on disk
   * @param known checksums of the packages in the database
   */
  LoadRun(
      Handle db,
      ContentFolder folder,
      Map<String, SortedMap<String, String>> files,
      Map<String, String> wanted,
      Map<String, String> known) {
    this.db = db;
    this.folder = folder;
    this.files = files;
    this.wanted = wanted;
    this.known = known;
  }

  LoadReport run(boolean sharedChanged) throws IOException {
    db.savepoint(START);
    List<String> atlases =
        wanted.keySet().stream().filter(n -> !ContentFolder.SHARED.contains(n)).toList();
    if (sharedChanged && !replaceShared()) {
      return refuseAll();
    }
    for (String name : atlases) {
      if (sharedChanged || !wanted.get(name).equals(known.get(name))) {
        replaceAtlas(name);
      } else {
        unchanged.add(name);
      }
    }
    if (sharedChanged && refused.stream().anyMatch(known::containsKey)) {
      return refuseAll();
    }
    removeVanished(atlases);
    if (!loaded.isEmpty()) {
      recordRevision();
    }
    return report();
  }

  /** An atlas being served must not vanish because something it stands on was changed wrongly. */
  private LoadReport refuseAll() {
    db.rollbackToSavepoint(START);
    return new LoadReport(Map.of(), List.of(), List.copyOf(wanted.keySet()), issues.list());
  }

  /** Replaces catalogue, units and boundaries, on which all atlases stand. */
  private boolean replaceShared() throws IOException {
    DataPackage indicators = folder.read(ContentFolder.INDICATORS, issues);
    DataPackage units = folder.read(ContentFolder.UNITS, issues);
    DataPackage boundaries = folder.read(ContentFolder.BOUNDARIES, issues);
    if (indicators == null || units == null || boundaries == null) {
      return false;
    }
    UnitRows unitRows = issues.isEmpty() ? UnitRows.of(units, issues) : null;
    List<BoundaryStore.Boundary> areas =
        BoundaryStore.read(
            boundaries.directory().resolve("schematic.geojson"),
            "boundaries/schematic.geojson",
            issues);
    if (!issues.isEmpty()) {
      return false;
    }
    db.execute("delete from atlas");
    db.execute("delete from boundary");
    CatalogueStore.replace(db, indicators);
    UnitStore.replace(db, unitRows);
    BoundaryStore.replaceSchematic(db, areas);
    ContentFolder.SHARED.forEach(name -> record(name, 0));
    return true;
  }

  private void replaceAtlas(String name) throws IOException {
    int before = issues.list().size();
    DataPackage source = folder.read(name, issues);
    LocalDate asOf = source == null ? null : AtlasPackage.unitsAsOf(source, issues);
    AtlasPackage atlas =
        asOf == null ? null : new AtlasPackage(source, asOf, UnitStore.idsOn(db, asOf));
    if (atlas != null && issues.list().size() == before) {
      atlas.check(
          strings("select indicator || ' ' || standard from indicator_standard"),
          strings("select id from project"),
          issues);
    }
    if (issues.list().size() > before) {
      refused.add(name);
      return;
    }
    write(atlas, figures(source));
  }

  /** What the schema let through but the database does not take is a fault of the package too. */
  private void write(AtlasPackage atlas, int figures) {
    String name = atlas.source().name();
    db.savepoint(name);
    try {
      db.execute("delete from atlas where id = ?", name);
      record(name, figures);
      AtlasStore.insert(db, atlas);
      FundingStore.insert(db, atlas);
    } catch (JdbiException e) {
      if (DatabaseUnavailableException.within(e) != null) {
        throw e;
      }
      db.rollbackToSavepoint(name);
      loaded.remove(name);
      refused.add(name);
      String why = e.getMessage().lines().findFirst().orElse("");
      why = why.length() > 200 ? why.substring(0, 200) + "…" : why;
      issues.add(
          DataIssue.ofFile(
              name,
              new Text("cơ sở dữ liệu không nhận: " + why, "the database refuses it: " + why)));
    }
  }

  private Set<String> strings(String query) {
    return db.createQuery(query).mapTo(String.class).set();
  }

  private static int figures(DataPackage source) {
    return source.rows("observations").size()
        + source.rows("funding").size()
        + source.rows("results").size();
  }

  private void removeVanished(List<String> atlases) {
    for (String name : known.keySet()) {
      if (!ContentFolder.SHARED.contains(name) && !atlases.contains(name)) {
        db.execute("delete from atlas where id = ?", name);
        db.execute("delete from content_package where name = ?", name);
      }
    }
  }

  private void record(String name, int figures) {
    db.execute("delete from content_package where name = ?", name);
    db.execute("insert into content_package values (?, ?, ?)", name, wanted.get(name), now());
    files
        .get(name)
        .forEach((f, sum) -> db.execute("insert into content_file values (?, ?, ?)", name, f, sum));
    loaded.put(name, figures);
  }

  private void recordRevision() {
    Map<String, String> all = new HashMap<>();
    db.createQuery("select name, sha256 from content_package")
        .mapToMap()
        .forEach(r -> all.put((String) r.get("name"), (String) r.get("sha256")));
    db.execute(
        "insert into data_revision (sha256, created_at) values (?, ?)",
        Checksums.ofAll(all),
        now());
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private LoadReport report() {
    return new LoadReport(loaded, unchanged, refused, issues.list());
  }
}
