package vn.giamngheo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.TestServer;

/** Every public answer about a restricted package, read for what must not be in it. */
class HiddenFiguresApiTest {
  private static final long SEED = 3;

  @TempDir private Path maps;

  @Test
  void noAnswerTellsAHiddenCountOrRepeatsAPrintedText() {
    MadeUpRecords records = new MadeUpRecords(SEED);
    records.write(maps, "restricted");
    try (TestServer server = TestServer.of(maps)) {
      for (String atlas : List.of(MadeUpRecords.OLD, MadeUpRecords.NEW)) {
        for (String address : PublicAddresses.of(server, atlas)) {
          assertThat(text(server.bytes(address).body()))
              .as(address)
              .isNotEmpty()
              .doesNotContain(MadeUpRecords.PLANTED)
              .doesNotContain("ba hộ ở đây");
        }
      }
      assertThat(server.get("/phien-ban/1/ho-so-2024.zip").statusCode()).isEqualTo(404);
      assertThat(server.get("/phien-ban/1/ho-so-2024/observations.csv").statusCode())
          .isEqualTo(404);
      assertThat(server.get("/du-lieu/ho-so-2024/observations.csv").body())
          .contains(",đã ẩn để bảo vệ riêng tư");
      assertThat(MadeUpRecords.COMMUNES)
          .anyMatch(
              unit ->
                  server
                      .get("/xa/" + unit + "?atlas=ho-so-2024")
                      .body()
                      .contains("số đã ẩn để bảo vệ riêng tư"));
      assertThat(server.get("/api/atlases/ho-so-2024/observations.csv").body())
          .contains(",,household,")
          .contains("đã ẩn để bảo vệ riêng tư");
      assertThat(server.json("/api/atlases/ho-so-2024/units/24076").path("hidden")).isNotEmpty();
      whatCanBeCollectedSolvesNothing(server, records);
      mapShowsNoSmallCountAndSaysWhatIsHidden(server, records);
      assertThat(server.get("/trinh-chieu/ho-so-2024/man-hinh").body())
          .contains("chỉ xét các số được hiện")
          .doesNotContain("Tỷ lệ hộ nghèo cao nhất ở");
      new HiddenCells(server).areToldFromThoseWithoutFigureAndTellNoMoreThanTheList();
      assertThat(PublicAddresses.description(server, MadeUpRecords.OLD).path("access").asText())
          .isEqualTo("restricted");
    }
  }

  private static void mapShowsNoSmallCountAndSaysWhatIsHidden(
      TestServer server, MadeUpRecords records) {
    JsonNode map =
        server.json(
            "/api/atlases/ho-so-2024/map?indicator=near_poor_households&period=2023&group=all");
    int hidden = 0;
    for (JsonNode feature : map.path("features")) {
      JsonNode unit = feature.path("properties");
      String key = "old|" + unit.path("code").asText() + "|near_poor_households all|2023";
      if (unit.path("suppressed").asBoolean()) {
        hidden++;
        assertThat(unit.path("value").isNull()).isTrue();
        assertThat(unit.path("rank").isNull()).isTrue();
        assertThat(unit.path("class").isNull()).isTrue();
      } else {
        assertThat(unit.path("value").asInt())
            .isEqualTo(records.counts.get(key))
            .matches(v -> v == 0 || v > 4);
      }
    }
    assertThat(hidden).isGreaterThan(1);
    assertThat(map.path("notes").toString()).contains("Đã ẩn để bảo vệ riêng tư: ", "từ 1 đến 4");
  }

  /** The lists of both packages, figures carried to the units of 2026, and sums, taken together. */
  private static void whatCanBeCollectedSolvesNothing(TestServer server, MadeUpRecords records) {
    Map<String, Double> known = new HashMap<>();
    collect(server, MadeUpRecords.OLD, "old", known);
    collect(server, MadeUpRecords.NEW, "new", known);
    for (String series : MadeUpRecords.COUNTS) {
      for (String year : List.of("2022", "2023")) {
        String[] parts = series.split(" ");
        String query =
            "?indicator=%s&period=%s&status=actual&group=%s&base=%s"
                .formatted(parts[0], year, parts[1], parts[0].startsWith("dep_") ? "poor" : "");
        String root = "/api/atlases/" + MadeUpRecords.OLD;
        JsonNode sum = server.json(root + "/computed/sum_of_units" + query).path("value");
        if (sum.isNumber()) {
          known.putIfAbsent("old|637|" + series + "|" + year, sum.asDouble());
        }
        collectCarried(server, series, year, query, known);
      }
    }
    collectCarriedRates(server, known);
    for (String series : MadeUpRecords.COUNTS) {
      collectRanking(server, series, known);
    }
    assertThat(known).hasSizeGreaterThan(100);
    Map<String, double[]> ranges = Attack.ranges(known, listed(server), records.counts.keySet());
    ranges.forEach(
        (count, range) -> {
          int truth = records.counts.get(count);
          assertThat(range[0] < range[1] || truth == 0).as(count).isTrue();
          assertThat(truth < 1 || truth > 4 || range[0] <= 1 && range[1] >= 5).as(count).isTrue();
        });
    assertThat(Attack.rates(known, ranges))
        .isNotEmpty()
        .allSatisfy((rate, range) -> assertThat(range[1] - range[0]).as(rate).isGreaterThan(0.05));
  }

