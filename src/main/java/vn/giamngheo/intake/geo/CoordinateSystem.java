package vn.giamngheo.intake.geo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.GeometryCoordinateSequenceTransformer;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import vn.giamngheo.text.Text;

/**
 * The system a file's coordinates are in, and the way from it to WGS 84. VN-2000 always goes by the
 * seven official parameters (EPSG's operation “VN-2000 to WGS 84 (2)”), whatever the file itself
 * says of them. Never lenient: where no way is known for certain there is none.
 */
public final class CoordinateSystem {
  /**
   * Geographic and UTM systems in use (Indian 1960 apart), that of web maps, then the 3° zones of
   * VN-2000.
   */
  private static final List<Integer> CODES =
      List.of(
          4326, 4756, 3405, 3406, 32648, 32649, 3857, 9205, 9206, 9207, 9208, 5896, 9209, 9210,
          9211, 9212, 9213, 9214, 9215, 9216, 5899, 5898, 9217, 9218, 5897);

  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?:urn:ogc:def:crs:)?EPSG:[\\d.]*:?|https?://www.opengis.net/def/crs/EPSG/[\\d.]+/)(\\d{4,5})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CRS84 =
      Pattern.compile(
          "(?i)(urn:ogc:def:crs:OGC:[\\d.]*:CRS84|OGC:CRS84|CRS:84"
              + "|https?://www.opengis.net/def/crs/OGC/[\\d.]+/CRS84)");

  /** What to tell a user who has to choose. */
  static final Text CHOICES =
      new Text(
          "EPSG:4326 (WGS 84), EPSG:4756 (VN-2000 kinh vĩ độ), EPSG:3405 hoặc 3406 (VN-2000 UTM 48"
              + " hoặc 49), múi 3° theo kinh tuyến trục của tỉnh, ví dụ EPSG:9216 (107°30′, Kon Tum),"
              + " EPSG:9218 (108°30′, Gia Lai)",
          "EPSG:4326 (WGS 84), EPSG:4756 (VN-2000 geographic), EPSG:3405 or 3406 (VN-2000 UTM 48 or"
              + " 49), a 3° zone by the province's central meridian, such as EPSG:9216 (107°30′, Kon"
              + " Tum), EPSG:9218 (108°30′, Gia Lai)");

  private final String name;
  private final boolean degrees;
  private final MathTransform toWgs84;
  private final Text warning;

  /** WGS 84 itself, for which no library need be asked: that takes seconds the first time. */
  private static final CoordinateSystem WGS84 = new CoordinateSystem("EPSG:4326", true, null, null);

  private CoordinateSystem(String name, boolean degrees, MathTransform toWgs84, Text warning) {
    this.name = name;
    this.degrees = degrees;
    this.toWgs84 = toWgs84;
    this.warning = warning;
  }

  private static CoordinateSystem of(String name, CoordinateReferenceSystem system, Text warning)
      throws FactoryException {
    return new CoordinateSystem(name, system instanceof GeographicCRS, way(system), warning);
  }

  /**
   * The system of that definition.
   *
   * @param definition {@code EPSG:…}, a URN of it, or well-known text
   * @param file the file's name for messages
   * @throws UnreadableFileException with the choices when it is unknown
   */
  public static CoordinateSystem of(String definition, String file) {
    try {
      if (CRS84.matcher(definition.trim()).matches()) {
        return ofCode(4326);
      }
      Matcher code = CODE.matcher(definition.trim());
      if (code.matches() && CODES.contains(Integer.valueOf(code.group(1)))) {
        return ofCode(Integer.parseInt(code.group(1)));
      }
      return WktSystem.looksLikeIt(definition) ? ofWkt(definition) : refuse(definition, file);
    } catch (FactoryException | IllegalArgumentException e) {
      return refuse(definition, file);
    }
  }

  /** EPSG codes a user may choose from: geographic and UTM, then the 3° zones from west to east. */
  public static List<Integer> codes() {
    return CODES;
  }

  /** The refusal of a file that does not say its system. */
  static UnreadableFileException missing(String file) {
    return UnreadableFileException.of(
        file,
        "không cho biết hệ tọa độ; hãy ghi bằng --crs: " + CHOICES.vi(),
        "does not tell its coordinate system; give it with --crs: " + CHOICES.en());
  }

  private static CoordinateSystem refuse(String definition, String file) {
    String what = definition.strip();
    String shown = what.length() > 60 ? what.substring(0, 60) + "…" : what;
    throw UnreadableFileException.of(
        file,
        "không nhận hệ tọa độ “" + shown + "”; hãy ghi bằng --crs: " + CHOICES.vi(),
        "the coordinate system “" + shown + "” is not taken; give it with --crs: " + CHOICES.en());
  }

  private static CoordinateSystem ofCode(int code) throws FactoryException {
    return code == 4326 ? WGS84 : of("EPSG:" + code, CRS.decode("EPSG:" + code, true), null);
  }

  private static CoordinateSystem ofWkt(String text) throws FactoryException {
    WktSystem wkt = WktSystem.parse(text);
    for (int code : CODES) {
      if (CRS.equalsIgnoreMetadata(CRS.decode("EPSG:" + code, true), wkt.crs())) {
        return of(wkt.name() + " (EPSG:" + code + ")", wkt.crs(), wkt.warning());
      }
    }
    return of(wkt.name(), wkt.crs(), wkt.warning());
  }

  private static MathTransform way(CoordinateReferenceSystem from) throws FactoryException {
    MathTransform way = CRS.findMathTransform(from, CRS.decode("EPSG:4326", true), false);
    return way.isIdentity() ? null : way;
  }

  /** What to call it in a report. */
  public String name() {
    return name;
  }

  /** Whether coordinates are degrees; otherwise metres. */
  boolean isDegrees() {
    return degrees;
  }

  /** What is doubtful in the file's own definition; empty when nothing is. */
  public Optional<Text> warning() {
    return Optional.ofNullable(warning);
  }

  /**
   * The geometry in WGS 84 degrees, longitude first.
   *
   * @throws IllegalArgumentException when a coordinate cannot be in this system
   */
  public Geometry toWgs84(Geometry geometry) {
    if (toWgs84 == null) {
      return geometry;
    }
    GeometryCoordinateSequenceTransformer transformer =
        new GeometryCoordinateSequenceTransformer(CoordinateSystem::bulk);
    transformer.setMathTransform(toWgs84);
    try {
      return transformer.transform(geometry);
    } catch (TransformException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static CoordinateSequence bulk(CoordinateSequence from, MathTransform way)
      throws TransformException {
    double[] xy = new double[2 * from.size()];
    for (int i = 0; i < from.size(); i++) {
      xy[2 * i] = from.getX(i);
      xy[2 * i + 1] = from.getY(i);
    }
    way.transform(xy, 0, xy, 0, from.size());
    for (double ordinate : xy) {
      if (!Double.isFinite(ordinate)) {
        throw new TransformException("no place on earth");
      }
    }
    return new PackedCoordinateSequence.Double(xy, 2, 0);
  }
}
