package vn.giamngheo.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.intake.geo.FeatureFiles;

class GeoJsonFileTest {
  /** Clockwise outside and counter-clockwise inside: both the wrong way round for GeoJSON. */
  private static final String RING =
      "POLYGON ((108 13, 108 14, 109 14, 109 13, 108 13),"
          + " (108.4 13.4, 108.6 13.4, 108.6 13.6, 108.4 13.6, 108.4 13.4))";

  @TempDir private Path folder;

  private static Geometry shape(String wkt) throws Exception {
    return new WKTReader().read(wkt);
  }

  private static byte[] file(Geometry... shapes) {
    List<GeoPackage.Column> columns =
        List.of(
            new GeoPackage.Column("unit_name", "TEXT"),
            new GeoPackage.Column("value", "REAL"),
            new GeoPackage.Column("selected", "BOOLEAN"));
    List<Object> values = Arrays.asList("Xã “Đất” <Bằng>\n", new BigDecimal("23.64"), true);
    return GeoJsonFile.write(
        new GeoPackage.Layer(
            "units",
            "t",
            Instant.EPOCH,
            columns,
            Arrays.stream(shapes).map(s -> new GeoPackage.Feature(s, values)).toList()),
        List.of(List.of("Nguồn", "Kế hoạch 40/KH-UBND")));
  }

  @Test
  void ourOwnReaderFindsTheSameAreasAndValues() throws Exception {
    Path path = Files.write(folder.resolve("units.geojson"), file(shape(RING)));
    List<Feature> found = new ArrayList<>();
    new FeatureFiles(null, found::add, remark -> {}).read(path);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).fields()).containsEntry("value", "23.64");
    assertThat(found.get(0).geometry().equalsTopo(shape(RING))).isTrue();
  }

  /** RFC 7946, 3.1.6: the outline runs counter-clockwise, holes clockwise. */
  @Test
  void ringsRunTheWayTheStandardSays() throws Exception {
    JsonNode rings =
        new ObjectMapper().readTree(file(shape(RING))).at("/features/0/geometry/coordinates");

    assertThat(rings.path(0).toString()).startsWith("[[108.0,13.0],[109.0,13.0],");
    assertThat(rings.path(1).toString()).startsWith("[[108.4,13.4],[108.4,13.6],");
  }

  @Test
  void numbersAndTruthAreNoTextsAndAnUnknownBoundaryIsNull() throws Exception {
    JsonNode feature = new ObjectMapper().readTree(file((Geometry) null)).at("/features/0");

    assertThat(feature.path("geometry").isNull()).isTrue();
    assertThat(feature.at("/properties/value").isNumber()).isTrue();
    assertThat(feature.at("/properties/selected").isBoolean()).isTrue();
    assertThat(feature.at("/properties/unit_name").asText()).isEqualTo("Xã “Đất” <Bằng>\n");
  }
}
