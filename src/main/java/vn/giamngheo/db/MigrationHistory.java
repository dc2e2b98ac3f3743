package vn.giamngheo.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * What Flyway wrote down about the migrations of a database. Flyway itself takes longer to start
 * than everything else that happens before the first request, and nearly always finds nothing to
 * do.
 */
final class MigrationHistory {
  static final String FOLDER = "db/migration";

  private static final String TABLE = "flyway_schema_history";

  private MigrationHistory() {}

  /**
   * Whether the migrations of this program ran, all of them as they are now, and no others. When it
   * says no, Flyway has to be asked what to do.
   */
  static boolean isComplete(Connection database) throws SQLException {
    try (ResultSet tables = database.getMetaData().getTables(null, null, TABLE, null)) {
      if (!tables.next()) {
        return false;
      }
    }
    return applied(database).equals(migrations());
  }

  /** Checksums by file name; null for one that failed. */
  private static Map<String, Integer> applied(Connection database) throws SQLException {
    Map<String, Integer> sums = new HashMap<>();
    try (Statement statement = database.createStatement();
        ResultSet r =
            statement.executeQuery(
                "select \"script\", \"checksum\", \"success\" from \""
                    + TABLE
                    + "\" where \"version\" is not null")) {
      while (r.next()) {
        sums.put(r.getString(1), r.getBoolean(3) ? (Integer) r.getObject(2) : null);
      }
    }
    return sums;
  }

  private static Map<String, Integer> migrations() {
    Map<String, Integer> sums = new HashMap<>();
    try {
      for (String name : names()) {
        sums.put(name, checksum(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sums;
  }

  private static List<String> names() throws IOException {
    URL folder = MigrationHistory.class.getResource("/" + FOLDER);
    if (folder.openConnection() instanceof JarURLConnection inJar) {
      inJar.setUseCaches(false);
      try (JarFile jar = inJar.getJarFile()) {
        return migrations(jar.stream().map(ZipEntry::getName));
      }
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return migrations(files.map(file -> FOLDER + "/" + file.getFileName()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<String> migrations(Stream<String> paths) {
    return paths
        .filter(path -> path.startsWith(FOLDER + "/V") && path.endsWith(".sql"))
        .map(path -> path.substring(FOLDER.length() + 1))
        .toList();
  }

  /** As Flyway reckons it: CRC-32 of the lines in UTF-8, whatever ends them. */
  private static int checksum(String name) throws IOException {
    CRC32 sum = new CRC32();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                MigrationHistory.class.getResourceAsStream("/" + FOLDER + "/" + name),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        sum.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return (int) sum.getValue();
  }
}
