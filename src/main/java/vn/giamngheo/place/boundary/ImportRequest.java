package vn.giamngheo.place.boundary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a user wants imported.
 *
 * @param files files, folders and archives
 * @param vintage a day on which the units of the files existed
 * @param fields names of the fields that say {@code code}, {@code name}, {@code parent} or {@code
 *     level}; those not given are recognised
 * @param crs {@code EPSG:…} to use whatever the files say; null to believe them
 */
public record ImportRequest(
    List<Path> files, LocalDate vintage, Map<String, String> fields, String crs) {

  /** What a field may be named for. */
  public static final List<String> ROLES = List.of("code", "name", "parent", "level");
}
