package vn.giamngheo.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the administrator wants imported.
 *
 * @param kind one of {@link #KINDS}
 * @param origin {@link #UPLOAD}, or the id of an entry of the catalogue
 * @param files names as the user has them; any text at all
 * @param vintage a day on which the units of the files existed; null to recognise it
 * @param fields names of the fields that say code, name, parent, level; empty to recognise them
 * @param crs {@code EPSG:…} to use whatever the files say; null to believe them
 * @param confirmed unit code by key of a doubtful feature, as the administrator says
 */
record Order(
    String kind,
    String origin,
    List<String> files,
    LocalDate vintage,
    Map<String, String> fields,
    String crs,
    Map<String, String> confirmed) {
  static final String UPLOAD = "upload";
  static final String BOUNDARIES = "boundaries";
  static final List<String> KINDS = List.of(BOUNDARIES);

  Order withFiles(List<String> names) {
    return new Order(kind, origin, names, vintage, fields, crs, confirmed);
  }

  Order withConfirmed(Map<String, String> more) {
    return new Order(kind, origin, files, vintage, fields, crs, more);
  }
}
