package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be taken away at /du-lieu. */
class OpenDataApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String KRONG_PA = "/du-lieu/krong-pa-2021/";

  @Test
  void tablesForPeopleBeginWithTheMarkThatSpreadsheetsNeed() {
    byte[] csv = SERVER.bytes(KRONG_PA + "observations.csv").body();
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .startsWith("\uFEFFunit_code,unit_name,indicator,")
        .contains(
            "24088,Xã Đất Bằng,poverty_rate,Tỷ lệ hộ nghèo,all,,actual,2020,2016-2020,1,23.64,");
    assertThat(SERVER.get("/api/atlases/krong-pa-2021/observations.csv").body())
        .as("the table for programs keeps its header")
        .startsWith("unit_code,");
  }

  @Test
  void csvJsonAndWorkbookHaveTheSameRows() throws IOException {
    for (String table : List.of("observations", "funding", "results", "agencies", "findings")) {
      String file = "/du-lieu/dak-ha-2024/" + table;
      JsonNode json = SERVER.json(file + ".json");
      long lines = SERVER.get(file + ".csv").body().split("\r\n(?=\\S)").length - 1L;
      try (XSSFWorkbook book =
          new XSSFWorkbook(new ByteArrayInputStream(SERVER.bytes(file + ".xlsx").body()))) {
        int rows = json.path("rows").size();
        assertThat(lines).as(table).isEqualTo(rows);
        // Two lines of heading, an empty one, the header.
        assertThat(book.getSheetAt(0).getLastRowNum()).as(table).isEqualTo(rows + 3);
        assertThat(book.getNumberOfSheets()).isEqualTo(4);
      }
      json.path("columns")
          .forEach(column -> assertThat(column.path("meaning").asText()).isNotBlank());
    }
  }

  @Test
  void aFileSaysItsDocumentLicenceAndRevision() {
    JsonNode about = SERVER.json(KRONG_PA + "observations.json").path("about");
    assertThat(about.path("document").asText()).startsWith("Kế hoạch 40/KH-UBND, 22/03/2021");
    assertThat(about.at("/licence/name").asText()).isEqualTo("CC-BY-4.0");
    assertThat(about.at("/revision/sha256").asText())
        .isEqualTo(SERVER.json("/api/revision").path("sha256").asText());
  }

  @Test
  void thePackageInTheZipIsTheContentByteForByte() throws IOException {
    Map<String, byte[]> zip = unzip(SERVER.bytes(KRONG_PA + "data.zip").body());
    try (Stream<Path> files = Files.list(Path.of("maps/krong-pa-2021"))) {
      for (Path file : files.toList()) {
        assertThat(zip.get("package/" + file.getFileName())).isEqualTo(Files.readAllBytes(file));
      }
    }
    assertThat(zip).containsKeys("README.md", "tables/observations.csv", "tables/dictionary.csv");
    assertThat(SERVER.bytes(KRONG_PA + "data.zip").body())
        .as("made twice, the same bytes")
        .isEqualTo(SERVER.bytes(KRONG_PA + "data.zip?lang=vi").body());
  }

  private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void layerForAGisHasAColumnForEachSeriesAndABoundaryForEachUnit(@TempDir Path folder)
      throws IOException, SQLException {
    JsonNode layer = SERVER.json(KRONG_PA + "units.geojson");
    assertThat(layer.path("features")).hasSize(14);
    Path file = Files.write(folder.resolve("u.gpkg"), SERVER.bytes(KRONG_PA + "units.gpkg").body());
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet row =
            db.createStatement()
                .executeQuery(
                    "select poverty_rate_2020_actual, geom from units where code = '24088'")) {
      assertThat(row.getDouble(1)).isEqualTo(23.64);
      assertThat(row.getBytes(2)).startsWith('G', 'P');
    }
  }

  @Test
  void catalogueNamesEveryAtlasWithLicenceAndFilesThatAnswer() throws IOException {
    HttpResponse<String> answer = SERVER.get("/du-lieu/catalog.jsonld");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/ld+json; charset=utf-8");
    JsonNode catalogue = new ObjectMapper().readTree(answer.body());
    assertThat(catalogue.path("dcat:dataset")).hasSize(5);
    for (JsonNode set : catalogue.path("dcat:dataset")) {
      assertThat(set.at("/dct:license/@id").asText()).startsWith("https://creativecommons.org/");
      assertThat(set.path("dcat:distribution")).hasSize(21);
    }
    String first =
        catalogue.at("/dcat:dataset/0/dcat:distribution/0/dcat:downloadURL/@id").asText();
    assertThat(SERVER.get(URI.create(first).getPath()).statusCode()).isEqualTo(200);
  }

  @Test
  void everyLinkOfThePageToAFileIsAnswered() {
    Matcher link =
        Pattern.compile("href=\"(/du-lieu/[^\"]+)\"").matcher(SERVER.get("/du-lieu").body());
    List<String> addresses = new ArrayList<>();
    while (link.find()) {
      addresses.add(link.group(1));
    }
    assertThat(addresses).hasSizeGreaterThan(60);
    addresses.stream()
        .distinct()
        .forEach(a -> assertThat(SERVER.bytes(a).statusCode()).as(a).isEqualTo(200));
  }

  @Test
  void otherSitesMayReadWhatIsForEverybodyAndNothingElse() {
    assertThat(SERVER.get("/api/atlases").headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("*");
    assertThat(SERVER.get("/api/admin/imports").headers().firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create(SERVER.url("/api/atlases/krong-pa-2021/priority")))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "https://bao.example")
            .build();
    HttpResponse<String> allowed = SERVER.send(ask);
    assertThat(allowed.statusCode()).isEqualTo(204);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Content-Type")
        .doesNotContain("Authorization");
  }

  @Test
  void anUnknownFileIsAnsweredWithThoseThereAre() {
    HttpResponse<String> answer = SERVER.get(KRONG_PA + "secrets.csv");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("observations.csv", "data.zip");
  }

  @Test
  void searchEnginesAreToldOfEveryUnitsPage() {
    assertThat(SERVER.get("/sitemap.xml").body())
        .contains("/xa/24088</loc>")
        .doesNotContain("//xa");
    assertThat(SERVER.get("/robots.txt").body()).contains("Sitemap: http://127.0.0.1:");
  }
}
