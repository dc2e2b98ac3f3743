package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.giamngheo.TestServer;
import vn.giamngheo.text.Numbers;

/** What the panels show, taken away: pictures and workbooks say what the answers say. */
class ResultFilesApiTest {
  private static final String RATE = "{'indicator':'poverty_rate','period':'2020','weight':1}";
  private static final String COUNT = "{'indicator':'poor_households','period':'2020','weight':1}";
  private static final String BY_COUNT =
      "{'name':'Theo số hộ','points':[{'indicator':'poor_households','period':'2020','step':1,'points':1}]}";
  private static final String TOP_FIVE =
      "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~1~h*t5";
  private static final String EQUAL = "{'name':'Chia đều','base':1,'points':[]}";

  @Test
  void aPictureOfClustersHasTheCategoriesOfTheAnswerWithTheirPatterns() {
    String asked = "clusters%s?indicator=poverty_rate&period=2020&permutations=99";
    JsonNode answer = Calls.read(get(asked.formatted("")));
    String picture = get(asked.formatted(".svg"));

    assertThat(picture)
        .contains(answer.path("headline").asText(), "Cụm cao–cao", "Không rõ rệt", "Nguồn:");
    long clear = 0;
    for (JsonNode unit : answer.path("units")) {
      clear += unit.at("/local/cluster").asText().equals("none") ? 0 : 1;
    }
    assertThat(picture).contains((14 - clear) + " xã");
    assertThat(get(asked.formatted(".svg") + "&paint=hotspots&scenario=" + TOP_FIVE))
        .contains("Điểm nóng", "Viền đậm: 5 xã trong danh sách ưu tiên.");
  }

  @Test
  void winnersAndLosersOfTwoFormulasAreCountedInTheLegend() {
    String path = Calls.KRONG_PA + "priority/allocation";
    String body = "{'budget':14000000000,'a':" + EQUAL + ",'b':" + BY_COUNT + "}";
    JsonNode answer = Calls.answer(path, body);
    int gains = 0;
    for (JsonNode one : answer.path("differences")) {
      gains += one.path("change").asLong() > 0 ? 1 : 0;
    }
    String picture = Calls.post(path + ".svg", body).body();

    assertThat(picture)
        .contains("Từ “Chia đều” sang “Theo số hộ”", "được thêm", gains + " xã", "bị bớt");
    assertThat(Calls.post(path + ".svg", "{'budget':14000000000,'a':" + EQUAL + "}").statusCode())
        .as("one formula has no winners")
        .isEqualTo(400);
  }

  @Test
  void twoScenariosAreDrawnAsOneMapOfWhoEntersAndWhoLeaves() {
    String a = "{'criteria':[" + RATE + "],'selection':{'top':5}}";
    String b = "{'criteria':[" + COUNT + "],'selection':{'top':5}}";
    String body = "{'a':" + a + ",'b':" + b + "}";
    JsonNode answer = Calls.answer(Calls.KRONG_PA + "priority/comparison", body);
    String picture =
        Calls.post(
                Calls.KRONG_PA + "priority/comparison.svg?nameA=Theo%20t%E1%BB%B7&nameB=%3Cb%3E",
                body)
            .body();

    assertThat(picture)
        .contains(
            "Vào (chỉ trong B)",
            "huyện Krông Pa",
            answer.path("entering").size() + " xã",
            "A: Theo tỷ")
        .contains("B: &lt;b&gt;")
        .doesNotContain("<b>");
  }

  @Test
  void aWorkbookOfABudgetHasTheChoiceItsConstraintsAndTheSource() throws Exception {
    String body =
        "{'scenario':{'criteria':["
            + RATE
            + "]},'budget':15000000000,'cost':{'kind':'per_unit','amount':3000000000},"
            + "'include':['24076']}";
    JsonNode answer = Calls.answer(Calls.KRONG_PA + "priority/selection", body);
    String book = cells("priority/selection.xlsx", body);

    assertThat(book)
        .contains(answer.path("sentence").asText(), "Phải có", "24076", "Nguồn", "40/KH-UBND");
  }

  @Test
  void aWorkbookOfAnAllocationHasEachFormulaAndWhatDiffers() throws Exception {
    String body = "{'budget':14000000000,'a':" + EQUAL + ",'b':" + BY_COUNT + "}";
    String book = cells("priority/allocation.xlsx", body);

    assertThat(book)
        .contains(
            "Chia đều", "Theo số hộ", "Thêm (+) bớt (−) (đồng)", "Cộng", "Tham số và kết quả");
  }

