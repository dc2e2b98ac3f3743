package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that the administrator sends, and boundaries taken away as they came. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdminListsApiTest {
  private static TestServer server;
  private static AdminClient admin;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    server = TestServer.own();
    admin = new AdminClient(server.url(""), server.token());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void listOfUnitsIsTakenWithItsOwnNamesOfColumns() throws IOException {
    Path list = Files.writeString(folder.resolve("xã.csv"), "ma,ten\n99991,Xã Thử Nghiệm\n");

    JsonNode job =
        admin.end(
            admin.upload(
                "?kind=units&codeField=ma&nameField=ten&parent_codeValue=52&valid_fromValue=2025-07-01",
                list));

    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.path("taken").asInt()).isEqualTo(1);
    assertThat(job.path("message").asText()).isEqualTo("Đã nhận 1 dòng.");
    assertThat(server.uploads().resolve(job.path("id").asText())).doesNotExist();
  }

  @Test
  void listWithoutAColumnNamesTheBoxOfThePage() throws IOException {
    Path list = Files.writeString(folder.resolve("x.csv"), "ma,name\n99991,Xã Thử\n");

    JsonNode job = admin.end(admin.upload("?kind=units", list));

    assertThat(job.path("state").asText()).isEqualTo("refused");
    assertThat(job.path("message").asText())
        .contains("hãy ghi tên vào ô “Mã đơn vị”")
        .doesNotContain("--");
  }

  @Test
  void successionOfAnUnknownUnitChangesNothing() throws IOException {
    long revision = server.json("/api/revision").path("revision").asLong();
    Path list =
        Files.writeString(folder.resolve("x.csv"), "old_code,new_code,extent\n00000,11111,whole\n");

    JsonNode job = admin.end(admin.upload("?kind=successions&dateValue=2025-07-01", list));

    assertThat(job.path("state").asText()).isEqualTo("refused");
    assertThat(job.path("message").asText()).contains("00000 → 11111");
    assertThat(server.json("/api/revision").path("revision").asLong()).isEqualTo(revision);
  }

  @Test
  void listsComeOneFileAtATime() {
    JsonNode job =
        admin.end(
            admin.send(
                "?kind=units",
                AdminClient.form(
                    List.of("a.csv", "b.csv"), "code,name\n".getBytes(StandardCharsets.UTF_8))));

    assertThat(job.path("state").asText()).isEqualTo("refused");
    assertThat(job.path("message").asText()).contains("từng tệp một");
  }

  @Test
  void boundariesAreGivenBackCornerForCorner() {
    admin.end(admin.upload("?vintage=2025-06-30", AreaFiles.district(folder, "637", "Krông Pa")));
    JsonNode rows = AdminClient.json(admin.ask("GET", "boundaries")).path("boundaries");
    JsonNode row = rows.path(0);

    HttpResponse<String> file = admin.ask("GET", "boundaries/2025-06-30");

    assertThat(rows.findValuesAsText("provinces")).contains("Tỉnh Gia Lai");
    assertThat(row.path("original").asText("")).startsWith("boundaries/").isNotEqualTo("null");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"ranh-gioi-2025-06-30.geojson\"");
    JsonNode features = AdminClient.json(file).path("features");
    assertThat(features.findValuesAsText("id")).contains("637");
    assertThat(features.toString()).contains("[108.4368,12.99568]");
  }

  @Test
  void mapOfTheCountryWithoutTheArchipelagosIsWarnedOf() {
    JsonNode job = admin.end(admin.upload("?vintage=2026-01-01", AreaFiles.provinces(folder)));
    JsonNode inUse = AdminClient.json(admin.ask("GET", "boundaries"));
    JsonNode warnings = inUse.path("warnings");

    assertThat(job.path("taken").asInt()).as(job.toString()).isGreaterThan(30);
    assertThat(inUse.path("boundaries").findValuesAsText("provinces"))
        .contains("32 tỉnh, thành phố");
    assertThat(warnings.toString()).contains("thiếu Hoàng Sa").contains("thiếu Trường Sa");
  }

  @ParameterizedTest
  @CsvSource({"1900-01-01,404", "hôm nay,400"})
  void dayWithoutBoundariesIsSaid(String day, int status) {
    String path = "boundaries/" + day.replace(" ", "%20").replace("ô", "%C3%B4");
    HttpResponse<String> answer = admin.ask("GET", path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
  }
}
