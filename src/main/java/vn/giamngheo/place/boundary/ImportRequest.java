package vn.giamngheo.place.boundary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a user wants imported.
 *
 * @param files files, folders and archives
 * @param vintage a day on which the units of all files existed; null to recognise it file by file
 * @param fields names of the fields that say {@code code}, {@code name}, {@code parent} or {@code
 *     level}; those not given are recognised
 * @param crs {@code EPSG:…} to use whatever the files say; null to believe them
 * @param confirmed what the user says of doubtful features: unit code by {@link
 *     ImportDetails.Doubt#key}; remembered for later imports
 */
public record ImportRequest(
    List<Path> files,
    LocalDate vintage,
    Map<String, String> fields,
    String crs,
    Map<String, String> confirmed) {

  /** What a field may be named for. */
  public static final List<String> ROLES = List.of("code", "name", "parent", "level");

  /** Nothing confirmed beyond what is remembered. */
  public ImportRequest(
      List<Path> files, LocalDate vintage, Map<String, String> fields, String crs) {
    this(files, vintage, fields, crs, Map.of());
  }
}
