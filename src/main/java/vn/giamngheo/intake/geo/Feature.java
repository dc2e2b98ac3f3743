package vn.giamngheo.intake.geo;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.text.Text;

/**
 * One area of a file with what the file says of it.
 *
 * @param file name of the file, inside its archive when there is one
 * @param number place in the file, from 1
 * @param fields attributes as text, in the file's order; an empty one is the empty string
 * @param geometry polygon or multipolygon
 */
public record Feature(String file, int number, Map<String, String> fields, Geometry geometry) {

  /** Something wrong with this feature. */
  public DataIssue issue(String field, Text message) {
    return issue(file, number, field, message);
  }

  /** Something wrong with the feature of that number, which cannot be made. */
  static DataIssue issue(String file, int number, String field, Text message) {
    return new DataIssue(
        file,
        null,
        null,
        field,
        new Text(
            "đối tượng thứ " + number + ": " + message.vi(),
            "feature " + number + ": " + message.en()));
  }

  Feature withGeometry(Geometry other) {
    return new Feature(file, number, fields, other);
  }
}
