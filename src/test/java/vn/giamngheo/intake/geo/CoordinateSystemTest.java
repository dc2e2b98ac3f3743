package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/**
 * The reference is the textbook calculation (IOGP 373-7-2: geographic to geocentric, Coordinate
 * Frame rotation EPSG:9607, back) with the seven official parameters, written out here; the shifts
 * in metres were measured beforehand with the EPSG data set.
 */
class CoordinateSystemTest {
  private static final double A = 6378137;
  private static final double F = 1 / 298.257223563;
  private static final double E2 = F * (2 - F);
  private static final double SECOND = Math.PI / 180 / 3600;

  /**
   * Reference points from PROJ 9.1.1, with the seven parameters written out and no data base asked:
   *
   * <pre>
   * echo X Y | cs2cs -f %.8f FROM +ellps=WGS84
   *   +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
   *   +no_defs +to +proj=longlat +datum=WGS84 +no_defs
   * </pre>
   *
   * where FROM is {@code +proj=longlat}, {@code +proj=utm +zone=48 +units=m} or {@code +zone=49},
   * and {@code +proj=tmerc +lat_0=0 +lon_0=MERIDIAN +k=0.9999 +x_0=500000 +y_0=0 +units=m}. PROJ
   * takes the rotations the other way round than EPSG prints them.
   */
  @ParameterizedTest
  @CsvSource({
    "EPSG:4756, 105.85, 21.03, 105.85188267, 21.02901404",
    "EPSG:4756, 106.7, 10.78, 106.70178625, 10.77898150",
    "EPSG:4756, 108.68, 13.21, 108.68179591, 13.20896987",
    "EPSG:4756, 111.92, 8.645, 111.92175293, 8.64395628",
    "EPSG:3405, 588291.25, 2325762.5, 105.85156818, 21.02955367",
    "EPSG:3406, 249300, 1461800, 108.68852913, 13.21153591",
    "EPSG:5896, 551234.5, 1588000.25, 102.47685289, 14.35838592",
    "EPSG:9205, 551234.5, 1588000.25, 103.47685212, 14.35837816",
    "EPSG:9206, 551234.5, 1588000.25, 104.47685080, 14.35837040",
    "EPSG:9207, 551234.5, 1588000.25, 104.97684993, 14.35836652",
    "EPSG:9208, 551234.5, 1588000.25, 105.22684944, 14.35836458",
    "EPSG:5897, 551234.5, 1588000.25, 105.47684892, 14.35836264",
    "EPSG:9209, 551234.5, 1588000.25, 105.97684778, 14.35835877",
    "EPSG:9210, 551234.5, 1588000.25, 106.22684715, 14.35835683",
    "EPSG:9211, 551234.5, 1588000.25, 106.47684649, 14.35835490",
    "EPSG:9212, 551234.5, 1588000.25, 106.72684580, 14.35835296",
    "EPSG:9213, 551234.5, 1588000.25, 106.97684507, 14.35835103",
    "EPSG:9214, 551234.5, 1588000.25, 107.47684351, 14.35834716",
    "EPSG:9215, 551234.5, 1588000.25, 107.72684268, 14.35834523",
    "EPSG:9216, 551234.5, 1588000.25, 107.97684182, 14.35834330",
    "EPSG:5899, 551234.5, 1588000.25, 108.22684092, 14.35834137",
    "EPSG:5898, 551234.5, 1588000.25, 108.47683998, 14.35833944",
    "EPSG:9217, 551234.5, 1588000.25, 108.72683901, 14.35833752",
    "EPSG:9218, 551234.5, 1588000.25, 108.97683801, 14.35833559",
  })
  void pointsLandWhereProjPutsThem(String code, double x, double y, double lon, double lat) {
    Coordinate got = transform(code, x, y);
    assertThat(metres(got.x, got.y, lon, lat)).isLessThan(0.01);
  }

  /** Texts of GDAL 3.6.2 for zones without a code: {@code ogr2ogr -t_srs}, then the file's text. */
  @ParameterizedTest
  @CsvSource({
    "esri, 107.5, 107.97684182, 14.35834330",
    "esri, 108.5, 108.97683801, 14.35833559",
    "esri-unnamed, 107.5, 107.97684182, 14.35834330",
    "esri-unnamed, 108.5, 108.97683801, 14.35833559",
    "ogc-unnamed, 107.5, 107.97684182, 14.35834330",
    "ogc-unnamed, 108.5, 108.97683801, 14.35833559",
    "wkt2, 107.5, 107.97684182, 14.35834330",
    "wkt2, 108.5, 108.97683801, 14.35833559",
    "wkt2-unnamed, 107.5, 107.97684182, 14.35834330",
    "wkt2-unnamed, 108.5, 108.97683801, 14.35833559",
  })
  void zonesByTextLandWhereProjPutsThem(String text, double meridian, double lon, double lat) {
    String known = meridian == 107.5 ? "(EPSG:9216)" : "(EPSG:9218)";
    assertThat(CoordinateSystem.of(ZoneTexts.of(text, meridian), "a.prj").name()).contains(known);
    Coordinate got = transform(ZoneTexts.of(text, meridian), 551234.5, 1588000.25);
    assertThat(metres(got.x, got.y, lon, lat)).as(text).isLessThan(0.01);
  }

