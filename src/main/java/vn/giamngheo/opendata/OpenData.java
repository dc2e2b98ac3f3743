package vn.giamngheo.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.content.archive.PastPackage;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.export.OpenZip;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.Language;

/** Makes the open files of atlases. */
final class OpenData {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RevisionArchive archive;
  private final String version;

  /**
   * @param archive where the packages being served can be had as they are
   * @param version of the program
   */
  OpenData(Jdbi db, AtlasQueries atlases, RevisionArchive archive, String version) {
    this.db = db;
    this.atlases = atlases;
    this.archive = archive;
    this.version = version;
  }

  /** The file's bytes. */
  byte[] make(OpenFile file, Atlas atlas, Language language) {
    DataAbout about = about(atlas, language);
    TableFiles files = new TableFiles(about, new DataDictionary(atlases, language));
    if (file.table() != null) {
      DataTable table = new TableQueries(db).read(file.table(), atlas, language);
      return switch (file.type()) {
        case CSV -> files.csv(table);
        case JSON -> files.json(table);
        default -> files.xlsx(List.of(table));
      };
    }
    return switch (file.name()) {
      case OpenFile.UNITS -> units(file, about);
      case OpenFile.DICTIONARY -> files.dictionary();
      case OpenFile.CODES -> files.codes();
      default -> everything(file, about, files);
    };
  }

  private byte[] units(OpenFile file, DataAbout about) {
    UnitLayer layer = new UnitLayer(about, atlases);
    return switch (file.type()) {
      case GPKG -> layer.geoPackage(db);
      default -> layer.geoJson(db);
    };
  }

  private byte[] everything(OpenFile file, DataAbout about, TableFiles files) {
    TableQueries tables = new TableQueries(db);
    if (file.fullName().endsWith(".xlsx")) {
      return files.xlsx(
          Arrays.stream(TableKind.values())
              .map(kind -> tables.read(kind, about.atlas(), about.language()))
              .filter(table -> !table.rows().isEmpty())
              .toList());
    }
    SortedMap<String, byte[]> all = new TreeMap<>();
    for (TableKind kind : TableKind.values()) {
      DataTable table = tables.read(kind, about.atlas(), about.language());
      if (!table.rows().isEmpty()) {
        all.put("tables/" + kind.id() + ".csv", files.csv(table));
      }
    }
    all.put("tables/dictionary.csv", files.dictionary());
    all.put("tables/codes.csv", files.codes());
    all.put("tables/units.geojson", new UnitLayer(about, atlases).geoJson(db));
    all.put("README.md", new Readme(about).text().getBytes(StandardCharsets.UTF_8));
    findPackage(about.atlas())
        .ifPresent(p -> p.files().forEach((path, bytes) -> all.put("package/" + path, bytes)));
    return OpenZip.of(all);
  }

  /** What a file of the atlas says of itself. */
  DataAbout about(Atlas atlas, Language language) {
    Licence licence = findPackage(atlas).map(PastPackage::descriptor).map(Licence::of).orElse(null);
    return new DataAbout(atlas, licence, revision(), version, language);
  }

  String version() {
    return version;
  }

  /** The state of the data being served. */
  Manifest revision() {
    return Manifest.current(db).orElseThrow();
  }

  /** The atlas's package as it is; empty when it is not for everybody. */
  Optional<PastPackage> findPackage(Atlas atlas) {
    return archive.open(revision().revision(), atlas.id());
  }
}
