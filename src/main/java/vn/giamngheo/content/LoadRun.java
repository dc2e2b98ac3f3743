package vn.giamngheo.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.check.FindingStore;
import vn.giamngheo.content.archive.FileArchive;
import vn.giamngheo.funding.FundingStore;
import vn.giamngheo.indicator.AtlasPackage;
import vn.giamngheo.indicator.AtlasStore;
import vn.giamngheo.indicator.FigureNumbers;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.place.UnitStore;
import vn.giamngheo.rebase.Conservation;

/** One load inside its transaction. */
final class LoadRun {
  private static final String START = "start";

  private final Handle db;
  private final ContentFolder folder;
  private final Map<String, String> wanted;
  private final Map<String, String> known;
  private final LoadRecord record;
  private final Issues issues = new Issues();
  private final GuardedWrite write;
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
    this.wanted = wanted;
    this.known = known;
    record = new LoadRecord(db, files, wanted);
    write = new GuardedWrite(db, issues);
  }

  LoadReport run(boolean sharedChanged) {
    db.savepoint(START);
    List<String> atlases =
        wanted.keySet().stream().filter(n -> !ContentFolder.SHARED.contains(n)).toList();
    if (!sharedChanged) {
      unchanged.addAll(ContentFolder.SHARED);
    } else if (!replaceShared()) {
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
    boolean vanished = removeVanished(atlases);
    if (vanished || !loaded.isEmpty()) {
      FileArchive.keep(db, folder.directory());
      DataRevision.record(db);
    }
    return new LoadReport(loaded, unchanged, refused, issues.list());
  }

  /** An atlas being served must not vanish because something it stands on was changed wrongly. */
  private LoadReport refuseAll() {
    db.rollbackToSavepoint(START);
    return new LoadReport(Map.of(), List.of(), List.copyOf(wanted.keySet()), issues.list());
  }

  private boolean replaceShared() {
    SharedContent shared = SharedContent.read(db, folder, issues);
    if (shared == null || !shared.replace(db, write)) {
      return false;
    }
    for (String name : ContentFolder.SHARED) {
      record.loaded(name);
      loaded.put(name, 0);
    }
    return true;
  }

  private void replaceAtlas(String name) {
    AtlasPackage atlas = read(name);
    if (atlas == null
        || !write.attempt(name, () -> insert(atlas), () -> Conservation.check(db, name))) {
      refused.add(name);
      return;
    }
    DataPackage source = atlas.source();
    loaded.put(
        name,
        source.rows("observations").size()
            + source.rows("funding").size()
            + source.rows("results").size());
  }

  /** The package, when nothing at all is wrong with it; otherwise null. */
  private AtlasPackage read(String name) {
    int before = issues.list().size();
    DataPackage source = folder.read(name, issues);
    LocalDate asOf = source == null ? null : AtlasPackage.unitsAsOf(source, issues);
    if (asOf == null || issues.list().size() > before) {
      return null;
    }
    AtlasPackage atlas = new AtlasPackage(source, asOf, UnitStore.idsOn(db, asOf));
    atlas.check(
        strings("select indicator || ' ' || standard from indicator_standard"),
        strings("select id from project"),
        issues);
    return issues.list().size() > before ? null : atlas;
  }

  private void insert(AtlasPackage atlas) {
    String name = atlas.source().name();
    db.execute("delete from atlas where id = ?", name);
    record.loaded(name);
    FigureNumbers numbers = new FigureNumbers();
    AtlasStore.insert(db, atlas, numbers);
    FundingStore.insert(db, atlas, numbers);
    FindingStore.replace(db, name);
  }

  private Set<String> strings(String query) {
    return db.createQuery(query).mapTo(String.class).set();
  }

  private boolean removeVanished(List<String> atlases) {
    boolean any = false;
    for (String name : known.keySet()) {
      if (!ContentFolder.SHARED.contains(name) && !atlases.contains(name)) {
        db.execute("delete from atlas where id = ?", name);
        record.gone(name);
        any = true;
      }
    }
    return any;
  }
}
