package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up documents of many shapes are clean; with one fault planted, exactly that one is found. A
 * shape tries every third kind of fault, so that there are more shapes. {@code -Dplanted.seeds=500}
 * tries more of them.
 */
class PlantedFaultTest {
  private static final int SEEDS = Integer.getInteger("planted.seeds", 30);
  private static final int STRIDE = 3;

  @TempDir private static Path folder;
  private static SampleContent content;

  @BeforeAll
  static void open() throws IOException {
    content =
        new SampleContent(
            folder, seeds().mapToObj(SampleShape::of).mapToInt(SampleShape::units).toArray());
  }

  @AfterAll
  static void close() {
    content.close();
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCleanDocumentHasNoFindingsAndAPlantedFaultIsTheOnlyOne(int seed) {
    SampleShape shape = SampleShape.of(seed);
    SampleDocument clean = SampleDocuments.clean(shape, seed);

    content.load(clean);
    assertThat(grave(clean)).as("clean %s", shape).isEmpty();

    List<Fault> faults = Fault.all();
    for (int i = seed % STRIDE; i < faults.size(); i += STRIDE) {
      SampleDocument faulty = clean.copy();
      Fault.Planted planted = faults.get(i).plant().in(faulty, new Random(seed * 100L + i));
      if (planted != null) {
        content.load(faulty);
        String what = faults.get(i).name() + ": " + planted + " in " + shape;
        check(grave(faulty), planted, what);
      }
    }
  }

  private static List<Finding> grave(SampleDocument document) {
    return content.findings(document).stream()
        .filter(f -> f.severity() != Severity.ROUNDING)
        .toList();
  }

  private static void check(List<Finding> findings, Fault.Planted planted, String what) {
    assertThat(findings).as(what).hasSize(1);
    Finding finding = findings.get(0);
    List<String> suspects =
        finding.suspects().stream().map(s -> SampleLine.key(s.figure())).toList();
    if (!planted.rule().isEmpty()) {
      assertThat(finding.rule()).as(what).isEqualTo(planted.rule());
    }
    boolean overlapping = planted.rule().equals("result_parts");
    assertThat(finding.severity().compareTo(Severity.LIKELY_MISPRINT) > 0)
        .as(what)
        .isEqualTo(overlapping);
    if (planted.certain()) {
      assertThat(finding.severity()).as(what).isEqualTo(Severity.LIKELY_MISPRINT);
      assertThat(suspects).as(what).hasSameSizeAs(planted.cells());
      if (!planted.expected().isEmpty()) {
        assertThat(finding.suspects().get(0).expected())
            .as(what)
            .isEqualTo(planted.expected().replace("%", ""));
      }
    }
    if (planted.rule().equals(CopiedRows.RULE)) {
      assertThat(suspects).as(what).containsAnyElementsOf(planted.cells());
    } else {
      assertThat(doubted(finding, suspects)).as(what).containsAll(planted.cells());
    }
  }

  /** The suspects, or all figures of a finding that names none. */
  private static List<String> doubted(Finding finding, List<String> suspects) {
    List<String> doubted = new ArrayList<>(suspects);
    if (doubted.isEmpty()) {
      finding.involved().forEach(f -> doubted.add(SampleLine.key(f)));
    }
    return doubted;
  }
}
