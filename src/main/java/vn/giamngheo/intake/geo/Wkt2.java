package vn.giamngheo.intake.geo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Well-known text of the second version (ISO 19162), as newer programs write it into FlatGeobuf,
 * told in the first, which the library reads. Only what {@link WktSystem} takes: geographic systems
 * and transverse Mercator zones in metres.
 */
final class Wkt2 {
  private Wkt2() {}

  static boolean looksLikeIt(String text) {
    return text.strip().matches("(?s)(?i)(PROJCRS|GEOGCRS|GEODCRS|BOUNDCRS|COMPOUNDCRS)\\s*\\[.*");
  }

  /**
   * The same system in the first version.
   *
   * @throws IllegalArgumentException when a part is missing
   */
  static String toWkt1(String text) {
    boolean projected = Pattern.compile("(?i)PROJCRS\\s*\\[").matcher(text).find();
    String spheroid =
        first(
            text,
            "ELLIPSOID\\s*\\[\\s*\"([^\"]*)\"\\s*,\\s*([\\d.]+)\\s*,\\s*([\\d.]+)",
            "$1\",$2,$3");
    String geographic =
        "GEOGCS[\""
            + named(text, "BASEGEOGCRS|BASEGEODCRS|GEOGCRS|GEODCRS")
            + "\",DATUM[\""
            + named(text, "DATUM|ENSEMBLE")
            + "\",SPHEROID[\""
            + spheroid
            + "]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]";
    return projected ? zone(text, geographic) : geographic;
  }

  private static String zone(String text, String geographic) {
    first(text, "METHOD\\s*\\[\\s*\"(Transverse Mercator)\"", "$1");
    first(
        text,
        "CS\\s*\\[\\s*(Cartesian)[\\s\\S]*LENGTHUNIT\\s*\\[\\s*\"metre\"\\s*,\\s*1(\\.0+)?\\s*[,\\]]",
        "$1");
    return "PROJCS[\""
        + named(text, "PROJCRS")
        + "\","
        + geographic
        + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\","
        + parameter(text, "Latitude of natural origin")
        + "],PARAMETER[\"central_meridian\","
        + parameter(text, "Longitude of natural origin")
        + "],PARAMETER[\"scale_factor\","
        + parameter(text, "Scale factor at natural origin")
        + "],PARAMETER[\"false_easting\","
        + parameter(text, "False easting")
        + "],PARAMETER[\"false_northing\","
        + parameter(text, "False northing")
        + "],UNIT[\"metre\",1]]";
  }

  private static String named(String text, String keywords) {
    return first(text, "(?:^|[^A-Z])(?:" + keywords + ")\\s*\\[\\s*\"([^\"]*)\"", "$1");
  }

  private static String parameter(String text, String name) {
    return first(text, "PARAMETER\\s*\\[\\s*\"" + name + "\"\\s*,\\s*(-?[\\d.]+)", "$1");
  }

  private static String first(String text, String pattern, String shape) {
    Matcher found = Pattern.compile("(?i)" + pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("no " + pattern);
    }
    String result = shape;
    for (int i = 1; i <= found.groupCount(); i++) {
      result = result.replace("$" + i, String.valueOf(found.group(i)));
    }
    return result;
  }
}
