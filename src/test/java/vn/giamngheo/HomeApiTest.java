package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.web.Replies;

/**
 * The first page as the server sends it: what it says, and that its figures are the printed ones.
 */
class HomeApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final Pattern NUMBER =
      Pattern.compile("<a class=\"number\" href=\"(/nguon/[^\"]+)\">([^<]+)</a>");

  /** Figures as the documents print them: maps/…/observations.csv. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
krong-pa-2021|vi|Cuối năm 2020, 2.342 trong 19.886 hộ ở huyện Krông Pa là hộ nghèo: 11,78~%.
krong-pa-2021|en|At the end of 2020, 2,342 of 19,886 households in Krông Pa District were poor: 11.78%.
gia-lai-2023|vi|Cuối năm 2022, 38.550 trong 383.134 hộ ở tỉnh Gia Lai là hộ nghèo: 10,06~%.
ia-hdrai-2025|vi|Cuối năm 2023, 300 trong khoảng 3.783 hộ ở huyện Ia H'Drai là hộ nghèo: 7,93~%.
ia-hdrai-2025|en|At the end of 2023, 300 of about 3,783 households in Ia H'Drai District were poor: 7.93%.
dak-ha-2024|vi|Chỉ tiêu năm 2024: giảm tỷ lệ hộ nghèo ở huyện Đăk Hà ít nhất 2,5~điểm phần trăm.
dak-glei-2024|vi|Chỉ tiêu đến cuối năm 2025: tỷ lệ hộ nghèo ở huyện Đăk Glei dưới 11,75~%.
dak-glei-2024|en|Target for the end of 2025: a poverty rate in Đăk Glei District of less than 11.75%.
""",
      quoteCharacter = '`')
  void oneSentenceSaysHowPovertyStands(String atlas, String language, String sentence) {
    String page = page("/?atlas=" + atlas + "&lang=" + language);
    String lead = page.substring(page.indexOf("<p class=\"lead\">"));
    assertThat(text(lead.substring(0, lead.indexOf("</p>"))))
        .isEqualTo(sentence.replace('~', '\u00a0'));
  }

  @Test
  void thePageNamesItsDataSetAsTheCatalogueDoes() throws Exception {
    String page = page("/?atlas=ia-hdrai-2025");
    String start = "<script type=\"application/ld+json\">";
    int from = page.indexOf(start) + start.length();
    JsonNode about = Replies.JSON.readTree(page.substring(from, page.indexOf("</script>", from)));
    String id = about.path("about").path("@id").asText();
    assertThat(id).endsWith("/du-lieu#ia-hdrai-2025");
    assertThat(page("/du-lieu")).contains("\"@id\":\"" + id + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024"})
  void everyFigureIsTheOneItsAddressProves(String atlas) throws Exception {
    Map<String, String> shown = new TreeMap<>();
    Matcher number = NUMBER.matcher(page("/?atlas=" + atlas));
    while (number.find()) {
      shown.put(number.group(1).replace("&amp;", "&"), number.group(2));
    }
    assertThat(shown).hasSizeGreaterThan(3);
    List<String> wrong = new ArrayList<>();
    shown.forEach(
        (address, text) -> {
          BigDecimal plain =
              new BigDecimal(text.replaceAll("[^\\d,]", "").replace(".", "").replace(',', '.'));
          if (values(address).stream().noneMatch(value -> value.compareTo(plain) == 0)) {
            wrong.add(address + " is shown as " + text);
          }
        });
    assertThat(wrong).isEmpty();
  }

  /** The value at an address, amounts in millions of đồng as the page shows them. */
  private static List<BigDecimal> values(String address) {
    String api =
        "/api/atlases/"
            + address
                .substring("/nguon/".length())
                .replaceFirst("^([^/]+)/tinh/", "$1/computed/")
                .replaceFirst("^([^/]+)/(?!computed/)", "$1/figures/");
    JsonNode figure = SERVER.json(api);
    List<BigDecimal> values = new ArrayList<>();
    for (String name : List.of("value", "amountVnd")) {
      if (figure.path(name).isNumber()) {
        values.add(figure.path(name).decimalValue());
        values.add(figure.path(name).decimalValue().movePointLeft(6));
      }
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void nothingOnAnyPageIsHalfSaid(String language) {
    for (JsonNode atlas : SERVER.json("/api/atlases")) {
      String page = page("/?atlas=" + atlas.path("id").asText() + "&lang=" + language);
      String text = text(page.substring(page.indexOf("<main")));
      assertThat(text)
          .doesNotContain("null", "{0}", "%s", " .", " ,", "::")
          .doesNotContainPattern("\\p{IsLowercase} (Xã|Thị trấn|Phường|Huyện|Tỉnh) (?=\\p{Lu})");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ia-hdrai-2025|vi|Từ ngày 01/07/2025, 3 xã cũ của huyện Ia H'Drai thuộc 2 xã mới. Theo Nghị quyết 1677/NQ-UBTVQH15.",
        "dak-glei-2024|vi|Từ ngày 01/07/2025, 12 xã, thị trấn cũ của huyện Đăk Glei thuộc 6 xã mới.",
        "ia-hdrai-2025|en|the 3 communes of Ia H'Drai District are part of 2 new communes.",
        "dak-glei-2024|vi|chưa khớp nhau: 1 chỗ có thể in nhầm, 4 chỗ cần làm rõ.",
        "dak-glei-2024|en|do not agree: 1 likely misprint, 4 to clarify.",
        "ia-hdrai-2025|en|do not agree: 4 likely misprints, 4 to clarify."
      })
  void countedThingsAreNamedAsTheyAre(String atlas, String language, String words) {
    assertThat(text(page("/?atlas=" + atlas + "&lang=" + language))).contains(words);
  }

  @Test
  void moneyOfSeveralProjectsIsToldByProjectAndSource() {
    String page = page("/?atlas=dak-ha-2024");
    String table = page.substring(page.indexOf("id=\"money\""));
    assertThat(table)
        .containsSubsequence(
            "<th scope=\"row\">Tiểu dự án 2, Dự án 6: Truyền thông về giảm nghèo đa chiều</th>",
            "<td class=\"word\">Ngân sách địa phương</td>",
            ">1.083</a>");
  }

  @Test
  void theMapStandsInThePageWithALinkForEachCommune() {
    String page = page("/?atlas=krong-pa-2021");
    String map =
        page.substring(
            page.indexOf("<svg viewBox"), page.indexOf("</svg>", page.indexOf("<svg viewBox")));
    assertThat(map)
        .contains("<title id=\"map-title\">Tỷ lệ hộ nghèo, thực hiện 2020")
        .contains("<desc id=\"map-text\">")
        .contains("href=\"/xa/24085?atlas=krong-pa-2021\"")
        .contains("<title>Xã Chư Gu: 7,74\u00a0%</title>")
        .doesNotContain("style=");
    assertThat(map.split("<a ")).hasSize(15);
    assertThat(page.split("không dùng để xác định địa giới", -1)).hasSize(2);
    assertThat(page.split("Ranh giới là sơ đồ", -1)).hasSize(2);
  }

  @Test
  void aChoiceOfTheMapIsALinkAndNothingMore() {
    String page = page("/?atlas=krong-pa-2021&indicator=poor_households&group=dtts");
    assertThat(page)
        .contains("Số hộ nghèo, thực hiện 2020 · Dân tộc thiểu số (DTTS)")
        .contains("<option value=\"poor_households\" selected>")
        .contains("/hinh/krong-pa-2021/poor_households.png?base=&amp;group=dtts");
  }

  @Test
  void samePageIsNotSentTwice() {
    HttpResponse<String> first = SERVER.get("/?atlas=krong-pa-2021");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(SERVER.get("/?atlas=krong-pa-2021", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  private static String page(String path) {
    HttpResponse<String> answer = SERVER.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** What is read: tags gone, entities resolved. */
  static String text(String html) {
    return html.replaceAll("(?s)<svg.*?</svg>", "")
        .replaceAll("</(p|li|td|th|h\\d|option|a|span|small|title|label|button)>(?=\\s)", "")
        .replaceAll("<[^>]+>", "")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
