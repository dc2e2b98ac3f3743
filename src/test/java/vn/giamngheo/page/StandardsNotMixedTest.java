package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.TestServer;

/** Figures of two poverty standards are never drawn or set side by side; the page says why. */
class StandardsNotMixedTest {
  @TempDir private static Path folder;

  /** Krông Pa as shipped, under the standard of 2016–2020, with a plan under that of 2022–2025. */
  private static Path maps() throws IOException {
    Path maps = folder.resolve("maps");
    try (Stream<Path> files = Files.walk(Path.of("maps"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = maps.resolve(Path.of("maps").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    plan(maps.resolve("krong-pa-2021"), 97, "637", "4.5");
    plan(maps.resolve("krong-pa-2021"), 98, "24076", "2.5");
    return maps;
  }

  private static void plan(Path atlas, int row, String unit, String value) throws IOException {
    String printed = value.replace('.', ',');
    String cell = String.format("phu-luc-1,%d,9,1,1,value,\"%s\"%n", row, printed);
    String figure =
        String.format(
            "%s,Xã,poverty_rate,all,,plan,2025,2022-2025,1,%s,percent,,\"%s\",phu-luc-1,%d,9,Xã,Cột,%n",
            unit, value, printed, row);
    Files.writeString(atlas.resolve("cells.csv"), cell, StandardOpenOption.APPEND);
    Files.writeString(atlas.resolve("observations.csv"), figure, StandardOpenOption.APPEND);
  }

  @Test
  void aPlanUnderAnotherStandardStandsAloneAndSaysSo() throws IOException {
    try (TestServer server = TestServer.of(maps())) {
      assertThat(server.get("/?atlas=krong-pa-2021").body())
          .contains("Số liệu theo chuẩn nghèo khác được lược bỏ vì không so sánh được.");

      try (Browser browser = new Browser(1366, 768)) {
        browser.open(
            server.url(
                "/quy-hoach/ban-do?atlas=krong-pa-2021&indicator=poverty_rate&unit=24076&view=profile"));
        browser.waitUntil("document.querySelector('.trend-cut')");
        assertThat(
                browser
                    .driver()
                    .executeScript("return document.querySelector('.trend-cut').textContent"))
            .asString()
            .contains("2022–2025", "không so sánh được", "2,5\u00a0%");
      }
    }
  }
}