  private static void collectCarriedRates(TestServer server, Map<String, Double> known) {
    for (String rate : Attack.RATES.keySet()) {
      for (String year : List.of("2022", "2023")) {
        String query =
            "?indicator=%s&period=%s&status=actual&group=all&base=%s"
                .formatted(rate.split(" ")[0], year, rate.startsWith("dep_") ? "poor" : "");
        collectCarried(server, rate, year, query, known);
      }
    }
  }

  /**
   * A map of the units of 2026 shows sums and rates of what may be seen, and says of every other
   * unit that figures are hidden: each of these units has all its figures in the records.
   */
  private static void collectCarried(
      TestServer server, String series, String year, String query, Map<String, Double> known) {
    String map = "/api/atlases/" + MadeUpRecords.OLD + "/map" + query + "&boundaries=2026-01-01";
    for (JsonNode feature : server.json(map).path("features")) {
      JsonNode unit = feature.path("properties");
      if (unit.path("value").isNumber()) {
        known.putIfAbsent(
            "new|" + unit.path("code").asText() + "|" + series + "|" + year,
            unit.path("value").asDouble());
      } else {
        assertThat(unit.path("suppressed").asBoolean()).as(map).isTrue();
        assertThat(unit.path("reason").asText()).as(map).contains("ẩn để bảo vệ riêng tư");
      }
    }
  }

  /** What a ranking by one count tells: its values, and nothing of units it must leave out. */
  private static void collectRanking(TestServer server, String series, Map<String, Double> known) {
    String[] parts = series.split(" ");
    String criterion =
        "{\"criteria\":[{\"indicator\":\"%s\",\"period\":\"2023\",\"group\":\"%s\",\"weight\":1}]}"
            .formatted(parts[0], parts[1]);
    HttpResponse<String> answer =
        server.send(
            HttpRequest.newBuilder(
                    URI.create(server.url("/api/atlases/" + MadeUpRecords.OLD + "/priority")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(criterion))
                .build());
    assertThat(answer.body()).doesNotContain(MadeUpRecords.PLANTED);
    try {
      for (JsonNode unit : new ObjectMapper().readTree(answer.body()).path("units")) {
        JsonNode value = unit.at("/contributions/0/value");
        if (value.isNumber()) {
          known.putIfAbsent(
              "old|" + unit.path("code").asText() + "|" + series + "|2023", value.asDouble());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body, and for a zip the text of all that is in it: workbooks and annexes are zips. */
  private static String text(byte[] body) {
    if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
      return new String(body, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = ZipFile.builder().setByteArray(body).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        text.append(entry.getName()).append(new String(content, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** What the lists have, with a value or without. */
  private static Set<String> listed(TestServer server) {
    Set<String> listed = new HashSet<>();
    Map.of(MadeUpRecords.OLD, "old", MadeUpRecords.NEW, "new")
        .forEach(
            (atlas, vintage) ->
                server
                    .get("/api/atlases/" + atlas + "/observations.csv")
                    .body()
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> listed.add(key(vintage, cells))));
    return listed;
  }

  private static String key(String vintage, String[] cells) {
    return vintage + "|" + cells[0] + "|" + cells[2] + " " + cells[3] + "|" + cells[6];
  }

  /**
   * Lines of the list that have a value: code, name, indicator, group, …, period (7th), value
   * (9th).
   */
  private static void collect(
      TestServer server, String atlas, String vintage, Map<String, Double> known) {
    server
        .get("/api/atlases/" + atlas + "/observations.csv")
        .body()
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .filter(cells -> !cells[8].isEmpty())
        .forEach(cells -> known.put(key(vintage, cells), Double.parseDouble(cells[8])));
  }

  private static JsonNode description(TestServer server, String atlas) {
    for (JsonNode description : server.json("/api/atlases")) {
      if (description.path("id").asText().equals(atlas)) {
        return description;
      }
    }
    throw new AssertionError("no " + atlas);
  }
}
