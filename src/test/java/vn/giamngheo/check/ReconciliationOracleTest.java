package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;

/**
 * Everything above rounding that is found in the five documents, and nothing else. The list comes
 * from two independent readings of the papers.
 */
class ReconciliationOracleTest {
  private static Database database;

  @BeforeAll
  static void load() throws IOException {
    database = Database.inMemory();
    new ContentStore(database.owner(), new ContentFolder(Path.of("maps")), "test").load();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void krongPaHasOneCopiedRowAndOneRateThatIsNotItsFraction() {
    List<Finding> findings = findings("krong-pa-2021");

    assertThat(suspects(findings, Severity.LIKELY_MISPRINT))
        .containsExactlyInAnyOrder(
            "copied_row phu-luc-3/30/14 32→21",
            "copied_row phu-luc-3/30/15 4,51→4,86",
            "copied_row phu-luc-3/30/16 43→55",
            "copied_row phu-luc-3/30/17 6,53→6,81",
            "copied_row phu-luc-3/30/18 12→46",
            "copied_row phu-luc-3/30/19 6,25→7,80",
            "copied_row phu-luc-3/30/20 58→61",
            "copied_row phu-luc-3/30/21 7,59→7,38",
            "copied_row phu-luc-3/30/22 19→22",
            "copied_row phu-luc-3/30/23 6,69→6,42");
    assertThat(suspects(findings, Severity.CONTRADICTION))
        .containsExactlyInAnyOrder(
            "rate_of_counts muc-i/3/1 14,37%→14,27", "rate_of_counts muc-i/3/1 2.837→2.858");
    assertThat(rules(findings, Severity.LIKELY_MISPRINT)).containsExactly("copied_row");
    assertThat(rules(findings, Severity.CONTRADICTION)).containsExactly("rate_of_counts");
    assertThat(rules(findings, Severity.TO_CLARIFY))
        .containsExactlyInAnyOrder(
            "citation_dates", "citation_dates", "place_names", "points_as_percent");
  }

  @Test
  void theFiveColumnSumsOfTheCopiedRowAreItsConsequences() {
    Finding copied = findings("krong-pa-2021").get(1);

    assertThat(copied.place().vi())
        .isEqualTo("Phụ lục 3, dòng 9 – Xã Ia Rmok › Số hộ và tỷ lệ giảm");
    assertThat(copied.consequences()).hasSize(15);
    assertThat(copied.consequences()).filteredOn(c -> c.rule().equals("parts_total")).hasSize(5);
    assertThat(copied.explanation().vi()).contains("Xã Ia HDreh");
  }

  @Test
  void annexesOneAndTwoAndTheRestOfThreeOfKrongPaStayClean() {
    Set<String> contested =
        findings("krong-pa-2021").stream()
            .filter(f -> f.severity() != Severity.ROUNDING)
            .flatMap(f -> f.suspects().stream())
            .map(s -> s.figure().place() + "/" + s.figure().row())
            .collect(Collectors.toSet());

    assertThat(contested).containsExactlyInAnyOrder("phu-luc-3/30", "muc-i/3");
  }

  @Test
  void iaHdraiHasFourMisprintsInItsMoney() {
    List<Finding> findings = findings("ia-hdrai-2025");

    assertThat(suspects(findings, Severity.LIKELY_MISPRINT))
        .containsExactlyInAnyOrder(
            "funding_sources muc-b-ii-1/2/1 16.056→16.046",
            "funding_kinds phu-luc-a-ii-1/1/1 65.118→64.118",
            "funding_kinds phu-luc-a-ii-1/3/1 65.118→64.118",
            "funding_kinds phu-luc-a-ii-1/3/1 4.498→4.476",
            "result_ratio phu-luc-a-ii-1/3/1 164→318");
    assertThat(rules(findings, Severity.LIKELY_MISPRINT)).hasSize(4);
    assertThat(rules(findings, Severity.CONTRADICTION)).isEmpty();
    assertThat(findings)
        .filteredOn(f -> f.printed().equals("4.498"))
        .singleElement()
        .satisfies(f -> assertThat(f.explanation().vi()).contains("đúng bằng số “22”"));
  }

  @Test
  void iaHdraiHasToClarifyItsTargetItsDeprivationsAndADate() {
    List<Finding> findings = findings("ia-hdrai-2025");

    assertThat(rules(findings, Severity.TO_CLARIFY))
        .containsExactlyInAnyOrder(
            "target_met", "deprivation_minimum", "citation_dates", "points_as_percent");
    assertThat(findings).anyMatch(f -> f.explanation().vi().contains("4,9 điểm phần trăm"));
    assertThat(findings).anyMatch(f -> f.explanation().vi().contains("767"));
  }

  @Test
  void roundingInIaHdraiIsNoContradiction() {
    String remarks =
        findings("ia-hdrai-2025").stream()
            .filter(f -> f.severity() == Severity.ROUNDING)
            .flatMap(f -> f.consequences().stream())
            .map(c -> c.text().vi())
            .collect(Collectors.joining("\n"));

    assertThat(remarks).contains("56.771", "546,7", "360,8", "6,90 %", "78,24 %");
  }

  @Test
  void giaLaiOnlyHasToClarify() {
    List<Finding> findings = findings("gia-lai-2023");

    assertThat(rules(findings, Severity.LIKELY_MISPRINT)).isEmpty();
    assertThat(rules(findings, Severity.CONTRADICTION)).isEmpty();
    assertThat(rules(findings, Severity.ROUNDING)).isEmpty();
    assertThat(rules(findings, Severity.TO_CLARIFY))
        .containsExactlyInAnyOrder("weighted_target", "points_as_percent", "citation_dates");
    assertThat(findings)
        .filteredOn(f -> f.rule().equals("weighted_target"))
        .singleElement()
        .satisfies(f -> assertThat(f.printed() + " " + f.expected()).isEqualTo("2,00 1,85"));
  }

  @Test
  void dakHaHasNoContradiction() {
    List<Finding> findings = findings("dak-ha-2024");

    assertThat(rules(findings, Severity.LIKELY_MISPRINT)).isEmpty();
    assertThat(rules(findings, Severity.CONTRADICTION)).isEmpty();
    assertThat(rules(findings, Severity.TO_CLARIFY))
        .containsExactlyInAnyOrder("citation_dates", "points_as_percent");
  }

  @Test
  void dakGleiHasOneWrongRateAndThreeListsOfPartsToClarify() {
    List<Finding> findings = findings("dak-glei-2024");

    assertThat(suspects(findings, Severity.LIKELY_MISPRINT))
        .containsExactly("result_ratio muc-ii-3-2/8/1 22,7%→23,7");
    assertThat(rules(findings, Severity.CONTRADICTION)).isEmpty();
    assertThat(rules(findings, Severity.TO_CLARIFY))
        .containsExactlyInAnyOrder("result_parts", "result_parts", "result_parts", "place_names");
  }

  private static List<Finding> findings(String atlas) {
    return database.reader().withHandle(db -> Reconciliation.of(db, atlas));
  }

  private static List<String> rules(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).map(Finding::rule).toList();
  }

  /** "rule place/row/col printed→expected" of every figure that is said to be wrong. */
  private static Set<String> suspects(List<Finding> findings, Severity severity) {
    Set<String> all = new TreeSet<>();
    for (Finding f : findings) {
      if (f.severity() == severity) {
        f.suspects()
            .forEach(
                s -> all.add(f.rule() + " " + SampleLine.key(s.figure()) + "→" + s.expected()));
      }
    }
    return all;
  }
}
