package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.TestServer;

/**
 * What is found in the five documents, and what is not. Expected values come from two independent
 * readings of the papers.
 */
class ReconciliationTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final Set<String> GRAVE = Set.of("contradiction", "likely_misprint");

  @ParameterizedTest
  @CsvSource({
    "krong-pa-2021, 2",
    "gia-lai-2023, 0",
    "ia-hdrai-2025, 4",
    "dak-ha-2024, 0",
    "dak-glei-2024, 1"
  })
  void aDocumentHasSoManyContradictionsAndNoMore(String atlas, int expected) {
    assertThat(grave(atlas)).hasSize(expected);
  }

  @Test
  void theCopiedRowIsOneFindingWithFifteenConsequences() {
    JsonNode copied =
        grave("krong-pa-2021").stream()
            .filter(f -> f.path("rule").asText().equals("copied_row"))
            .findFirst()
            .orElseThrow();

    List<String> corrections = new ArrayList<>();
    copied
        .path("figures")
        .forEach(
            f -> {
              if (f.path("role").asText().equals("suspect")) {
                corrections.add(f.path("printed").asText() + "→" + f.path("expected").asText());
              }
            });
    // 51−30, 180−125, 134−88, 201−140, 43−21 households; 21,1−16,2 … in points (one printed
    // decimal)
    assertThat(corrections)
        .hasSize(10)
        .contains("32→21", "43→55", "12→46", "58→61", "19→22")
        .anyMatch(c -> c.startsWith("6,25→7,8"));
    assertThat(copied.path("consequences")).hasSize(15);
    assertThat(copied.path("explanation").asText()).contains("Ia Rmok").contains("Ia HDreh");
  }

  @Test
  void theNearPoorRateContradictsItsCountsAndNobodyIsBlamedAlone() {
    JsonNode finding =
        grave("krong-pa-2021").stream()
            .filter(f -> f.path("rule").asText().equals("rate_of_counts"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.path("severity").asText()).isEqualTo("contradiction");
    assertThat(finding.path("printed").asText()).isEqualTo("14,37");
    assertThat(finding.path("expected").asText()).isEqualTo("14,27");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ia-hdrai-2025 | 16.056 | 16.046",
        "ia-hdrai-2025 | 65.118 | 64.118",
        "ia-hdrai-2025 | 164 | 318",
        "ia-hdrai-2025 | 4.498 | 4.476",
        "dak-glei-2024 | 22,7 | 23,7"
      })
  void aMisprintIsNamedWithWhatTheOtherFiguresMake(String atlas, String printed, String expected) {
    assertThat(grave(atlas))
        .anySatisfy(
            f -> {
              assertThat(f.path("printed").asText()).isEqualTo(printed);
              assertThat(f.path("expected").asText()).isEqualTo(expected);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "krong-pa-2021 | 40/KH-UBND",
        "krong-pa-2021 | 07/2020/NĐ-CP",
        "krong-pa-2021 | tên in theo nhiều cách",
        "gia-lai-2023 | 1,85 điểm phần trăm",
        "gia-lai-2023 | 3067/CTrPH",
        "ia-hdrai-2025 | giảm 4,9 điểm phần trăm",
        "ia-hdrai-2025 | ít nhất là 900",
        "ia-hdrai-2025 | 264/QĐ-UBND",
        "dak-ha-2024 | 22/2022/NQ-HĐND",
        "dak-glei-2024 | 714 hộ"
      })
  void whatShouldBeClearedUpIsSaid(String atlas, String words) {
    assertThat(findings(atlas))
        .filteredOn(f -> f.path("severity").asText().equals("to_clarify"))
        .anyMatch(f -> f.path("explanation").asText().contains(words));
  }

  @Test
  void roundingIsNoContradictionAndContestsNoFigure() {
    // Annex 1 prints 1,31 for 3,29 − 1,99; the map of these reductions carries no mark.
    JsonNode map =
        SERVER.json("/api/atlases/krong-pa-2021/map?indicator=poverty_rate_reduction&period=2021");

    assertThat(map.path("features"))
        .allSatisfy(f -> assertThat(f.path("properties").path("contested").isNull()).isTrue());
    assertThat(findings("krong-pa-2021"))
        .anySatisfy(
            f -> {
              assertThat(f.path("severity").asText()).isEqualTo("rounding");
              assertThat(f.path("place").asText()).isEqualTo("Phụ lục 1");
              assertThat(f.path("consequences")).hasSize(5);
            });
  }

  @Test
  void everyFindingSaysItsReasonInBothLanguages() {
    for (JsonNode atlas : SERVER.json("/api/atlases")) {
      String path = "/api/atlases/" + atlas.path("id").asText() + "/findings";
      for (String language : List.of("vi", "en")) {
        for (JsonNode finding : SERVER.json(path + "?lang=" + language)) {
          assertThat(finding.path("explanation").asText()).isNotBlank();
          assertThat(finding.path("ground").asText()).isNotBlank();
          assertThat(finding.path("place").asText()).isNotBlank();
        }
      }
    }
  }

  private static List<JsonNode> grave(String atlas) {
    return findings(atlas).stream()
        .filter(f -> GRAVE.contains(f.path("severity").asText()))
        .toList();
  }

  private static List<JsonNode> findings(String atlas) {
    List<JsonNode> all = new ArrayList<>();
    SERVER.json("/api/atlases/" + atlas + "/findings").forEach(all::add);
    return all;
  }
}