  @Test
  void pointsAreWrittenWithoutWhatCountingInFractionsOfTwoLeaves() throws Exception {
    String byRate = "{'base':10,'points':[{'indicator':'poverty_rate','step':1,'points':2}]}";
    String body = "{'budget':14000000001,'a':%1$s,'b':%1$s}".formatted(byRate);

    // Ia Rsai: 10 + 2 × 15.69.
    assertThat(cells("priority/allocation.xlsx", body))
        .containsPattern("41[.,]38\\s")
        .doesNotContainPattern("41[.,]379|41[.,]380");
    assertThat(Calls.answer(Calls.KRONG_PA + "priority/allocation", body).path("notes"))
        .as("one đồng that both formulas leave over is told once")
        .hasSize(2);
  }

  @Test
  void anAnnexShowsTheListAndInTheSamePapersWhatThePanelPaints() throws Exception {
    String asked = "clusters%s?indicator=poverty_rate&period=2020&permutations=99&";
    JsonNode answer = Calls.read(get(asked.formatted("")));
    String both =
        annex(
            TestServer.shared()
                .bytes(Calls.KRONG_PA + asked.formatted(".docx") + "scenario=" + TOP_FIVE));

    assertThat(both)
        .contains("DANH SÁCH ƯU TIÊN", "Xã được chọn", "Cụm trên bản đồ")
        .contains(answer.path("headline").asText().replace('\u00a0', ' '))
        .contains("Hình vẽ: Cụm: ");
    assertThat(annex(TestServer.shared().bytes(Calls.KRONG_PA + asked.formatted(".docx"))))
        .as("without a scenario")
        .contains("CỤM TRÊN BẢN ĐỒ", "Hình vẽ: Cụm: ")
        .doesNotContain("DANH SÁCH ƯU TIÊN");
  }

  @Test
  void annexesOfBudgetsAndComparisonsHoldTheRowsOfTheScreen() throws Exception {
    String body = "{'budget':14000000001,'a':" + EQUAL + ",'b':" + BY_COUNT + "}";
    JsonNode divided = Calls.answer(Calls.KRONG_PA + "priority/allocation", body);
    String allocation = annex(posted("priority/allocation.docx", body));
    for (JsonNode one : divided.path("differences")) {
      String amount = Numbers.both(one.path("b").asLong()).vi();
      assertThat(allocation).contains(one.path("name").asText() + "\t", "\t" + amount + "\t");
    }
    assertThat(allocation).contains("Cộng\t14.000.000.001\t14.000.000.001", "Hình vẽ: Được thêm");

    String two =
        "{'a':{'criteria':[%s],'selection':{'top':5}},'b':{'criteria':[%s],'selection':{'top':5}}}"
            .formatted(RATE, COUNT);
    assertThat(annex(posted("priority/comparison.docx?nameA=Mot&nameB=Hai", two)))
        .contains("A: Mot. B: Hai.", "Ra (chỉ trong A)", "Hình vẽ: So sánh hai danh sách");

    String budget =
        "{'scenario':{'criteria':[%s]},'budget':15000000000,'cost':{'kind':'per_unit','amount':3000000000}}"
            .formatted(RATE);
    JsonNode bought = Calls.answer(Calls.KRONG_PA + "priority/selection", budget);
    assertThat(annex(posted("priority/selection.docx", budget)))
        .contains(bought.path("sentence").asText(), "Hình vẽ: Chọn theo ngân sách")
        .contains("\t3.000.000.000\n", "Cộng\t\t\t1.182\t15.000.000.000");
    assertThat(Calls.post(Calls.KRONG_PA + "priority/selection.svg", budget).body())
        .as("every unit can be chosen")
        .contains("Không được chọn")
        .doesNotContain("Không thể chọn");
  }

  @Test
  void anAnnexOfUnitsOfAnotherDayThanItsListIsRefused() {
    String asked =
        "clusters.docx?indicator=poverty_rate&period=2020&permutations=99&boundaries=2026-01-01&";

    assertThat(get(asked + "scenario=" + TOP_FIVE)).contains("\"field\":\"scenario\"");
  }

  private static HttpResponse<byte[]> posted(String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(TestServer.shared().url(Calls.KRONG_PA + path)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Calls.json(body)))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The words of an annex, and what its pictures are said to show. */
  private static String annex(HttpResponse<byte[]> response) throws IOException {
    assertThat(response.statusCode()).isEqualTo(200);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(response.body()));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      StringBuilder pictures = new StringBuilder();
      document.getParagraphs().stream()
          .flatMap(p -> p.getRuns().stream())
          .flatMap(r -> r.getCTR().getDrawingList().stream())
          .forEach(
              d -> pictures.append("Hình vẽ: ").append(d.getInlineArray(0).getDocPr().getDescr()));
      return (words.getText() + pictures).replace('\u00a0', ' ');
    }
  }

  private static String get(String path) {
    return TestServer.shared().get(Calls.KRONG_PA + path).body();
  }

  /** All texts and numbers of a workbook. */
  private static String cells(String path, String body) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = posted(path, body);
    assertThat(response.statusCode()).isEqualTo(200);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(response.body()));
        XSSFExcelExtractor texts = new XSSFExcelExtractor(book)) {
      return texts.getText();
    }
  }
}
