package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
}
