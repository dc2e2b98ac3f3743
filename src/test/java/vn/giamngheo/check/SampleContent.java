package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.LoadReport;
import vn.giamngheo.db.Database;

/**
 * A content folder with the real catalogue, provinces and districts made up, no boundaries, and
 * whatever documents a test puts there; loaded as the program loads its own.
 */
final class SampleContent implements AutoCloseable {
  private static final String[] FIRST = {"Ia", "Chư", "Đắk", "Krông", "Kon", "Ayun", "Pờ", "Uar"};
  private static final String[] SECOND = {"Rsai", "Mlah", "Tul", "Bang", "Kdăm", "Hơ", "Ơi", "Nú"};
  private static final String PROVINCE = "97";

  private final Path folder;
  private final Database database = Database.inMemory();
  private final ContentStore store;

  /**
   * @param sizes number of communes in each district; the districts' codes are 100, 101, …
   */
  SampleContent(Path folder, int... sizes) throws IOException {
    this.folder = folder;
    this.store = new ContentStore(database.owner(), new ContentFolder(folder), "test");
    copyCatalogue();
    writeUnits(units(sizes));
    writeBoundaries();
  }

  static String districtCode(int district) {
    return String.valueOf(100 + district);
  }

  static String communeCode(int district, int commune) {
    return String.format("%d%02d", 100 + district, commune);
  }

  /** "Ia Rsai", "Chư Rsai" …: different for every commune of a district. */
  static String communeName(int commune) {
    return FIRST[commune % FIRST.length] + " " + SECOND[commune / FIRST.length % SECOND.length];
  }

  /** Puts the document there, or in place of the one of the same name. */
  void load(SampleDocument document) {
    try {
      document.write(folder);
      LoadReport report = store.load();
      assertThat(report.issues().stream().limit(5)).isEmpty();
      assertThat(report.refused()).isEmpty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  List<Finding> findings(SampleDocument document) {
    return database.reader().withHandle(db -> Reconciliation.of(db, document.name()));
  }

  Database database() {
    return database;
  }

  /** Takes the document away. */
  void remove(SampleDocument document) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(document.name()))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve(document.name()));
    store.load();
  }

  @Override
  public void close() {
    database.close();
  }

  private void copyCatalogue() throws IOException {
    Path target = Files.createDirectories(folder.resolve("indicators"));
    try (Stream<Path> files = Files.list(Path.of("maps/indicators"))) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  private static List<SampleLine> units(int[] sizes) {
    List<SampleLine> units = new ArrayList<>();
    units.add(unit(PROVINCE, "province", "Tỉnh", "Thử", ""));
    for (int d = 0; d < sizes.length; d++) {
      units.add(unit(districtCode(d), "district", "Huyện", "Thử " + d, PROVINCE));
      for (int c = 0; c < sizes[d]; c++) {
        units.add(unit(communeCode(d, c), "commune", "Xã", communeName(c), districtCode(d)));
      }
    }
    return units;
  }

  private static SampleLine unit(
      String code, String level, String kind, String name, String parent) {
    SampleLine unit = new SampleLine("units", Map.of("code", code, "level", level, "kind", kind));
    unit.with("name", name, "parent_code", parent, "lon", "108", "lat", "14");
    return unit.with("min_lon", "107", "min_lat", "13", "max_lon", "109", "max_lat", "15");
  }

  private void writeUnits(List<SampleLine> units) throws IOException {
    Path target = Files.createDirectories(folder.resolve("units"));
    ObjectNode descriptor = new ObjectMapper().createObjectNode().put("name", "units");
    for (String table : List.of("units", "successions")) {
      List<SampleLine> lines = table.equals("units") ? units : List.of();
      var header =
          SampleDocument.header(SampleDocument.contracts().path("units").path(table), lines);
      descriptor.withArray("resources").add(SampleDocument.resource(table, header));
      SampleDocument.writeCsv(target.resolve(table + ".csv"), header, lines);
    }
    Files.writeString(target.resolve("datapackage.json"), descriptor.toString());
  }

  private void writeBoundaries() throws IOException {
    Path target = Files.createDirectories(folder.resolve("boundaries"));
    Files.writeString(
        target.resolve("datapackage.json"), "{\"name\": \"boundaries\", \"resources\": []}");
    Files.writeString(
        target.resolve("schematic.geojson"), "{\"type\": \"FeatureCollection\", \"features\": []}");
  }
}
