package vn.giamngheo.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Text;

/** The packages in the content folder. Three are shared by all; every other one is an atlas. */
public final class ContentFolder {
  static final String INDICATORS = "indicators";
  static final String UNITS = "units";
  static final String BOUNDARIES = "boundaries";
  static final List<String> SHARED = List.of(INDICATORS, UNITS, BOUNDARIES);

  private final Path directory;

  public ContentFolder(Path directory) {
    this.directory = directory;
  }

  public Path directory() {
    return directory;
  }

  /** Checksums of each package's files, by package, shared ones first. */
  Map<String, SortedMap<String, String>> checksums() throws IOException {
    Map<String, SortedMap<String, String>> sums = new LinkedHashMap<>();
    for (String name : packageNames()) {
      sums.put(name, Checksums.ofFiles(directory.resolve(name)));
    }
    return sums;
  }

  /** Reads one package; null when it is not there or its descriptor cannot be read. */
  DataPackage read(String name, Issues issues) throws IOException {
    Path folder = directory.resolve(name);
    if (!Files.isDirectory(folder)) {
      issues.add(DataIssue.ofFile(name, new Text("thiếu thư mục này", "folder is missing")));
      return null;
    }
    return DataPackage.read(folder, issues);
  }

  private List<String> packageNames() throws IOException {
    try (Stream<Path> folders = Files.list(directory)) {
      TreeMap<String, String> sorted = new TreeMap<>();
      folders
          .filter(f -> Files.isRegularFile(f.resolve("datapackage.json")))
          .map(f -> f.getFileName().toString())
          .forEach(n -> sorted.put((SHARED.contains(n) ? "0" : "1") + n, n));
      return List.copyOf(sorted.values());
    }
  }
}
