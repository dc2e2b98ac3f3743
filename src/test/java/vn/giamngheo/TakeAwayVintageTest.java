package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of a layer on units of another day than the document's. Who became whom in Krông Pa: Nghị
 * quyết 1664/NQ-UBTVQH15, Điều 1, khoản 83–86; figures: Phụ lục 1 of Kế hoạch 40/KH-UBND.
 */
class TakeAwayVintageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String TODAY = "boundaries=2026-01-01";
  private static final String COUNTS =
      "krong-pa-2021/map%s?" + TODAY + "&indicator=poor_households&period=2020";
  private static final String RATES =
      "krong-pa-2021/map%s?" + TODAY + "&indicator=poverty_rate&period=2020";
  private static final String BY_DISTRICT = "gia-lai-2023/map%s?" + TODAY;
  private static final String NO_COMMUNES =
      "Văn bản in số liệu theo huyện; không chia xuống xã được.";

  private static byte[] file(String address, String ending) {
    HttpResponse<byte[]> answer = SERVER.bytes("/api/atlases/" + address.formatted(ending));
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode map(String address) {
    return SERVER.json("/api/atlases/" + address.formatted(""));
  }

  private static Map<String, String> texts(JsonNode map, String field) {
    Map<String, String> values = new TreeMap<>();
    for (JsonNode feature : map.path("features")) {
      JsonNode value = feature.path("properties").path(field);
      values.put(feature.path("id").asText(), value.isNull() ? "" : value.asText());
    }
    return values;
  }

  private static Map<String, String> numbers(JsonNode map, String field) {
    return TakenAway.plain(texts(map, field));
  }

  private static String drawn(String address) throws Exception {
    return TakenAway.drawing(file(address, ".svg")).text();
  }

  private static String annex(String address) throws Exception {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(file(address, ".docx")));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  /** All text and numbers of a sheet, cells apart by a bar. */
  private static String sheet(String address, int number) throws Exception {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(address, ".xlsx")))) {
      Sheet sheet = book.getSheetAt(number);
      for (Row row : sheet) {
        for (Cell cell : row) {
          text.append(cell).append('|');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        COUNTS,
        RATES,
        BY_DISTRICT,
        "krong-pa-2021/map%s?" + TODAY + "&indicator=poverty_rate_reduction",
        "krong-pa-2021/map%s?" + TODAY + "&indicator=dep_water_rate_reduction&period=2021",
        "dak-glei-2024/map%s?" + TODAY,
        "ia-hdrai-2025/map%s?" + TODAY
      })
  void everyFileSaysWhatTheMapSays(String address) throws Exception {
    JsonNode map = map(address);
    Map<String, String> values = numbers(map, "value");
    Map<String, String> classes = numbers(map, "class");
    byte[] csv = file(address, ".csv");
    byte[] geoPackage = file(address, ".gpkg");

    assertThat(TakenAway.csv(csv, "value")).isEqualTo(values);
    assertThat(TakenAway.csv(csv, "class")).isEqualTo(classes);
    assertThat(TakenAway.csv(csv, "low")).isEqualTo(numbers(map, "low"));
    assertThat(TakenAway.csv(csv, "high")).isEqualTo(numbers(map, "high"));
    assertThat(TakenAway.workbook(file(address, ".xlsx"))).isEqualTo(values);
    assertThat(TakenAway.geoPackage(geoPackage, "value")).isEqualTo(values);
    assertThat(TakenAway.geoPackage(geoPackage, "low")).isEqualTo(numbers(map, "low"));
    assertThat(TakenAway.geoPackage(geoPackage, "high")).isEqualTo(numbers(map, "high"));
    assertThat(TakenAway.annex(file(address, ".docx"), map)).isEqualTo(values);
    assertThat(TakenAway.classesOfDrawing(file(address, ".svg"))).isEqualTo(classes);
  }

  @ParameterizedTest
  @ValueSource(strings = {COUNTS, RATES, BY_DISTRICT})
  void everyRowSaysHowItsFigureCameAbout(String address) {
    JsonNode map = map(address);
    byte[] csv = file(address, ".csv");

    assertThat(TakenAway.texts(csv, "estimated")).isEqualTo(texts(map, "estimated"));
    assertThat(TakenAway.texts(csv, "implied")).isEqualTo(texts(map, "implied"));
    assertThat(TakenAway.texts(csv, "method")).isEqualTo(texts(map, "rebaseMethod"));
    assertThat(TakenAway.texts(csv, "reason")).isEqualTo(texts(map, "reason"));
    assertThat(TakenAway.texts(csv, "locator")).isEqualTo(texts(map, "locator"));
    assertThat(TakenAway.texts(csv, "address")).isEqualTo(texts(map, "address"));
    assertThat(TakenAway.texts(csv, "boundary").values()).containsOnly("schematic");
  }

  @Test
  void thePoorHouseholdsOfFourCommunesAddUpToThoseTheDocumentPrints() throws Exception {
    Map<String, String> values = TakenAway.csv(file(COUNTS, ".csv"), "value");

    assertThat(values).hasSize(4);
    assertThat(values.values().stream().map(BigDecimal::new).reduce(BigDecimal::add))
        .contains(new BigDecimal("2342"));
    assertThat(TakenAway.texts(file(COUNTS, ".csv"), "document").values())
        .containsOnly("Kế hoạch 40/KH-UBND, 22/03/2021, UBND huyện Krông Pa");
    assertThat(TakenAway.texts(file(COUNTS, ".csv"), "address").values())
        .allMatch(a -> a.startsWith("/nguon/krong-pa-2021/tinh/rebased?boundaries=2025-07-01&"));
    assertThat(sheet(COUNTS, 0)).contains("Huyện Krông Pa", "2342.0|||in trong văn bản");
  }

  @Test
  void theDrawingNamesTheDayOfTheUnitsAndTheBounds() throws Exception {
    String text = drawn(RATES);

    assertThat(text)
        .contains(
            "trên 4 xã hiện nay (từ 01/07/2025)",
            "Khoảng thấp nhất – cao nhất",
            "Phú Túc 8,380 – 8,394",
            "suy ra từ số in",
            "Tỷ lệ tính lại từ số hộ in cho các xã cũ",
            "Ranh giới là sơ đồ",
            "không dùng để xác định địa giới")
        .doesNotContain("như đã in");
  }

  @Test
  void theWorkbookHasBoundsAsNumbersAndTheDayOfTheUnits() throws Exception {
    assertThat(sheet(RATES, 0))
        .contains(
            "Thấp nhất|Cao nhất|Độ chắc",
            "8.39|8.38|8.394|suy ra từ số in",
            "tính lại từ số in cho Thị trấn Phú Túc",
            "|sơ đồ|")
        .doesNotContain("In trong văn bản|");
    assertThat(sheet(RATES, 1))
        .contains(
            "Đơn vị hành chính vào ngày|01/07/2025|",
            "Văn bản nói về đơn vị vào ngày|22/03/2021|",
            "&boundaries=2025-07-01|",
            "Ranh giới|sơ đồ 4|",
            "Số nào tính từ đâu|")
        .doesNotContain("Số nào in ở đâu", "Ranh giới thật");
  }

  @Test
  void theAnnexShowsBoundsInsteadOfWhatIsPrinted() throws Exception {
    assertThat(annex(RATES))
        .contains(
            "Khoảng\tChuyển từ đơn vị cũ",
            "8,380 – 8,394",
            "suy ra từ số in",
            "trên 4 xã hiện nay (từ 01/07/2025)")
        .doesNotContain("In trong văn bản\t");
  }

  @Test
  void figuresPrintedByDistrictAreGivenForNoCommuneAndTheFilesSayWhy() throws Exception {
    Map<String, String> values = TakenAway.csv(file(BY_DISTRICT, ".csv"), "value");

    assertThat(values).hasSize(map(BY_DISTRICT).path("features").size());
    assertThat(values.values()).containsOnly("");
    assertThat(TakenAway.texts(file(BY_DISTRICT, ".csv"), "reason").values())
        .containsOnly(NO_COMMUNES);
    assertThat(drawn(BY_DISTRICT)).contains(NO_COMMUNES, "Tỉnh Gia Lai: 10,06");
    assertThat(sheet(BY_DISTRICT, 0)).contains(NO_COMMUNES);
    assertThat(annex(BY_DISTRICT)).contains(NO_COMMUNES);
  }

  @ParameterizedTest
  @CsvSource({
    "boundaries=2026-01-01, krong-pa-2021-poverty_rate-2020-boundaries-2025-07-01.csv",
    "boundaries=original, krong-pa-2021-poverty_rate-2020.csv"
  })
  void theNameOfAFileSaysWhoseUnitsItHas(String query, String name) {
    HttpResponse<byte[]> answer = SERVER.bytes("/api/atlases/krong-pa-2021/map.csv?" + query);

    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"" + name + "\"");
  }
}
