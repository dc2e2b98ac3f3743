package vn.giamngheo.intake.geo;

import java.util.List;
import java.util.Locale;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CompoundCRS;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.datum.BursaWolfParameters;
import org.geotools.referencing.datum.DefaultGeodeticDatum;
import vn.giamngheo.text.Text;

/**
 * A coordinate system given as text without a code, as in a {@code .prj}. Only WGS 84 and VN-2000,
 * geographic or in a transverse Mercator zone in metres, are taken; a zone is built anew from its
 * figures on the datum of the EPSG data set, so that neither axis order nor datum shift depends on
 * how the text was written.
 *
 * @param name as the text calls it
 * @param warning what is doubtful; null when nothing is
 */
record WktSystem(String name, CoordinateReferenceSystem crs, Text warning) {
  private static final int LONGEST_TEXT = 10_000;

  /** Of EPSG's operation “VN-2000 to WGS 84 (2)”: x, y, z. */
  private static final double[] OFFICIAL_SHIFT_M = {-191.90441429, -39.30318279, -111.45032835};

  /** As GDAL names a datum that it knows by its shift alone. */
  private static final String OFFICIAL_SHIFT_IN_A_NAME = "towgs84191904414293930318279111450328350";

  /** Of the zones of the Universal Transverse Mercator. */
  private static final double UTM_SCALE = 0.9996;

  static boolean looksLikeIt(String text) {
    return text.length() <= LONGEST_TEXT
            && text.strip().matches("(?s)(?i)(PROJCS|GEOGCS|COMPD_CS)\\s*\\[.*")
        || text.length() <= LONGEST_TEXT && Wkt2.looksLikeIt(text);
  }

  /**
   * The system of that text.
   *
   * @throws FactoryException when it cannot be parsed
   * @throws IllegalArgumentException when it is neither WGS 84 nor VN-2000, or no known projection
   */
  static WktSystem parse(String text) throws FactoryException {
    CoordinateReferenceSystem given =
        horizontal(CRS.parseWKT(Wkt2.looksLikeIt(text) ? Wkt2.toWkt1(text) : text));
    String name = given.getName().getCode();
    GeographicCRS base = base(given);
    int datumCode = datumCode(base);
    Text warning = datumCode == 4756 ? warning(base) : null;
    CoordinateReferenceSystem known = CRS.decode("EPSG:" + datumCode, true);
    return given instanceof ProjectedCRS projected
        ? new WktSystem(name, zone(projected, datumCode), warning)
        : new WktSystem(name, known, warning);
  }

  /** A system with heights is one without them and a second one for the heights. */
  private static CoordinateReferenceSystem horizontal(CoordinateReferenceSystem given) {
    return given instanceof CompoundCRS compound
        ? compound.getCoordinateReferenceSystems().get(0)
        : given;
  }

  private static GeographicCRS base(CoordinateReferenceSystem given) {
    if (given instanceof ProjectedCRS projected) {
      return projected.getBaseCRS();
    }
    if (given instanceof GeographicCRS geographic) {
      return geographic;
    }
    throw new IllegalArgumentException("neither geographic nor projected");
  }

  private static int datumCode(GeographicCRS base) {
    String names = letters(base.getDatum().getName().getCode()) + letters(base.getName().getCode());
    boolean wgsEllipsoid =
        Math.abs(base.getDatum().getEllipsoid().getSemiMajorAxis() - 6378137) < 0.01
            && Math.abs(base.getDatum().getEllipsoid().getInverseFlattening() - 298.2572) < 0.001;
    boolean official =
        names.matches(".*(vn2000|vietnam2000).*")
            || names.contains(OFFICIAL_SHIFT_IN_A_NAME)
            || hasOfficialShift(base);
    if (wgsEllipsoid && official) {
      return 4756;
    }
    boolean other = names.contains("towgs84") || names.contains("basedonwgs84");
    if (wgsEllipsoid && !other && names.matches(".*(wgs84|wgs1984|worldgeodeticsystem1984).*")) {
      return 4326;
    }
    throw new IllegalArgumentException("datum " + base.getDatum().getName().getCode());
  }

  /** Programs that know no name for the datum still write the shift of VN-2000, to the metre. */
  private static boolean hasOfficialShift(GeographicCRS base) {
    return shifts(base).stream()
        .anyMatch(
            p ->
                Math.abs(p.dx - OFFICIAL_SHIFT_M[0]) < 1.5
                    && Math.abs(p.dy - OFFICIAL_SHIFT_M[1]) < 1.5
                    && Math.abs(p.dz - OFFICIAL_SHIFT_M[2]) < 1.5);
  }

  private static List<BursaWolfParameters> shifts(GeographicCRS base) {
    return base.getDatum() instanceof DefaultGeodeticDatum datum
        ? List.of(datum.getBursaWolfParameters())
        : List.of();
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Seven zeros say that VN-2000 were WGS 84, which is wrong by 225 m. */
  private static Text warning(GeographicCRS base) {
    boolean zero = shifts(base).stream().anyMatch(p -> p.dx == 0 && p.dy == 0 && p.dz == 0);
    return zero
        ? new Text(
            "hệ tọa độ mang tên VN-2000 nhưng ghi TOWGS84 bằng 0 (lệch khoảng 225 m); đã dùng bảy"
                + " tham số chính thức. Nếu tọa độ thật ra là WGS 84, hãy nạp lại với --crs EPSG:4326",
            "the system is named VN-2000 but says TOWGS84 is zero (about 225 m off); the seven"
                + " official parameters were used. If the coordinates are WGS 84 after all, import"
                + " again with --crs EPSG:4326")
        : null;
  }

  private static CoordinateReferenceSystem zone(ProjectedCRS given, int datumCode)
      throws FactoryException {
    String method = letters(given.getConversionFromBase().getMethod().getName().getCode());
    if (!method.equals("transversemercator") && !method.equals("gausskruger")) {
      throw new IllegalArgumentException("projection " + method);
    }
    if (!"m".equals(given.getCoordinateSystem().getAxis(0).getUnit().toString())) {
      throw new IllegalArgumentException("unit is not the metre");
    }
    ParameterValueGroup figures = given.getConversionFromBase().getParameterValues();
    double scale = figures.parameter("scale_factor").doubleValue();
    if (datumCode == 4326 && scale != UTM_SCALE) {
      // Zones of 3° (0.9999) belong to VN-2000; many programs lose that name, and 225 m with it.
      throw new IllegalArgumentException("a zone of VN-2000 in the name of WGS 84");
    }
    String geographic = CRS.decode("EPSG:" + datumCode, true).toWKT();
    return CRS.parseWKT(
        "PROJCS[\"zone\","
            + geographic
            + ",PROJECTION[\"Transverse_Mercator\"]"
            + parameter(figures, "latitude_of_origin")
            + parameter(figures, "central_meridian")
            + parameter(figures, "scale_factor")
            + parameter(figures, "false_easting")
            + parameter(figures, "false_northing")
            + ",UNIT[\"m\",1.0],AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]");
  }

  private static String parameter(ParameterValueGroup figures, String name) {
    return ",PARAMETER[\"" + name + "\"," + figures.parameter(name).doubleValue() + "]";
  }
}