  @ParameterizedTest
  @CsvSource({
    "3405, 588291.25, 2325762.5, 105.85156818, 21.02955367",
    "3406, 249300, 1461800, 108.68852913, 13.21153591"
  })
  void utmByTextLandsWhereProjPutsIt(int code, double x, double y, double lon, double lat) {
    String esri = ZoneTexts.of("esri", code == 3405 ? 105 : 111).replace("0.9999", "0.9996");
    Coordinate got = transform(esri, x, y);
    assertThat(metres(got.x, got.y, lon, lat)).isLessThan(0.01);
  }

  @Test
  void zoneOfThreeDegreesInTheNameOfWgs84IsNotBelieved() {
    String lost = prj("GCS_WGS_1984", "D_WGS_1984", "", 108.5);
    assertThatThrownBy(() -> CoordinateSystem.of(lost, "a.prj"))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().message().vi()).contains("--crs").contains("EPSG:9218"));
    CoordinateSystem.of(lost.replace("0.9999", "0.9996").replace("108.5", "111"), "a.prj");
  }

  @Test
  void systemWithHeightsIsThatWithoutThem() {
    String compound =
        "COMPD_CS[\"VN-2000 + Hon Dau\","
            + ZoneTexts.of("ogc-unnamed", 108.5)
            + ",VERT_CS[\"Hon Dau 1992\",VERT_DATUM[\"Hon Dau 1992\",2005],UNIT[\"metre\",1],AXIS[\"Up\",UP]]]";
    Coordinate got = transform(compound, 551234.5, 1588000.25);
    assertThat(metres(got.x, got.y, 108.97683801, 14.35833559)).isLessThan(0.01);
  }

  @ParameterizedTest
  @CsvSource({"108, 13.98, 225.46", "105.85, 21.03, 223.96", "106.7, 10.78, 225.49"})
  void vn2000GoesByTheSevenParameters(double lon, double lat, double shift) {
    Coordinate got = transform("EPSG:4756", lon, lat);
    double[] reference = reference(lon, lat);

    assertThat(metres(got.x, got.y, reference[0], reference[1])).isLessThan(0.01);
    assertThat(metres(got.x, got.y, lon, lat)).isBetween(shift - 1, shift + 1);
  }

  @ParameterizedTest
  @CsvSource({"EPSG:9216, 107.5", "EPSG:9218, 108.5", "EPSG:5898, 108", "EPSG:5899, 107.75"})
  void centralMeridianOfAZoneIsHalfAMillionEast(String code, double meridian) {
    Coordinate got = transform(code, 500_000, 1_545_000);
    Coordinate geographic = transform("EPSG:4756", meridian, latitudeOf(1_545_000, 0.9999));

    assertThat(metres(got.x, got.y, geographic.x, geographic.y)).isLessThan(0.05);
  }

  @ParameterizedTest
  @CsvSource({"EPSG:3405, 105", "EPSG:3406, 111"})
  void utmZonesHaveTheirOwnScale(String code, double meridian) {
    Coordinate got = transform(code, 500_000, 1_545_000);
    Coordinate geographic = transform("EPSG:4756", meridian, latitudeOf(1_545_000, 0.9996));

    assertThat(metres(got.x, got.y, geographic.x, geographic.y)).isLessThan(0.05);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",TOWGS84[0,0,0,0,0,0,0]",
        ",TOWGS84[-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278]"
      })
  void textWithoutACodeIsTheSameZone(String shift) {
    Coordinate byText =
        transform(prj("GCS_VN-2000", "D_Vietnam_2000", shift, 108.5), 480_000, 1.5e6);
    Coordinate byCode = transform("EPSG:9218", 480_000, 1.5e6);

    assertThat(metres(byText.x, byText.y, byCode.x, byCode.y)).isLessThan(0.001);
  }

  @Test
  void sevenZerosAreWarnedOf() {
    String zero = prj("GCS_VN_2000", "D_Vietnam_2000", ",TOWGS84[0,0,0,0,0,0,0]", 108.5);
    assertThat(CoordinateSystem.of(zero, "a.prj").warning().orElseThrow().vi()).contains("225 m");
    String none = prj("GCS_VN_2000", "D_Vietnam_2000", "", 108.5);
    assertThat(CoordinateSystem.of(none, "a.prj").warning()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPSG:4326",
        "urn:ogc:def:crs:EPSG::4326",
        "urn:ogc:def:crs:OGC:1.3:CRS84",
        "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.017453292519943295]]"
      })
  void wgs84StaysAsItIsLongitudeFirst(String definition) {
    Coordinate got = transform(definition, 108.25, 13.75);
    assertThat(got.x).isEqualTo(108.25);
    assertThat(got.y).isEqualTo(13.75);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:4757", "EPSG:99999", "9218", "", "PROJCS[", "GEOGCS[[[[[["})
  void unknownSystemIsRefusedWithTheChoices(String definition) {
    assertThatThrownBy(() -> CoordinateSystem.of(definition, "a.shp"))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().message().vi()).contains("--crs").contains("EPSG:9218"));
  }

  @Test
  void otherDatumIsRefusedNotGuessed() {
    String indian =
        prj("GCS_Indian_1960", "D_Indian_1960", "", 105)
            .replace("6378137,298.257223563", "6377276.345,300.8017");
    assertThatThrownBy(() -> CoordinateSystem.of(indian, "a.prj"))
        .isInstanceOf(UnreadableFileException.class);
  }

  /** What a GIS writes for a zone without naming its EPSG code. */
  static String prj(String geographic, String datum, String shift, double meridian) {
    return "PROJCS[\"VN_2000_zone\",GEOGCS[\"%s\",DATUM[\"%s\",SPHEROID[\"WGS_1984\",6378137,298.257223563]%s],"
            .formatted(geographic, datum, shift)
        + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.017453292519943295]],"
        + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
        + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",%s],"
            .formatted(meridian)
        + "PARAMETER[\"Scale_Factor\",0.9999],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
  }

  private static Coordinate transform(String definition, double x, double y) {
    LinearRing ring = Rings.ring(new double[] {x, y, x + 1e-3, y, x, y + 1e-3});
    Geometry area = Rings.polygon(List.of(ring));
    return CoordinateSystem.of(definition, "test").toWgs84(area).getCoordinates()[0];
  }

  private static double[] reference(double lon, double lat) {
    double[] g = geocentric(Math.toRadians(lon), Math.toRadians(lat));
    double rx = -0.00928836 * SECOND;
    double ry = 0.01975479 * SECOND;
    double rz = -0.00427372 * SECOND;
    double m = 1 + 0.252906278e-6;
    double x = m * (g[0] + rz * g[1] - ry * g[2]) - 191.90441429;
    double y = m * (-rz * g[0] + g[1] + rx * g[2]) - 39.30318279;
    double z = m * (ry * g[0] - rx * g[1] + g[2]) - 111.45032835;
    double p = Math.hypot(x, y);
    double latitude = Math.atan2(z, p * (1 - E2));
    for (int i = 0; i < 10; i++) {
      double n = A / Math.sqrt(1 - E2 * Math.pow(Math.sin(latitude), 2));
      latitude = Math.atan2(z + E2 * n * Math.sin(latitude), p);
    }
    return new double[] {Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(latitude)};
  }

  private static double[] geocentric(double lon, double lat) {
    double n = A / Math.sqrt(1 - E2 * Math.pow(Math.sin(lat), 2));
    return new double[] {
      n * Math.cos(lat) * Math.cos(lon),
      n * Math.cos(lat) * Math.sin(lon),
      n * (1 - E2) * Math.sin(lat)
    };
  }

  /** Latitude whose meridian arc, times the zone's scale, is the northing; by bisection. */
  private static double latitudeOf(double northing, double scale) {
    double low = 0;
    double high = 30;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (arc(middle) * scale < northing) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double arc(double latitude) {
    int steps = 20_000;
    double step = Math.toRadians(latitude) / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      sum += step * A * (1 - E2) / Math.pow(1 - E2 * Math.pow(Math.sin((i + 0.5) * step), 2), 1.5);
    }
    return sum;
  }

  private static double metres(double lon1, double lat1, double lon2, double lat2) {
    return Math.hypot(
        (lon1 - lon2) * 111_320 * Math.cos(Math.toRadians(lat1)), (lat1 - lat2) * 110_600);
  }
}
