package vn.giamngheo.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.intake.Contract;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/** The packages in the content folder. Three are shared by all; every other one is an atlas. */
public final class ContentFolder {
  static final String INDICATORS = "indicators";
  static final String UNITS = "units";
  static final String BOUNDARIES = "boundaries";
  static final List<String> SHARED = List.of(INDICATORS, UNITS, BOUNDARIES);

  /** What the program needs of each kind of package. */
  private static final JsonNode CONTRACTS = contracts();

  private final Path directory;

  public ContentFolder(Path directory) {
    this.directory = directory;
  }

  public Path directory() {
    return directory;
  }

  /**
   * Checksums of each package's files, by package, shared ones first. A package that cannot be
   * listed has none.
   *
   * @throws IOException when the content folder itself cannot be listed
   */
  Map<String, SortedMap<String, String>> checksums() throws IOException {
    Map<String, SortedMap<String, String>> sums = new LinkedHashMap<>();
    for (String name : packageNames()) {
      sums.put(name, filesOf(name));
    }
    return sums;
  }

  private SortedMap<String, String> filesOf(String name) {
    try {
      return Checksums.ofFiles(directory.resolve(name));
    } catch (IOException e) {
      return new TreeMap<>();
    }
  }

  /** Reads one package; null when it is not there or anything at all is wrong with it. */
  DataPackage read(String name, Issues issues) {
    Path folder = directory.resolve(name);
    if (!Files.isDirectory(folder)) {
      issues.add(DataIssue.ofFile(name, new Text("thiếu thư mục này", "folder is missing")));
      return null;
    }
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      issues.add(
          DataIssue.ofFile(name, new Text("không đọc được thư mục này", "folder cannot be read")));
      return null;
    }
    int before = issues.list().size();
    DataPackage found = DataPackage.read(folder, issues);
    if (found != null && issues.list().size() == before) {
      JsonNode contract = CONTRACTS.path(SHARED.contains(name) ? name : "atlas");
      new Contract(contract).check(found, issues);
    }
    return issues.list().size() == before ? found : null;
  }

  /** Holds the rows of an imported list against what the units package must have. */
  static void checkUnitsTable(String table, List<Row> rows, Issues issues) {
    if (!rows.isEmpty()) {
      new Contract(CONTRACTS.path(UNITS)).check(table, rows, issues);
    }
  }

  /** Every folder is a package, hidden ones apart, so that none is passed over without a word. */
  private List<String> packageNames() throws IOException {
    try (Stream<Path> folders = Files.list(directory)) {
      TreeMap<String, String> sorted = new TreeMap<>();
      folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .filter(n -> !n.startsWith("."))
          .forEach(n -> sorted.put((SHARED.contains(n) ? "0" : "1") + n, n));
      return List.copyOf(sorted.values());
    }
  }

  private static JsonNode contracts() {
    try (InputStream in = ContentFolder.class.getResourceAsStream("contract.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
