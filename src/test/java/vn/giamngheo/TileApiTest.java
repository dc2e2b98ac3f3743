package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.GeometryFactory;

/** Tiles of the schematic boundaries, asked over HTTP. */
class TileApiTest {
  private static final TestServer SERVER = TestServer.shared();

  @Test
  void theWholeWorldHasEveryCommuneOnceWithCodeAndName() throws IOException {
    Map<String, JtsLayer> layers = layers("/tiles/2026-01-01/0/0/0.mvt?layers=communes");

    List<Object> codes = values(layers.get("communes"), "code");
    // So many communes of today are in the content.
    assertThat(codes).hasSize(117).doesNotHaveDuplicates();
    assertThat(values(layers.get("communes"), "name")).contains("Ia Rsai", "Phú Túc");
    assertThat(values(layers.get("communes"), "kind")).containsOnly("Xã", "Phường");
    assertThat(values(layers.get("communes"), "origin")).containsOnly("schematic");
  }

  @Test
  void unitsAreThoseOfTheDay() throws IOException {
    Map<String, JtsLayer> then = layers("/tiles/2020-12-31/8/205/118.mvt");
    Map<String, JtsLayer> now = layers("/tiles/2026-01-01/8/205/118.mvt");

    assertThat(then).containsOnlyKeys("provinces", "districts", "communes");
    assertThat(now).containsOnlyKeys("provinces", "communes");
  }

  @Test
  void nameOfAUnitStandsOnOneTileOfAZoom() throws IOException {
    List<Object> named = new ArrayList<>();
    for (int x = 204; x <= 207; x++) {
      for (int y = 115; y <= 120; y++) {
        String path = "/tiles/2026-01-01/8/" + x + "/" + y + ".mvt?layers=communes";
        if (SERVER.bytes(path).statusCode() == 200) {
          layers(path).get("communes").getGeometries().stream()
              .map(shape -> (Map<?, ?>) shape.getUserData())
              .filter(tags -> Boolean.TRUE.equals(tags.get("label")))
              .forEach(tags -> named.add(tags.get("code")));
        }
      }
    }
    assertThat(named).hasSize(117).doesNotHaveDuplicates();
  }

  @Test
  void layersComeOneByOneWhenZoomingIn() throws IOException {
    assertThat(layers("/tiles/2020-12-31/6/51/29.mvt")).containsOnlyKeys("provinces");
    assertThat(layers("/tiles/2020-12-31/7/102/59.mvt")).containsOnlyKeys("provinces", "districts");
  }

  @Test
  void daysBetweenTwoChangesHaveTheSameTiles() throws IOException {
    assertThat(body("/tiles/2025-07-01/8/205/118.mvt"))
        .isEqualTo(body("/tiles/2026-11-25/8/205/118.mvt"))
        .isNotEqualTo(body("/tiles/2025-06-30/8/205/118.mvt"));
  }

  @Test
  void packedAndPlainTileAreTheSameTile() throws IOException {
    HttpResponse<byte[]> packed =
        SERVER.bytes("/tiles/2026-01-01/8/205/118.mvt", "Accept-Encoding", "gzip");

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.mapbox-vector-tile");
    assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(body("/tiles/2026-01-01/8/205/118.mvt"));
    }
  }

  @Test
  void tileWithoutUnitsHasNoContent() {
    HttpResponse<byte[]> empty = SERVER.bytes("/tiles/2026-01-01/8/0/0.mvt");

    assertThat(empty.statusCode()).isEqualTo(204);
    assertThat(empty.body()).isEmpty();
  }

  @Test
  void addressThatNamesTheStateOfTheDataMayBeKeptForEver() {
    String address =
        SERVER.json("/api/atlases/krong-pa-2021/boundaries").path("tiles").path("url").asText();
    assertThat(address).startsWith("/tiles/2021-03-22/{z}/{x}/{y}.mvt?r=");
    String tile = address.replace("{z}", "8").replace("{x}", "205").replace("{y}", "118");

    assertThat(cacheControl(tile)).isEqualTo("public, max-age=31536000, immutable");
    assertThat(cacheControl(tile.replaceFirst("r=.*", "r=old"))).isEqualTo("no-cache");
    assertThat(cacheControl(tile.replaceFirst("\\?.*", ""))).isEqualTo("no-cache");
  }

  @Test
  void tileThatIsKnownIsNotSentAgain() {
    String path = "/tiles/2026-01-01/8/205/118.mvt";
    String tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "/tiles/yesterday/8/205/118.mvt, vintage",
    "/tiles/2026-13-01/8/205/118.mvt, vintage",
    "/tiles/2026-01-01/17/0/0.mvt, z",
    "/tiles/2026-01-01/-1/0/0.mvt, z",
    "/tiles/2026-01-01/z/0/0.mvt, z",
    "/tiles/2026-01-01/8/256/0.mvt, x",
    "/tiles/2026-01-01/8/0/256.mvt, y",
    "/tiles/2026-01-01/8/0/99999999999.mvt, y",
    "/tiles/2026-01-01/8/0/1.5.mvt, y",
    "/tiles/2026-01-01/8/205/118.mvt?layers=roads, layers"
  })
  void addressOfNoTileIsExplained(String path, String field) {
    HttpResponse<String> answer = SERVER.get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(SERVER.json(path).path("field").asText()).isEqualTo(field);
  }

  @Test
  void boundariesAndFiguresJoinedByCodeAreTheMap() {
    JsonNode whole = SERVER.json("/api/atlases/krong-pa-2021/map");
    JsonNode figures = SERVER.json("/api/atlases/krong-pa-2021/map?geometry=false");
    JsonNode boundaries = SERVER.json("/api/atlases/krong-pa-2021/boundaries");

    assertThat(figures.path("bbox")).isEqualTo(whole.path("bbox"));
    assertThat(boundaries.path("bbox")).isEqualTo(whole.path("bbox"));
    assertThat(boundaries.path("features")).hasSize(14);
    for (int i = 0; i < 14; i++) {
      JsonNode unit = whole.path("features").path(i);
      assertThat(figures.path("features").path(i).path("properties"))
          .isEqualTo(unit.path("properties"));
      assertThat(figures.path("features").path(i).path("geometry").isNull()).isTrue();
      assertThat(byCode(boundaries, unit.path("id").asText()).path("geometry"))
          .isEqualTo(unit.path("geometry"));
    }
  }

  @Test
  void geometryIsTrueOrFalse() {
    JsonNode problem = SERVER.json("/api/atlases/krong-pa-2021/map?geometry=perhaps");

    assertThat(problem.path("field").asText()).isEqualTo("geometry");
  }

  private static JsonNode byCode(JsonNode collection, String code) {
    for (JsonNode feature : collection.path("features")) {
      if (feature.path("id").asText().equals(code)) {
        return feature;
      }
    }
    throw new AssertionError("no feature " + code);
  }

  private static String cacheControl(String path) {
    return SERVER.get(path).headers().firstValue("Cache-Control").orElseThrow();
  }

  private static byte[] body(String path) {
    HttpResponse<byte[]> answer = SERVER.bytes(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static Map<String, JtsLayer> layers(String path) throws IOException {
    return MvtReader.loadMvt(
            new ByteArrayInputStream(body(path)),
            new GeometryFactory(),
            new TagKeyValueMapConverter())
        .getLayersByName();
  }

  private static List<Object> values(JtsLayer layer, String key) {
    List<Object> values = new ArrayList<>();
    layer.getGeometries().forEach(g -> values.add(((Map<?, ?>) g.getUserData()).get(key)));
    return values;
  }
}
