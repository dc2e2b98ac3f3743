package vn.giamngheo.intake.geo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks zip archives that strangers made: nothing without bound, and under names of our own, for
 * theirs may lead out of the folder or be none that this machine can write.
 *
 * @param archive the zip file
 * @param budget what may come out of it
 */
record Archive(Bundle.Part archive, Budget budget) {
  private static final int MOST_ENTRIES = 10_000;

  private static final String WANTED =
      "(?s)(?i).*\\.(geojson|json|geojsonl|geojsons|ndjson|shp|dbf|prj|cpg|gpkg|fgb|kml|kmz|zip|gz)";

  /**
   * Unpacks what may belong to a file of areas.
   *
   * @param folder an empty one
   * @throws UnreadableFileException when the archive is broken or encrypted, or holds a path that
   *     leads out of it, or too much
   */
  List<Bundle.Part> unpack(Path folder) {
    try (ZipFile zip = new ZipFile(archive.path().toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.size() > MOST_ENTRIES) {
        throw refusal(
            "tệp nén có hơn " + MOST_ENTRIES + " tệp bên trong",
            "the archive has more than " + MOST_ENTRIES + " files");
      }
      List<Bundle.Part> parts = new ArrayList<>();
      Map<String, Integer> stems = new HashMap<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String path = path(entry);
        if (!entry.isDirectory() && !Bundle.isHidden(path) && path.matches(WANTED)) {
          Path target = folder.resolve(diskName(path, stems));
          copy(zip, entry, target);
          parts.add(new Bundle.Part(archive.name() + "/" + path, target));
        }
      }
      return parts;
    } catch (ZipException e) {
      throw String.valueOf(e.getMessage()).contains("encrypted")
          ? refusal("tệp nén có mật khẩu; hãy giải nén trước", "the archive has a password")
          : refusal("tệp nén hỏng hoặc bị cắt giữa chừng", "the archive is broken or cut off");
    } catch (EOFException e) {
      throw refusal("tệp nén bị cắt giữa chừng", "the archive is cut off");
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No space left")) {
        throw refusal(
            "hết chỗ trong thư mục tạm khi giải nén; hãy giải phóng chỗ trống rồi chạy lại",
            "no space left in the temporary folder while unpacking; free some and run again");
      }
      throw refusal(
          "không giải nén được: " + e.getMessage(), "cannot be unpacked: " + e.getMessage());
    }
  }

  private void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    try (InputStream in = budget.limit(zip.getInputStream(entry))) {
      Files.copy(in, target);
    } catch (FileAlreadyExistsException e) {
      throw refusal(
          "có hai tệp cùng tên “" + path(entry) + "”",
          "there are two files of the name “" + path(entry) + "”");
    }
  }

  /** The entry's name; archives made without saying so mostly have theirs in UTF-8. */
  private String path(ZipEntry entry) {
    String name = entry.getName();
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    if (name.chars().allMatch(c -> c < 256) && LegacyText.isUtf8(bytes)) {
      name = new String(bytes, StandardCharsets.UTF_8);
    }
    name = name.replace('\\', '/');
    if (name.startsWith("/")
        || ("/" + name + "/").contains("/../")
        || name.matches("[A-Za-z]:.*")) {
      throw refusal(
          "tệp nén chứa đường dẫn ra ngoài (../); không mở",
          "the archive holds a path that leads out of it (../); not opened");
    }
    return name;
  }

  /** Files of one name and several extensions keep together: {@code 1.shp}, {@code 1.dbf} … */
  private static String diskName(String path, Map<String, Integer> stems) {
    String lower = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String stem = lower.substring(0, Math.max(0, lower.lastIndexOf('.')));
    String extension = path.toLowerCase(Locale.ROOT).substring(stem.length());
    return stems.computeIfAbsent(stem, s -> stems.size() + 1) + extension;
  }

  private UnreadableFileException refusal(String vi, String en) {
    return UnreadableFileException.of(archive.name(), vi, en);
  }
}
