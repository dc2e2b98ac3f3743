package vn.giamngheo.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/** The page of every unit that a document prints figures for, read as text. */
class CommunePageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final List<String> ATLASES =
      List.of("krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024");
  private static final Pattern FIGURE =
      Pattern.compile("<a class=\"number\" href=\"(/nguon/[^\"]+)\">([^<]*)</a>");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");

  /** Figures: Kế hoạch 40/KH-UBND, annex 1; Kế hoạch 64/KH-UBND; Ia H'Drai, annex A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/xa/24076?boundaries=2025-06-30|Cuối năm 2020, thị trấn Phú Túc có 107 hộ nghèo, chiếm 3,29 % số hộ, thấp nhất trong 14 xã, thị trấn của huyện Krông Pa.",
        "/xa/637|Cuối năm 2022, huyện Krông Pa có 3.244 hộ nghèo, chiếm 15,69 % số hộ, cao thứ 4 trong 17 huyện, thị xã, thành phố của tỉnh Gia Lai.",
        "/xa/637?lang=en|At the end of 2022, Krông Pa District had 3,244 poor households, 15.69% of its households, number 4 from the top of the 17 districts, towns and cities of Gia Lai Province.",
        "/xa/637?atlas=krong-pa-2021|Cuối năm 2020, huyện Krông Pa có 2.342 hộ nghèo, chiếm 11,78 % số hộ.",
        "/xa/618|Năm 2023, tỷ lệ hộ nghèo giảm 13,38 điểm phần trăm, chỉ tiêu là 10,5 điểm phần trăm: đạt.",
        "/xa/615|Kế hoạch năm 2024: giảm tỷ lệ ít nhất 2,5 điểm phần trăm.",
        "/xa/610|Kế hoạch năm 2025: tỷ lệ hộ nghèo dưới 11,75 %."
      })
  void saysTheFiguresInASentence(String address, String sentence) {
    assertThat(text(get(address)).lines().map(String::strip)).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyUnitWithFiguresReadsWell(String lang) {
    Set<String> addresses = addresses();
    assertThat(addresses.size()).isGreaterThanOrEqualTo(34);
    for (String address : addresses) {
      String page = get(address + (address.contains("?") ? "&" : "?") + "lang=" + lang);
      String text = sentences(page);
      assertThat(text)
          .as(address)
          .doesNotContain("null", "{}", "Optional", "  ", " ,", " .", "( ", " )")
          .doesNotContainPattern("[^.\n] (Xã|Phường|Thị trấn|Huyện|Tỉnh|Thành phố) ")
          .doesNotContainPattern("(^|[^0-9.,])0 hộ nghèo, chiếm");
      assertThat(page)
          .as(address)
          .contains("<h1>", lang.equals("vi") ? "“Số này sai?”" : "“Is this figure wrong?”");
    }
  }

  @Test
  void everyLinkedNumberIsTheOneOfTheInterface() {
    for (String address : addresses()) {
      Map<String, Double> values = values(address);
      Matcher m = FIGURE.matcher(get(address));
      int compared = 0;
      while (m.find()) {
        Double value = values.get(m.group(1).replace("&amp;", "&"));
        Matcher number = NUMBER.matcher(m.group(2));
        if (value != null && number.find()) {
          double shown = Double.parseDouble(number.group().replace(".", "").replace(',', '.'));
          assertThat(shown).as(address + " " + m.group(2)).isEqualTo(value);
          compared++;
        }
      }
      assertThat(compared).as(address).isPositive();
    }
  }

  @Test
  void aUnitOfTodayShowsFiguresCarriedFromThoseItWasMadeOf() {
    String page = text(get("/xa/24076?boundaries=2025-07-01"));
    assertThat(page)
        .contains(
            "Cuối năm 2020, trên địa bàn xã Phú Túc ngày nay có 664 hộ nghèo, chiếm khoảng 8,39 %")
        .contains("Ngày 01/07/2025, xã Phú Túc được lập từ")
        .contains("thị trấn Phú Túc (toàn bộ)")
        .contains("1664/NQ-UBTVQH15")
        .contains("Số hộ ở đây là tổng của các xã cũ");
  }

  @Test
  void aCodeThatWasUsedAgainLeadsToTheOtherUnit() {
    assertThat(get("/xa/24076")).contains("href=\"/xa/24076?boundaries=2025-07-01\"");
    assertThat(get("/xa/24076?boundaries=2025-07-01"))
        .contains("href=\"/xa/24076?boundaries=2025-06-30\"");
  }

  @Test
  void aUnitWithoutFiguresSaysSoAndLeadsOn() {
    assertThat(text(get("/xa/06085")))
        .contains("Chưa có văn bản nào trong atlas in số liệu cho đơn vị này.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/xa/99999",
        "/xa/abc",
        "/xa/24076?boundaries=2025-02-31",
        "/xa/24076?boundaries=x",
        "/xa/24076?atlas=dak-ha-2024",
        "/xa/24076?atlas=nowhere",
        "/xa/%3Cb%3E"
      })
  void whatThereIsNotGetsAPageThatHelps(String address) {
    var answer = SERVER.get(address);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains("class=\"found\"").doesNotContain("<b>");
  }

  @Test
  void aVeryLongCodeIsNotComparedWithEveryName() {
    var answer = SERVER.get("/xa/" + "a".repeat(7000));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("a".repeat(41) + "\"");
  }

  @Test
  void theTableHoldsTheUnitsFiguresWithTheirAddresses() {
    String table = SERVER.get("/xa/24076/so-lieu.csv?atlas=krong-pa-2021").body();
    assertThat(table)
        .startsWith("\ufeffunit_code,indicator,")
        .contains("24076,poverty_rate,all,,actual,2020,2016-2020,3.29,percent,,\"3,29\"");
  }

  @Test
  void anUnchangedPageIsNotSentAgain() {
    String tag = SERVER.get("/xa/637").headers().firstValue("ETag").orElseThrow();
    assertThat(SERVER.get("/xa/637", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  private static Set<String> addresses() {
    Set<String> all = new LinkedHashSet<>();
    for (String atlas : ATLASES) {
      JsonNode own = SERVER.json("/api/atlases");
      own.forEach(
          a -> {
            if (a.path("id").asText().equals(atlas)) {
              all.add("/xa/" + a.path("unit").path("code").asText() + "?atlas=" + atlas);
            }
          });
      for (String row :
          SERVER
              .get("/api/atlases/" + atlas + "/observations.csv")
              .body()
              .lines()
              .skip(1)
              .toList()) {
        all.add("/xa/" + row.substring(0, row.indexOf(',')) + "?atlas=" + atlas);
      }
    }
    return all;
  }

  private static Map<String, Double> values(String address) {
    String code = address.substring(4, address.indexOf('?'));
    String atlas = address.substring(address.indexOf('=') + 1);
    Map<String, Double> values = new HashMap<>();
    List<String> codes = new ArrayList<>(List.of(code));
    for (JsonNode a : SERVER.json("/api/atlases")) {
      if (a.path("id").asText().equals(atlas)) {
        codes.add(a.path("unit").path("code").asText());
      }
    }
    for (String one : codes) {
      SERVER
          .json("/api/atlases/" + atlas + "/units/" + one)
          .path("observations")
          .forEach(o -> values.put(o.path("address").asText(), o.path("value").asDouble()));
    }
    return values;
  }

  private static String get(String address) {
    var answer = SERVER.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  /** The paragraphs that were put together from figures. */
  private static String sentences(String page) {
    StringBuilder all = new StringBuilder();
    Matcher m = Pattern.compile("(?s)<p>(.*?)</p>").matcher(page);
    while (m.find()) {
      String one = m.group(1).strip();
      all.append(one.replaceAll("<[^>]*>", "").replace('\u00a0', ' ')).append('\n');
    }
    return all.toString();
  }

  /** What a reader sees of the main part, spaces as a browser joins them. */
  private static String text(String page) {
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    return main.replaceAll("(?s)<svg.*?</svg>", "")
        .replaceAll("<abbr[^>]*>[^<]*</abbr>", "")
        .replaceAll("</?(a|strong)( [^>]*)?>", "")
        .replaceAll("<[^>]*>", "\n")
        .replace("&#39;", "'")
        .replaceAll("[ \n]*\n[ \n]*", "\n")
        .replaceAll("\n(?=[(,.])", " ")
        .replace('\u00a0', ' ');
  }
}
