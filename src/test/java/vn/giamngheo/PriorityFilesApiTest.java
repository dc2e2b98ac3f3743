package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a list of priorities: all of them say what the answer on the screen says. */
class PriorityFilesApiTest {
  /** What the answer says of each ranked unit, and nothing of the others. */
  private static Map<String, String> told(JsonNode answer, Function<JsonNode, JsonNode> of) {
    Map<String, String> told = new TreeMap<>();
    answer.path("excluded").forEach(u -> told.put(u.path("code").asText(), ""));
    for (JsonNode unit : answer.path("units")) {
      JsonNode value = of.apply(unit);
      boolean none = value.isNull() || value.isMissingNode();
      told.put(unit.path("code").asText(), none ? "" : value.asText());
    }
    return told;
  }

  private static Map<String, String> figures(JsonNode answer, int criterion, String field) {
    return told(answer, unit -> unit.path("contributions").path(criterion).path(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PriorityFiles.SURE,
        "{" + PriorityFiles.CRITERIA + "}",
        "{"
            + PriorityFiles.CRITERIA
            + ",\"missing\":\"spread\",\"aggregation\":\"topsis\","
            + "\"selection\":{\"codes\":[\"24088\",\"24097\"]}}",
        "{\"criteria\":[{\"indicator\":\"poor_households\",\"weight\":3}],"
            + "\"normalisation\":\"z_score\",\"uncertainty\":{\"draws\":100}}",
        PriorityFiles.TODAY
      })
  void everyTableHoldsTheNumbersOfTheAnswer(String body) throws Exception {
    JsonNode answer = PriorityFiles.answer(body);
    byte[] csv = PriorityFiles.file(answer, "csv");
    byte[] geoPackage = PriorityFiles.file(answer, "gpkg");
    JsonNode geoJson = PriorityFiles.JSON.readTree(PriorityFiles.file(answer, "geojson"));

    Map<String, Map<String, String>> numbers = new TreeMap<>();
    numbers.put("score", told(answer, u -> u.path("score")));
    numbers.put("rank", told(answer, u -> u.path("rank")));
    numbers.put("rank_low", told(answer, u -> u.path("rankLow")));
    numbers.put("rank_high", told(answer, u -> u.path("rankHigh")));
    numbers.put("frequency", told(answer, u -> u.path("frequency")));
    for (int c = 0; c < answer.path("criteria").size(); c++) {
      numbers.put("c" + c + "_value", figures(answer, c, "value"));
      numbers.put("c" + c + "_low", figures(answer, c, "low"));
      numbers.put("c" + c + "_contribution", figures(answer, c, "contribution"));
    }
    for (Map.Entry<String, Map<String, String>> column : numbers.entrySet()) {
      String name = column.getKey();
      Map<String, String> expected = TakenAway.plain(column.getValue());
      assertThat(TakenAway.csv(csv, name)).as(name).isEqualTo(expected);
      assertThat(TakenAway.geoPackage(geoPackage, name)).as(name).isEqualTo(expected);
      assertThat(TakenAway.plain(properties(geoJson, name))).as(name).isEqualTo(expected);
    }
    assertThat(TakenAway.texts(csv, "membership"))
        .isEqualTo(told(answer, u -> u.path("membership")));
    assertThat(TakenAway.texts(csv, "selected")).isEqualTo(told(answer, u -> u.path("selected")));
    assertThat(TakenAway.texts(csv, "c0_printed")).isEqualTo(figures(answer, 0, "printed"));
    assertThat(TakenAway.texts(csv, "c0_address")).isEqualTo(figures(answer, 0, "address"));
    assertThat(geoJson.path("features").path(0).path("geometry").path("type").asText())
        .isEqualTo("Polygon");
  }

  private static Map<String, String> properties(JsonNode geoJson, String name) {
    Map<String, String> values = new TreeMap<>();
    for (JsonNode feature : geoJson.path("features")) {
      JsonNode value = feature.path("properties").path(name);
      String text = value.isNull() ? "" : value.asText();
      values.put(feature.path("properties").path("unit_code").asText(), text);
    }
    return values;
  }

  @Test
  void theWorkbookHasASheetForEachTableWithNumbersAsNumbers() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(PriorityFiles.file(answer, "xlsx")))) {
      List<Map<String, Object>> ranks = PriorityFiles.rows(book, "Xếp hạng");
      List<Map<String, Object>> figures = PriorityFiles.rows(book, "Đóng góp và giá trị");

      assertThat(ranks).hasSize(answer.path("units").size());
      for (int i = 0; i < ranks.size(); i++) {
        JsonNode unit = answer.path("units").path(i);
        assertThat(ranks.get(i))
            .containsEntry("Mã", unit.path("code").asText())
            .containsEntry("Hạng", unit.path("rank").asDouble())
            .containsEntry("Khoảng hạng, từ", unit.path("rankLow").asDouble())
            .containsEntry("Khoảng hạng, đến", unit.path("rankHigh").asDouble())
            .containsEntry("Điểm", unit.path("score").asDouble())
            .containsEntry("Phần các lần rút", unit.path("frequency").asDouble())
            .containsEntry("Được chọn", unit.path("selected").asBoolean() ? "có" : "");
        JsonNode first = unit.path("contributions").path(0);
        assertThat(figures.get(i * 3))
            .containsEntry("Giá trị", first.path("value").asDouble())
            .containsEntry("In trong văn bản", first.path("printed").asText())
            .containsEntry("Đóng góp vào điểm", first.path("contribution").asDouble())
            .containsEntry("Địa chỉ nguồn", first.path("address").asText());
      }
      assertThat(PriorityFiles.rows(book, "Tiêu chí"))
          .hasSize(3)
          .first()
          .satisfies(c -> assertThat(c).containsEntry("Trọng số hiệu lực", 0.5))
          .satisfies(c -> assertThat(c).containsEntry("In tại", "Phụ lục 1"));
      assertThat(PriorityFiles.rows(book, "Không xếp hạng"))
          .hasSize(answer.path("excluded").size());
      assertThat(PriorityFiles.rows(book, "Tham số và kết luận").toString())
          .contains(answer.path("sentence").asText(), answer.path("code").asText());
      assertThat(PriorityFiles.rows(book, "Nguồn").toString())
          .contains(answer.path("revision").path("sha256").asText());
    }
  }

  @Test
  void whoIsReachedIsWhatTheSelectionSays() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(PriorityFiles.SERVER.url(PriorityFiles.PRIORITY + "/selection")))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"scenario\":" + PriorityFiles.SURE + ",\"selection\":{\"top\":5}}"))
            .build();
    JsonNode reach =
        PriorityFiles.JSON.readTree(PriorityFiles.SERVER.send(request).body()).path("reach");

    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(PriorityFiles.file(answer, "xlsx")))) {
      assertThat(PriorityFiles.rows(book, "Ai được bao phủ").get(0))
          .containsEntry("Loại hộ", "Hộ nghèo")
          .containsEntry("Được bao phủ", reach.path("poor").path("inside").asDouble())
          .containsEntry("Tổng", 2342.0)
          .containsEntry("Phần được bao phủ", reach.path("poor").path("share").asDouble());
    }
    assertThat(text(answer)).contains(reach.path("sentence").asText());
  }

  private static String text(JsonNode answer) throws Exception {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(PriorityFiles.file(answer, "docx")));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText().replace('\u00a0', ' ');
    }
  }

  @Test
  void theAnnexTellsTheChosenWhyTheListEndsThereAndWhatIsInDoubt() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.SURE);
    String text = text(answer);

    assertThat(text)
        .contains("DANH SÁCH ƯU TIÊN – HUYỆN KRÔNG PA", answer.path("sentence").asText())
        .contains("Tỷ lệ hộ nghèo, 2020 (50,0 %)", "hạt giống 7")
        .contains(answer.path("revision").path("sha256").asText(), answer.path("code").asText())
        .contains("Nguồn: Kế hoạch 40/KH-UBND, 22/03/2021, UBND huyện Krông Pa, Phụ lục 1");
    answer.path("flips").forEach(f -> assertThat(text).contains(f.path("sentence").asText()));
    answer.path("nearMisses").forEach(m -> assertThat(text).contains(m.path("name").asText()));
    // Phụ lục 3: the row of Ia Rmok repeats that of Ia HDreh.
    assertThat(text).contains("6,25 điểm phần trăm † (có thể in nhầm");
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(PriorityFiles.file(answer, "docx")))) {
      XWPFTable table = document.getTables().get(2);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getNumberOfRows()).isEqualTo(6);
      for (int i = 0; i < 5; i++) {
        JsonNode unit = answer.path("units").path(i);
        assertThat(table.getRow(i + 1).getCell(0).getText()).isEqualTo(unit.path("rank").asText());
        assertThat(table.getRow(i + 1).getCell(2).getText()).isEqualTo(unit.path("name").asText());
        String printed = unit.path("contributions").path(0).path("printed").asText();
        assertThat(table.getRow(i + 1).getCell(4).getText()).isEqualTo(printed);
      }
    }
  }
}
