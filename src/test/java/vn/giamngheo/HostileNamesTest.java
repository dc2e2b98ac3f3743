package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.SmallMaps;

/** Documents as they may come: strange names, no figures, no boundaries. Their pages stand. */
class HostileNamesTest {
  @TempDir private Path folder;

  @Test
  void namesAreTextWhateverTheyLookLike() {
    SmallMaps maps =
        SmallMaps.in(folder)
            .replace("units/units.csv", "Xã,Chư Gu", "Xã,\"<script>alert(1)</script>\"")
            .replace("units/units.csv", "Xã,Phú Cần", "Xã,\"\"\" onload=alert(1) x=\"\"\u202E{0}\"")
            .replace("units/units.csv", "Phú Túc", "Phú Túc " + "dài ".repeat(40).strip())
            .replace("krong-pa/datapackage.json", "Giảm nghèo huyện Krông Pa", "<b onclick=x>");
    try (TestServer server = TestServer.of(maps.directory())) {
      for (String path :
          new String[] {"/?atlas=krong-pa", "/nhung/krong-pa", "/?atlas=krong-pa&lang=en"}) {
        String page = server.get(path).body();
        assertThat(page)
            .doesNotContain("<script>alert", "<b onclick")
            .doesNotContainPattern("=\"[^\"]*\" onload=")
            .contains("&lt;script&gt;alert(1)");
      }
      assertThat(server.bytes("/hinh/krong-pa/poor_households.png?form=share").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void aDocumentWithoutFiguresHasAPageThatSaysSo() {
    SmallMaps maps = SmallMaps.in(folder);
    String figures = maps.read("krong-pa/observations.csv");
    maps.write("krong-pa/observations.csv", figures.substring(0, figures.indexOf('\n') + 1));
    try (TestServer server = TestServer.of(maps.directory())) {
      assertThat(HomeApiTest.text(server.get("/?atlas=krong-pa").body()))
          .contains("Văn bản này không in số hộ nghèo hay tỷ lệ hộ nghèo của huyện Krông Pa.");
      assertThat(server.get("/nhung/krong-pa").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aUnitWithoutABoundaryIsInTheTableAndNamedBelowTheMap() {
    SmallMaps maps = SmallMaps.in(folder);
    String shapes = maps.read("boundaries/schematic.geojson");
    maps.write(
        "boundaries/schematic.geojson",
        shapes.replaceFirst(
            "(?m)^\\{\"type\":\"Feature\",\"properties\":\\{\"code\":\"24085\".*\\R", ""));
    try (TestServer server = TestServer.of(maps.directory())) {
      String page = server.get("/?atlas=krong-pa").body();
      assertThat(page)
          .contains("Không có ranh giới: Xã Chư Gu.", "href=\"/xa/24085?atlas=krong-pa\"");
    }
  }
}
