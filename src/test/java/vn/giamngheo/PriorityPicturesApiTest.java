package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Maps of a list of priorities as pictures. */
class PriorityPicturesApiTest {
  @Test
  void theMapOutlinesTheChosenAndDarkensTheFirst() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);
    String svg = new String(PriorityFiles.file(answer, "svg"), StandardCharsets.UTF_8);
    TakenAway.Drawing drawing = TakenAway.drawing(svg.getBytes(StandardCharsets.UTF_8));

    assertThat(drawing.colours()).hasSize(14);
    assertThat(drawing.colours())
        .containsEntry(answer.path("units").path(0).path("code").asText(), "#b30000");
    answer
        .path("selection")
        .path("codes")
        .forEach(code -> assertThat(svg).contains("data-code=\"" + code.asText() + "\""));
    assertThat(svg.split("data-code=", -1)).hasSize(6);
    assertThat(drawing.text())
        .contains("Danh sách ưu tiên: điểm ưu tiên – Huyện Krông Pa", "Cách chia lớp: Phân vị")
        .contains("10\u00a0km", "Bắc", "Phụ lục 1", "không dùng để xác định địa giới")
        .contains("Phiên bản số liệu");
  }

  /**
   * Fourteen scores in five classes: three, three, three, three and two, as ClassBreaks cuts them.
   */
  @Test
  void scoresAreClassedAsTheyAreShown() throws Exception {
    Map<String, String> classes =
        TakenAway.classesOfDrawing(
            PriorityFiles.file(PriorityFiles.answer(PriorityFiles.SURE), "svg"));

    assertThat(classes.values().stream().filter("4"::equals)).hasSize(2);
    for (String band : List.of("0", "1", "2", "3")) {
      assertThat(classes.values().stream().filter(band::equals)).as(band).hasSize(3);
    }
  }

  @Test
  void aMapOfFirmnessTellsItsKindsApartWithoutColours() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);
    String address = PriorityFiles.address(answer, "svg") + "&paint=membership&selected=24100";
    TakenAway.Drawing drawing = TakenAway.drawing(PriorityFiles.SERVER.bytes(address).body());
    Map<String, String> classes =
        TakenAway.classesOfDrawing(PriorityFiles.SERVER.bytes(address).body());

    List<String> kinds = List.of("always", "usually", "sometimes", "never");
    for (JsonNode unit : answer.path("units")) {
      assertThat(kinds.get(Integer.parseInt(classes.get(unit.path("code").asText()))))
          .isEqualTo(unit.path("membership").asText());
    }
    assertThat(drawing.text()).contains("luôn thuộc", "Viền xanh: Xã Ia HDreh.");
  }

  @Test
  void aMapOfACriterionHasTheClassesOfTheDocumentsOwnMap() throws Exception {
    String map = "/api/atlases/krong-pa-2021/map.svg?indicator=poverty_rate&period=2020";
    byte[] svg =
        PriorityFiles.SERVER
            .bytes(
                PriorityFiles.address(PriorityFiles.answer(PriorityFiles.SURE), "svg")
                    + "&paint=c0")
            .body();

    assertThat(TakenAway.drawing(svg).colours())
        .isEqualTo(TakenAway.drawing(PriorityFiles.SERVER.bytes(map).body()).colours());
  }

  @Test
  void onTheUnitsOfTodayTheMapSaysSoAndKeepsTheClassesOfTheExplorer() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.TODAY);
    String map = "/api/atlases/krong-pa-2021/map.svg?indicator=poverty_rate&boundaries=2026-01-01";
    String address = PriorityFiles.address(answer, "svg") + "&paint=c0";
    TakenAway.Drawing drawing = TakenAway.drawing(PriorityFiles.SERVER.bytes(address).body());

    assertThat(drawing.colours())
        .hasSize(4)
        .isEqualTo(TakenAway.drawing(PriorityFiles.SERVER.bytes(map).body()).colours());
    assertThat(drawing.text()).contains("trên 4 xã hiện nay (từ 01/07/2025)");
    assertThat(
            PriorityFiles.SERVER
                .bytes(address)
                .headers()
                .firstValue("Content-Disposition")
                .orElse(""))
        .contains("krong-pa-2021-uu-tien-boundaries-2025-07-01.svg");
  }

  @Test
  void classesCanBeSetByHand() throws Exception {
    String address =
        PriorityFiles.address(PriorityFiles.answer(PriorityFiles.SURE), "svg") + "&borders=0.2,0.6";

    assertThat(TakenAway.drawing(PriorityFiles.SERVER.bytes(address).body()).text())
        .contains("0,200 – dưới 0,600", "Cách chia lớp: tự đặt");
  }

  @Test
  void filesInEnglishSpeakEnglish() throws Exception {
    String address =
        PriorityFiles.address(PriorityFiles.answer(PriorityFiles.SURE), "svg") + "&lang=en";

    assertThat(TakenAway.drawing(PriorityFiles.SERVER.bytes(address).body()).text())
        .contains("Priority list: priority score – Krông Pa District", "Source: Plan 40/KH-UBND")
        .doesNotContain("Nguồn", "đơn vị", "Cách chia");
  }

  @Test
  void anySeriesIsDrawnAsTheDocumentsOwnMapShowsIt() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.TODAY);
    String map =
        "/api/atlases/krong-pa-2021/map.svg?indicator=dep_water_rate_reduction&period=2021"
            + "&status=plan&group=all&base=poor";
    String series = "&paint=i:dep_water_rate_reduction~2021~plan~all~poor";
    byte[] svg = drawn(PriorityFiles.answer(PriorityFiles.SURE), series);

    assertThat(TakenAway.drawing(svg).colours())
        .isEqualTo(TakenAway.drawing(PriorityFiles.SERVER.bytes(map).body()).colours());
    assertThat(TakenAway.drawing(drawn(answer, series)).text())
        .contains("Mức giảm tỷ lệ thiếu hụt: Nguồn nước sinh hoạt", "Phụ lục 3");
  }

  /**
   * Poverty rates 11.70 and 18.48 and poor households 167 and 226 are the borders of three equal
   * groups (Annex 1 of Plan 40/KH-UBND, sorted by hand): Đất Bằng is high in both, Krông Năng has a
   * high rate of few.
   */
  @Test
  void twoFiguresAtOnceHaveNineColours() throws Exception {
    byte[] svg = drawn(PriorityFiles.answer(PriorityFiles.SURE), "&paint=bi:c0:c1");
    TakenAway.Drawing drawing = TakenAway.drawing(svg);
    Map<String, Integer> fields = counts(new String(svg, StandardCharsets.UTF_8));

    assertThat(drawing.colours())
        .containsEntry("24088", "#4a2a52")
        .containsEntry("24115", "#9c4456")
        .containsEntry("24100", "#9c4456");
    assertThat(fields).hasSize(9).containsEntry("0", 5).containsEntry("8", 2);
    assertThat(fields.values().stream().mapToInt(n -> n).sum()).isEqualTo(14);
    assertThat(drawing.text()).contains("18,48 đến 23,64", "Số hộ nghèo, 2020 (hộ)");
  }

  @Test
  void theAreaOfACircleGoesWithItsCount() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);
    String svg = new String(drawn(answer, "&paint=symbols:c1:c0"), StandardCharsets.UTF_8);
    Map<String, Double> radii = new TreeMap<>();
    Matcher circle =
        Pattern.compile("<circle data-code=\"(\\d+)\"[^>]* r=\"([\\d.]+)\"").matcher(svg);
    while (circle.find()) {
      radii.put(circle.group(1), Double.valueOf(circle.group(2)));
    }

    assertThat(radii).hasSize(14);
    for (JsonNode unit : answer.path("units")) {
      double count = unit.path("contributions").path(1).path("value").asDouble();
      double radius = radii.get(unit.path("code").asText());
      assertThat(radius).isCloseTo(24 * Math.sqrt(count / 259), within(0.06));
    }
  }

  /** What is supposed is shown in the classes that the real figures make, as on the screen. */
  @Test
  void aSupposedFigureMovesNoBorder() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);
    String text = TakenAway.drawing(drawn(answer, "&paint=c1&whatIf=24088~1~400")).text();

    assertThat(TakenAway.drawing(drawn(answer, "&paint=c1")).text()).contains("226 đến 259");
    assertThat(text).contains("226 đến 400", "45 – dưới 107", "[GIẢ ĐỊNH]");
  }

  @Test
  void ranksAreSaidByTheFirstAndTheLastOfAClass() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);

    assertThat(
            TakenAway.drawing(drawn(answer, "&paint=rank&method=equal_interval&classes=3")).text())
        .contains("1 – 4", "5 – 9", "10 – 14");
  }

  @Test
  void aPaintOfAFigureThereIsNotIsRefused() throws Exception {
    String address = PriorityFiles.address(PriorityFiles.answer(PriorityFiles.SURE), "svg");

    for (String paint : List.of("i:c0", "i:nothing~2020~actual~all~", "bi:c0", "bi:c0:c9")) {
      assertThat(PriorityFiles.SERVER.bytes(address + "&paint=" + paint).statusCode())
          .as(paint)
          .isEqualTo(400);
    }
  }

  private static byte[] drawn(JsonNode answer, String more) {
    HttpResponse<byte[]> file =
        PriorityFiles.SERVER.bytes(PriorityFiles.address(answer, "svg") + more);
    assertThat(file.statusCode()).as(more).isEqualTo(200);
    return file.body();
  }

  /** Numbers in the fields of the legend. */
  private static Map<String, Integer> counts(String svg) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher field =
        Pattern.compile("<g data-class=\"(\\d)\">.*?<text[^>]*>(\\d+)</text>").matcher(svg);
    while (field.find()) {
      counts.put(field.group(1), Integer.valueOf(field.group(2)));
    }
    return counts;
  }
}
