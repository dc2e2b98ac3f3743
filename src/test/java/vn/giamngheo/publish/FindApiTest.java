package vn.giamngheo.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

class FindApiTest {
  private static final TestServer SERVER = TestServer.shared();

  /** Names as in the list of units; some as the plan of Krông Pa prints them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dat bang|Đất Bằng",
        "ĐẤT BẰNG|Đất Bằng",
        "đắt bảng|Đất Bằng",
        "xa dat bang|Đất Bằng",
        "Dat Bang Commune|Đất Bằng",
        "đất bằng, huyện krông pa|Đất Bằng",
        "dat bang krong pa gia lai|Đất Bằng",
        "dat bangg|Đất Bằng",
        "dta bang|Đất Bằng",
        "ia rsiom|Ia Rsươm",
        "Ia H'Dreh|Ia HDreh",
        "ia-hdreh|Ia HDreh",
        "thi tran phu tuc|Phú Túc",
        "huyen ia hdrai|Ia H'Drai",
        "Thiện Hòa|Thiện Hoà",
        "thien hoa|Thiện Hoà"
      })
  void firstFoundIsTheUnitMeant(String typed, String name) {
    assertThat(names(typed).get(0).replace('’', '\'')).endsWith(name);
  }

  @Test
  void oldAndNewUnitsOfOneNameAreBothOfferedWithWhatTheOldOneBecame() {
    JsonNode units = units("phu tuc");
    List<String> addresses = new ArrayList<>();
    units.forEach(u -> addresses.add(u.path("address").asText()));
    assertThat(addresses)
        .contains("/xa/24076?boundaries=2025-06-30", "/xa/24076?boundaries=2025-07-01");
    assertThat(units.get(0).path("became").asText()).isEqualTo("Nay là xã Phú Túc");
  }

  @Test
  void aWholeCodeLeadsToItsPageUnlessTwoUnitsBearIt() {
    HttpResponse<String> one = SERVER.get("/tim?q=24073&lang=en");
    HttpResponse<String> two = SERVER.get("/tim?q=24076");
    assertThat(two.statusCode()).isEqualTo(200);
    assertThat(two.body()).contains("Thị trấn Phú Túc", "Xã Phú Túc");
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(SERVER.get("/tim?q=637").headers().firstValue("Location")).hasValue("/xa/637");
  }

  @Test
  void whereNothingFitsTheNearestNamesStand() {
    String page = SERVER.get("/tim?q=qqqqzzzz").body();
    assertThat(page).contains("Những tên gần giống nhất:").contains("class=\"found\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "' or 1=1 --",
        "%25%5F",
        "؀؀",
        "(((((((",
        "xã"
      })
  void strangeQueriesAreAnsweredAsText(String typed) {
    String query = typed.startsWith("%") ? typed : encode(typed);
    HttpResponse<String> page = SERVER.get("/tim?q=" + query);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>alert");
    assertThat(SERVER.get("/api/units?q=" + query).statusCode()).isEqualTo(200);
  }

  @Test
  void aQueryLongerThanAnyNameIsRefused() {
    assertThat(SERVER.get("/tim?q=" + "a".repeat(101)).statusCode()).isEqualTo(400);
    assertThat(SERVER.json("/api/units?q=" + "a".repeat(101)).path("field").asText())
        .isEqualTo("q");
  }

  private static List<String> names(String typed) {
    List<String> names = new ArrayList<>();
    units(typed).forEach(u -> names.add(u.path("name").asText()));
    return names;
  }

  private static JsonNode units(String typed) {
    return SERVER.json("/api/units?q=" + encode(typed)).path("units");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
