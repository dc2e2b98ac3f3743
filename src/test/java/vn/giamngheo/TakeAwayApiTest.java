package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a layer, asked for over HTTP: all of them say what the map on the screen says. */
class TakeAwayApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String KRONG_PA = "/api/atlases/krong-pa-2021/map";

  /** With a misprint, with units without a figure, with one unit, with decimals of all kinds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "krong-pa-2021/map%s?",
        "krong-pa-2021/map%s?indicator=dep_water_rate_reduction&period=2021&status=plan",
        "krong-pa-2021/map%s?indicator=poor_households&method=quantile&classes=4",
        "krong-pa-2021/map%s?indicator=near_poverty_rate",
        "gia-lai-2023/map%s?indicator=households",
        "gia-lai-2023/map%s?indicator=poverty_rate_reduction&period=2023&group=dtts",
        "ia-hdrai-2025/map%s?",
        "dak-glei-2024/map%s?"
      })
  void everyFileSaysWhatTheMapSays(String address) throws Exception {
    String path = "/api/atlases/" + address;
    JsonNode map = SERVER.json(path.formatted(""));
    Map<String, String> values = new TreeMap<>();
    Map<String, String> classes = new TreeMap<>();
    for (JsonNode feature : map.path("features")) {
      JsonNode unit = feature.path("properties");
      boolean none = unit.path("value").isNull();
      values.put(
          unit.path("code").asText(), none ? "" : unit.path("value").decimalValue().toString());
      classes.put(unit.path("code").asText(), none ? "" : unit.path("class").asText());
    }

    assertThat(TakenAway.csv(file(path, ".csv"), "value")).isEqualTo(numbers(values));
    assertThat(TakenAway.csv(file(path, ".csv"), "class")).isEqualTo(numbers(classes));
    assertThat(TakenAway.workbook(file(path, ".xlsx"))).isEqualTo(numbers(values));
    assertThat(TakenAway.geoPackage(file(path, ".gpkg"), "value")).isEqualTo(numbers(values));
    assertThat(TakenAway.geoPackage(file(path, ".gpkg"), "class")).isEqualTo(numbers(classes));
    assertThat(TakenAway.annex(file(path, ".docx"), map)).isEqualTo(numbers(values));
    assertThat(TakenAway.classesOfDrawing(file(path, ".svg"))).isEqualTo(numbers(classes));
    assertThat(TakenAway.printed(file(path, ".csv"))).isEqualTo(TakenAway.printed(map));
  }

  @Test
  void everyAreaOfTheDrawingHasTheColourOfItsClassInTheLegend() throws Exception {
    TakenAway.Drawing drawing = TakenAway.drawing(SERVER.bytes(KRONG_PA + ".svg").body());

    assertThat(drawing.colours()).hasSize(14);
    // Đất Bằng 23,64 and Phú Túc 3,29: the highest and the lowest of the five classes.
    assertThat(drawing.colours())
        .containsEntry("24088", "#b30000")
        .containsEntry("24076", "#fef0d9");
    assertThat(drawing.text())
        .contains(
            "Tỷ lệ hộ nghèo, thực hiện 2020",
            "22,19 đến 23,64",
            "Lớp gồm cận dưới",
            "Huyện Krông Pa: 11,78\u00a0%",
            "10\u00a0km",
            "Bắc",
            "Nguồn: Kế hoạch 40/KH-UBND, 22/03/2021, UBND huyện Krông Pa, Phụ lục 1.",
            "không dùng để xác định địa giới",
            "Phiên bản số liệu");
  }

  @Test
  void thePaintedMapShowsEachAreaInTheColourOfTheDrawing() throws Exception {
    byte[] png = SERVER.bytes(KRONG_PA + ".png?width=980").body();
    TakenAway.Drawing drawing = TakenAway.drawing(SERVER.bytes(KRONG_PA + ".svg?width=980").body());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

    // At this width a unit of the drawing is a pixel. Names and borders cover less than half.
    assertThat(image.getWidth()).isEqualTo(980);
    drawing
        .shapes()
        .forEach(
            (code, shape) -> {
              Color expected = Color.decode(drawing.colours().get(code));
              int inside = 0;
              int same = 0;
              for (int x = 0; x < 980; x += 3) {
                for (int y = 0; y < image.getHeight(); y += 3) {
                  if (shape.contains(x + 0.5, y + 0.5)) {
                    inside++;
                    same += image.getRGB(x, y) == expected.getRGB() ? 1 : 0;
                  }
                }
              }
              assertThat(inside).as(code).isGreaterThan(100);
              assertThat((double) same / inside).as(code).isGreaterThan(0.6);
            });
  }

  @Test
  void aSelectedUnitIsOutlinedAndNamed() throws Exception {
    String svg = SERVER.get(KRONG_PA + ".svg?selected=24088,24100").body();

    assertThat(svg).contains("data-code=\"24088\"", "data-code=\"24100\"");
    assertThat(svg).doesNotContain("data-code=\"24076\"");
    assertThat(TakenAway.drawing(svg.getBytes(StandardCharsets.UTF_8)).text())
        .contains("Viền đậm: Xã Đất Bằng, Xã Ia HDreh.");
  }

  @Test
  void aFigureInDoubtCarriesItsMarkOnTheMapAndInTheLegend() throws Exception {
    // Phụ lục 3: the row of Ia Rmok repeats that of Ia HDreh.
    String path = KRONG_PA + ".svg?indicator=dep_water_rate_reduction&period=2021";

    String text = TakenAway.drawing(SERVER.bytes(path).body()).text();

    assertThat(text).contains("6,25 †", "† số bị nghi vấn: có thể in nhầm.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "csv", "xlsx", "gpkg", "docx"})
  void theSameDataAreTheSameBytes(String ending) {
    // A selection is never answered from the cache.
    String path = KRONG_PA + "." + ending + "?selected=24088";

    assertThat(SERVER.bytes(path).body()).isEqualTo(SERVER.bytes(path).body());
  }

  @ParameterizedTest
  @CsvSource({
    "svg, image/svg+xml, inline",
    "png, image/png, inline",
    "csv, text/csv, attachment",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, attachment",
    "gpkg, application/geopackage+sqlite3, attachment",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, attachment"
  })
  void aFileHasItsTypeAndATellingName(String ending, String type, String shown) {
    HttpResponse<byte[]> answer = SERVER.bytes(KRONG_PA + "." + ending);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo(shown + "; filename=\"krong-pa-2021-poverty_rate-2020." + ending + "\"");
    assertThat(answer.headers().firstValue("ETag")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "svg?width=399, width",
    "png?width=4001, width",
    "png?width=-1, width",
    "png?width=9999999999999, width",
    "svg?width=abc, width",
    "svg?selected=99999, selected",
    "docx?selected=24088;drop, selected",
    "xlsx?indicator=no_such, indicator",
    "gpkg?classes=99, classes",
    "docx?lang=fr, lang"
  })
  void aWrongParameterIsNamed(String query, String field) {
    HttpResponse<String> answer = SERVER.get(KRONG_PA + "." + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(SERVER.json(KRONG_PA + "." + query).path("field").asText()).isEqualTo(field);
  }

  @Test
  void everyLayerOfEveryAtlasCanBeTakenAway() {
    for (JsonNode atlas : SERVER.json("/api/atlases")) {
      for (JsonNode indicator : atlas.path("indicators")) {
        JsonNode series = indicator.path("series").path(0);
        String query =
            "indicator=%s&period=%s&status=%s&lang=en"
                .formatted(
                    indicator.path("id").asText(),
                    series.path("period").asText(),
                    series.path("status").asText());
        for (String ending : new String[] {"svg", "xlsx"}) {
          String path =
              "/api/atlases/%s/map.%s?%s".formatted(atlas.path("id").asText(), ending, query);
          assertThat(SERVER.bytes(path).statusCode()).as(path).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void filesInEnglishSpeakEnglish() throws Exception {
    String text = TakenAway.drawing(SERVER.bytes(KRONG_PA + ".svg?lang=en").body()).text();

    assertThat(text)
        .contains("Poverty rate, actual 2020", "22.19 to 23.64", "Source: Plan 40/KH-UBND", "N")
        .doesNotContain("Nguồn", "Cách chia lớp", "đơn vị");
  }

  private static Map<String, String> numbers(Map<String, String> values) {
    return TakenAway.plain(values);
  }

  private static byte[] file(String path, String ending) {
    HttpResponse<byte[]> answer = SERVER.bytes(path.formatted(ending));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
