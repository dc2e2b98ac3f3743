package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.giamngheo.content.SmallMaps;

/** Four states of a small content folder: as it is, corrected, without a document, with a note. */
class RevisionApiTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @TempDir private static Path folder;
  private static SmallMaps maps;
  private static SmallMaps first;
  private static TestServer server;

  @BeforeAll
  static void changeTwice() {
    first = SmallMaps.in(folder.resolve("first"));
    maps = SmallMaps.in(folder.resolve("served"));
    server = TestServer.of(maps.directory());
    maps.replace("krong-pa/observations.csv", ",107,household,,107,", ",108,household,,108,");
    server.reload();
    maps.delete("dak-ha");
    server.reload();
    maps.write("units/README.txt", "<script>alert(1)</script>");
    server.reload();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void listTellsInWordsWhatEachRevisionChanged() {
    JsonNode revisions = server.json("/api/revisions").path("revisions");

    assertThat(revisions).hasSize(4);
    assertThat(revisions.get(0).path("current").asBoolean()).isTrue();
    assertThat(revisions.get(2).path("changes").get(0).asText())
        .contains(": 1 số liệu đổi; tệp đổi: observations.csv.");
    assertThat(server.get("/phien-ban?lang=en").body())
        .contains(": 1 figure changed; files changed: observations.csv.")
        .contains(": package removed; 3 figures removed.")
        .contains("no figure changed; files added: README.txt.")
        .contains("The first revision.");
  }

  @Test
  void pageOfARevisionSetsOldBesideNewEachWithItsSource() {
    String page = server.get("/phien-ban/2").body();

    assertThat(page)
        .containsPattern("href=\"/nguon/krong-pa/[^\"]+\\?phien-ban=1\">107</a>")
        .containsPattern("href=\"/nguon/krong-pa/[^\"]+\\?phien-ban=2\">108</a>")
        .contains("href=\"/phien-ban/2/krong-pa.zip\"");
    JsonNode figure = server.json("/api/revisions/2").at("/packages/0/figures/0");
    assertThat(figure.at("/before/printed").asText()).isEqualTo("107");
    assertThat(figure.at("/after/value").asInt()).isEqualTo(108);
  }

  @Test
  void filesOfAnOldRevisionAreTheSameBytesAloneAndInTheZip() throws IOException {
    Map<String, byte[]> zip = unzip(server.bytes("/phien-ban/1/dak-ha.zip").body());

    for (String name : new String[] {"datapackage.json", "observations.csv", "funding.csv"}) {
      byte[] original = Files.readAllBytes(first.path("dak-ha/" + name));
      assertThat(server.bytes("/phien-ban/1/dak-ha/" + name).body()).isEqualTo(original);
      assertThat(zip.get("dak-ha/" + name)).isEqualTo(original);
    }
    assertThat(new String(zip.get("GIAY-PHEP.txt"), StandardCharsets.UTF_8))
        .contains("Giấy phép / Licence:")
        .contains("SHA-256")
        .contains("funding.csv");
    assertThat(server.bytes("/phien-ban/1/dak-ha.zip").body())
        .as("asked for again")
        .isEqualTo(server.bytes("/phien-ban/1/dak-ha.zip?x=1").body());
  }

  private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        files.put(e.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void fileIsNeverShownAsAPage() {
    HttpResponse<String> file = server.get("/phien-ban/4/units/README.txt");

    assertThat(file.body()).contains("<script>");
    assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"README.txt\"");
  }

  @Test
  void unknownRevisionLeadsToTheNearestAndTheNewest() {
    HttpResponse<String> page = server.get("/phien-ban/77?lang=en");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body())
        .contains("There are data revisions from 1 to 4.")
        .contains("href=\"/phien-ban/4?lang=en\"")
        .contains("href=\"/phien-ban/3?lang=en\"");
    for (String address : new String[] {"/phien-ban/0", "/phien-ban/x", "/phien-ban/99999999999"}) {
      assertThat(server.get(address).statusCode()).as(address).isEqualTo(404);
    }
    assertThat(server.json("/api/revisions/77?lang=en").path("detail").asText())
        .isEqualTo("There are data revisions from 1 to 4.");
  }

  @Test
  void fileThatTheRevisionHasNotLeadsToThoseItHas() {
    for (String address :
        new String[] {
          "/phien-ban/3/dak-ha.zip",
          "/phien-ban/1/dak-ha/none.csv",
          "/phien-ban/1/dak-ha",
          "/phien-ban/1/dak-ha/..%2Fkrong-pa%2Fobservations.csv"
        }) {
      HttpResponse<String> page = server.get(address);
      assertThat(page.statusCode()).as(address).isIn(400, 404);
    }
    assertThat(server.get("/phien-ban/3/dak-ha.zip").body()).contains("href=\"/phien-ban/3\"");
  }

  @Test
  void feedHasWhatAtomDemandsOfEveryEntry() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(server.bytes("/phien-ban/feed.atom").body()));

    Element root = feed.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
    NodeList entries = root.getElementsByTagNameNS(ATOM, "entry");
    assertThat(entries.getLength()).isEqualTo(4);
    assertThat(texts(root, "id"))
        .hasSize(5)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("urn:uuid:"));
    assertThat(texts(root, "title")).hasSize(5).contains("Phiên bản số liệu 4");
    assertThat(texts(root, "updated"))
        .hasSize(5)
        .allMatch(
            time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"));
    assertThat(texts(root, "author")).hasSize(1);
    Element self = (Element) root.getElementsByTagNameNS(ATOM, "link").item(0);
    assertThat(self.getAttribute("rel")).isEqualTo("self");
    assertThat(self.getAttribute("href")).isEqualTo("/phien-ban/feed.atom");
  }

  private static java.util.List<String> texts(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS(ATOM, name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent().strip())
        .toList();
  }

  @Test
  void restrictedPackageIsHandedOutByNoAddress() {
    SmallMaps closed = SmallMaps.in(folder.resolve("closed"));
    try (TestServer other = TestServer.of(closed.directory())) {
      closed.replace("krong-pa/datapackage.json", "{", "{\"access\": \"restricted\",");
      other.reload();

      for (String address :
          new String[] {
            "/phien-ban/2/krong-pa.zip",
            "/phien-ban/2/krong-pa/observations.csv",
            "/phien-ban/1/krong-pa.zip",
            "/phien-ban/1/krong-pa/cells.csv"
          }) {
        assertThat(other.get(address).statusCode()).as(address).isEqualTo(404);
      }
      assertThat(other.get("/api/revision").body())
          .contains("dak-ha/observations.csv")
          .doesNotContain("krong-pa");
      assertThat(other.get("/phien-ban/2").body())
          .contains("Gói này không công bố tệp gốc.")
          .doesNotContain("krong-pa.zip");
    }
  }
}
