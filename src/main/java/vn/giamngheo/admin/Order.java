package vn.giamngheo.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.content.ListImport;
import vn.giamngheo.place.boundary.ImportRequest;

/**
 * What the administrator wants imported.
 *
 * @param kind one of {@link #KINDS}
 * @param origin {@link #UPLOAD}, or the id of an entry of the catalogue
 * @param files names as the user has them; any text at all
 * @param vintage a day on which the units of the files existed; null to recognise it
 * @param fields the files' names of fields or columns by ours; see {@link #roles}
 * @param values values of columns that a list does not have, by our names; empty for boundaries
 * @param crs {@code EPSG:…} to use whatever the files say; null to believe them
 * @param confirmed unit code by key of a doubtful feature, as the administrator says
 */
record Order(
    String kind,
    String origin,
    List<String> files,
    LocalDate vintage,
    Map<String, String> fields,
    Map<String, String> values,
    String crs,
    Map<String, String> confirmed) {
  static final String UPLOAD = "upload";
  static final String BOUNDARIES = "boundaries";
  static final String UNITS = "units";
  static final String SUCCESSIONS = "successions";
  static final List<String> KINDS = List.of(BOUNDARIES, UNITS, SUCCESSIONS);

  /** What fields or columns of such files may be named for. */
  static List<String> roles(String kind) {
    return switch (kind) {
      case UNITS -> ListImport.unitColumns();
      case SUCCESSIONS -> ListImport.successionColumns();
      default -> ImportRequest.ROLES;
    };
  }

  boolean isList() {
    return !kind.equals(BOUNDARIES);
  }

  Order withFiles(List<String> names) {
    return new Order(kind, origin, names, vintage, fields, values, crs, confirmed);
  }

  Order withConfirmed(Map<String, String> more) {
    return new Order(kind, origin, files, vintage, fields, values, crs, more);
  }
}
