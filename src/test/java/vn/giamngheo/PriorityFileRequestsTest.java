package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.content.SmallMaps;

/** How files of a list of priorities are asked for, and what is refused or marked. */
class PriorityFileRequestsTest {
  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "csv", "xlsx", "gpkg", "docx", "geojson"})
  void theSameDataAreTheSameBytesUnderATellingName(String ending) throws Exception {
    // A focused unit is never answered from the cache.
    String address =
        PriorityFiles.address(PriorityFiles.answer(PriorityFiles.SURE), ending) + "&selected=24088";
    HttpResponse<byte[]> one = PriorityFiles.SERVER.bytes(address);

    assertThat(one.body()).isEqualTo(PriorityFiles.SERVER.bytes(address).body());
    assertThat(one.headers().firstValue("ETag")).isPresent();
    assertThat(one.headers().firstValue("Content-Disposition").orElse(""))
        .endsWith("; filename=\"krong-pa-2021-uu-tien." + ending + "\"");
    String tag = one.headers().firstValue("ETag").orElseThrow();
    assertThat(PriorityFiles.SERVER.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void supposedFiguresAreMarkedEverywhere() throws Exception {
    JsonNode answer =
        PriorityFiles.answer("{" + PriorityFiles.CRITERIA + ",\"selection\":{\"top\":5}}");
    String more = "&whatIf=24097~0~99";
    HttpResponse<byte[]> csv =
        PriorityFiles.SERVER.bytes(PriorityFiles.address(answer, "csv") + more);

    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .contains("-gia-dinh.csv");
    assertThat(TakenAway.texts(csv.body(), "c0_supposed")).containsEntry("24097", "true");
    assertThat(TakenAway.csv(csv.body(), "rank")).containsEntry("24097", "1");
    assertThat(TakenAway.texts(csv.body(), "c0_address")).containsEntry("24097", "");
    assertThat(
            TakenAway.drawing(
                    PriorityFiles.SERVER.bytes(PriorityFiles.address(answer, "svg") + more).body())
                .text())
        .contains("[GIẢ ĐỊNH]", "giá trị giả định");
    try (XWPFDocument document =
            new XWPFDocument(
                new ByteArrayInputStream(
                    PriorityFiles.SERVER
                        .bytes(PriorityFiles.address(answer, "docx") + more)
                        .body()));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      assertThat(extractor.getText()).contains("[GIẢ ĐỊNH]", "99,00 (giả định)");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csv? | scenario",
        "csv?scenario= | scenario",
        "xlsx?scenario=nonsense | scenario",
        "docx?scenario=1*min_max*weighted_arithmetic*exclude*original*x~2020~actual~all~~2~h | scenario",
        "gpkg?scenario=CODE*t99 | scenario",
        "svg?scenario=1*min_max*no_such*exclude*original*poverty_rate~2020~actual~all~~2~h | scenario",
        "svg?scenario=CODE&paint=c1 | paint",
        "svg?scenario=CODE&paint=membership | paint",
        "png?scenario=CODE&width=9 | width",
        "svg?scenario=CODE&classes=99 | classes",
        "svg?scenario=CODE&method=guess | method",
        "svg?scenario=CODE&borders=3,1 | borders",
        "svg?scenario=CODE&selected=99999 | selected",
        "xlsx?scenario=CODE&whatIf=24097~0 | whatIf",
        "xlsx?scenario=CODE&whatIf=99999~0~1 | whatIf[0].unit",
        "xlsx?scenario=CODE&lang=fr | lang"
      })
  void whatCannotBeUsedIsNamed(String query, String field) {
    String code =
        "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~2~h";
    String path = PriorityFiles.PRIORITY + "." + query.replace("CODE", code);
    HttpResponse<String> answer = PriorityFiles.SERVER.get(path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(PriorityFiles.SERVER.json(path).path("field").asText()).isEqualTo(field);
  }

  @Test
  void aBadCodeIsExplainedInTheLanguageAskedFor() {
    String path = PriorityFiles.PRIORITY + ".xlsx?scenario=nonsense";

    assertThat(PriorityFiles.SERVER.json(path).path("detail").asText())
        .isEqualTo(
            "Mã kịch bản trong tham số “scenario” không dùng được ở đây. Tham số “code” không phải"
                + " mã của một kịch bản.");
    assertThat(PriorityFiles.SERVER.json(path + "&lang=en").path("detail").asText())
        .startsWith("The code of a scenario in parameter “scenario” cannot be used here.");
  }

  @Test
  void hostileNamesInTheDataAreText(@TempDir Path folder) throws Exception {
    SmallMaps maps =
        SmallMaps.in(folder)
            .replace("units/units.csv", ",Chư Gu,", ",Chư <b>Gu</b> & \u2028,")
            .replace("krong-pa/places.csv", "Phụ lục 1", "=HYPERLINK(A1)")
            .replace("indicators/indicators.csv", "Số hộ nghèo", "=1+1");
    String code =
        "1*min_max*weighted_arithmetic*exclude*original*poor_households~2020~actual~all~~2~h*t1";
    try (TestServer server = TestServer.of(maps.directory())) {
      String path = "/api/atlases/krong-pa/priority.%s?scenario=" + code;

      assertThat(TakenAway.texts(server.bytes(path.formatted("csv")).body(), "c0_label").values())
          .allMatch(label -> label.startsWith("'=1+1"));
      try (XSSFWorkbook book =
          new XSSFWorkbook(new ByteArrayInputStream(server.bytes(path.formatted("xlsx")).body()))) {
        assertThat(PriorityFiles.rows(book, "Xếp hạng").toString()).contains("Chư <b>Gu</b> &");
        book.forEach(
            sheet ->
                sheet.forEach(
                    row ->
                        row.forEach(
                            cell ->
                                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
      }
      assertThat(TakenAway.drawing(server.bytes(path.formatted("svg")).body()).text())
          .contains("<b>Gu</b>");
      assertThat(
              PriorityFiles.JSON
                  .readTree(server.bytes(path.formatted("geojson")).body())
                  .toString())
          .contains("<b>Gu</b>");
      assertThat(server.bytes(path.formatted("docx")).statusCode()).isEqualTo(200);
      assertThat(server.bytes(path.formatted("gpkg")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAddressThatIsTooLongIsRefusedInWords() {
    HttpResponse<byte[]> refused =
        PriorityFiles.SERVER.bytes(
            PriorityFiles.PRIORITY + ".csv?scenario=" + "24088-".repeat(5_000));

    assertThat(refused.statusCode()).isEqualTo(414);
    assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("Địa chỉ quá dài");
  }

  /** Nested repetitions of a pattern must not exhaust the stack. */
  @Test
  void aLongCodeThatIsNoneIsABadRequest() {
    for (String wrong : List.of("a".repeat(15_000), "'41".repeat(3_500))) {
      String code =
          "1*min_max*weighted_arithmetic*exclude*" + wrong + "*poverty_rate~2020~a~b~~1~h";
      assertThat(
              PriorityFiles.SERVER
                  .bytes(PriorityFiles.PRIORITY + ".csv?scenario=" + PriorityFiles.encoded(code))
                  .statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void anAnnexGivesTheBoundsOfCarriedFigures() throws Exception {
    JsonNode answer = PriorityFiles.answer(PriorityFiles.TODAY);
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(PriorityFiles.file(answer, "docx")));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText())
          .contains("Trong ngoặc: khoảng thấp nhất – cao nhất")
          .containsPattern("\\d,\\d\\d \\(\\d+,\\d\\d–\\d+,\\d\\d\\)");
    }
  }
}
