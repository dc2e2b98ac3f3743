package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.content.SmallMaps;

/** The page of a figure as it comes from the server, without a script. */
class SourcePageTest {
  private static final TestServer SERVER = TestServer.shared();

  private static String page(String address) {
    HttpResponse<String> answer = SERVER.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  @Test
  void printedFigureIsShownInItsRowWithItsDocument() {
    String page = page("/nguon/krong-pa-2021/phu-luc-1/16/4");

    assertThat(page)
        .contains("<mark>23,64</mark>")
        .contains("40/KH-UBND")
        .contains("Phụ lục 1")
        .contains("Tỷ lệ hộ nghèo")
        .contains("href=\"/tai-lieu/krong-pa-2021#phu-luc-1-16-4\"")
        .contains("href=\"/gop-y?so=%2Fnguon%2Fkrong-pa-2021%2Fphu-luc-1%2F16%2F4\"")
        .containsPattern("href=\"/nguon/krong-pa-2021/phu-luc-1/16/4\\?phien-ban=\\d+\"");
  }

  @Test
  void rowHoldsTheLabelsThatBeganAboveIt() {
    String page = page("/nguon/krong-pa-2021/phu-luc-3/30/14");
    String row = page.substring(0, page.indexOf("<mark>")).replaceFirst("(?s).*<tr>", "");

    // The figure stands in column 14; number and name of the commune are merged over three rows.
    assertThat(row.split("<td ")).hasSize(15);
    assertThat(row).contains(">Xã Ia Rmok</td>");
  }

  @Test
  void contestedFigureSaysSoAndWhatWouldFit() {
    assertThat(page("/nguon/krong-pa-2021/phu-luc-3/30/14?lang=en"))
        .contains("likely misprint")
        .contains("Probably the wrong row was copied")
        .contains("This figure would fit if it were 21\u00a0households.")
        .contains("#finding-");
  }

  @Test
  void numberIsMarkedInTheSentenceThatHoldsMany() {
    assertThat(page("/nguon/dak-glei-2024/muc-ii-3-1/1/1/2"))
        .contains("đã thực hiện giải ngân <mark>864,733</mark> triệu đồng")
        .contains("864,733\u00a0triệu đồng</span>");
  }

  @Test
  void computedValueShowsItsFormulaItsBoundsAndItsInputsAsLinks() {
    assertThat(
            page(
                "/nguon/krong-pa-2021/tinh/implied_households"
                    + "?unit=24076&period=2020&status=actual&group=all"))
        // 107 / 3,295 % = 3.247,3 and 107 / 3,285 % = 3.257,2
        .contains("từ 3.248 đến 3.257")
        .contains("107 ÷ 3,29 × 100 ≈")
        .containsPattern("href=\"/nguon/krong-pa-2021/phu-luc-1/3/3\">107</a>")
        .containsPattern("href=\"/nguon/krong-pa-2021/phu-luc-1/3/4\">3,29</a>")
        .containsPattern("phien-ban=\\d+\"");
  }

  @Test
  void valueComputedFromADoubtfulFigureSaysSo() {
    String address =
        "/ia-hdrai-2025/%s/disbursement_rate?unit=618&year=2024&project=total&source=central&kind=total";

    assertThat(page("/nguon" + address.formatted("tinh")))
        .contains("†</span>có thể in nhầm", "ở một số đi vào phép tính.");
    assertThat(SERVER.json("/api/atlases" + address.formatted("computed")).path("inputs"))
        .anyMatch(input -> input.path("contested").path("severity").isTextual());
  }

  @Test
  void everyKindOfAddressTheApiGivesIsAPage() {
    Set<String> addresses = new LinkedHashSet<>();
    for (String path :
        new String[] {
          "/api/atlases/ia-hdrai-2025/funding",
          "/api/atlases/dak-glei-2024/results",
          "/api/atlases/krong-pa-2021/map?boundaries=2026-01-01&indicator=poverty_rate"
        }) {
      Matcher m =
          Pattern.compile("\"address\":\"(/nguon/[^\"]+)\"").matcher(SERVER.get(path).body());
      for (int i = 0; i < 20 && m.find(); i++) {
        addresses.add(m.group(1));
      }
    }

    assertThat(addresses).hasSizeGreaterThan(40).anyMatch(a -> a.contains("/tinh/rebased?"));
    addresses.forEach(address -> assertThat(page(address)).contains("source-value"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nguon/krong-pa-2021/phu-luc-1/999/1",
        "/nguon/krong-pa-2021/phu-luc-1/x/1",
        "/nguon/krong-pa-2021/phu-luc-1",
        "/nguon/krong-pa-2021/tinh/implied_households?unit=1",
        "/nguon/khong-co/phu-luc-1/3/3"
      })
  void addressOfNoFigureLeadsToTheDocuments(String address) {
    HttpResponse<String> answer = SERVER.get(address);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("Không tìm thấy nguồn của số này")
        .contains("href=\"/tai-lieu/krong-pa-2021\"");
  }

  @Test
  void figureCanBeReadAsAnOldRevisionHasIt(@TempDir Path folder) {
    SmallMaps maps = SmallMaps.in(folder);
    try (TestServer server = TestServer.of(maps.directory())) {
      String address = "/nguon/krong-pa/phu-luc-1/3/3";
      String gone = "/nguon/dak-ha/muc-ii/2/1/2";
      maps.replace("krong-pa/observations.csv", ",107,household,,107,", ",108,household,,108,");
      maps.delete("dak-ha");
      server.reload();

      assertThat(server.get(address + "?phien-ban=1").body())
          .contains("Ở phiên bản này số được ghi khác hôm nay.")
          .contains("<span class=\"source-value\">107\u00a0hộ</span>")
          .contains("<a href=\"" + address + "\">108\u00a0hộ</a>");
      assertThat(server.get(address + "?phien-ban=2").body())
          .contains("Đây là phiên bản đang dùng.")
          .contains("<span class=\"source-value\">108\u00a0hộ</span>");
      assertThat(server.get(gone).statusCode()).isEqualTo(404);
      assertThat(server.get(gone + "?phien-ban=1").body())
          .contains("Số này không còn trong phiên bản đang dùng.");
      assertThat(server.get(address + "?phien-ban=9").statusCode()).isEqualTo(404);
      assertThat(
              server
                  .get(
                      "/nguon/krong-pa/tinh/implied_households?unit=24076&period=2020&status=actual&group=all&phien-ban=1")
                  .body())
          .contains("Ở phiên bản này có số đi vào phép tính được ghi khác hôm nay.")
          // 108 / 3,295 % = 3.277,7 and 108 / 3,285 % = 3.287,7
          .contains("từ 3.248 đến 3.257")
          .contains("từ 3.278 đến 3.287")
          .contains("<td>107\u00a0hộ</td><td>108\u00a0hộ</td>");
    }
  }
}
