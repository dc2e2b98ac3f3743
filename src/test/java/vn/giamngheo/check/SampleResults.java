package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Fills a document with sentences about what the programme did. */
final class SampleResults {
  static final String PARTS = "muc-4";
  static final String SHARE = "muc-5";

  private SampleResults() {}

  static void fill(SampleDocument document, Random random) {
    addParts(document, random);
    addShare(document, random);
  }

  /** "120 hộ, trong đó 70 hộ …, 50 hộ …". */
  private static void addParts(SampleDocument document, Random random) {
    int first = 20 + random.nextInt(200);
    int second = 20 + random.nextInt(200);
    int[] counts = {first + second, first, second};
    for (int i = 0; i < counts.length; i++) {
      document
          .add("results", "result", "r10" + i, "unit_code", document.unitCode(), "topic", "credit")
          .with("what_vi", "Hộ vay vốn", "what_en", "Households with a loan", "period", "2023")
          .with("status", "actual", "unit", "household", "part_of", i == 0 ? "" : "r100")
          .at(PARTS, i + 1, 1)
          .print(BigDecimal.valueOf(counts[i]));
    }
  }

  /** "12/14 xã, đạt 85,7 %": a fraction whose numbers stand nowhere else. */
  private static void addShare(SampleDocument document, Random random) {
    int whole = 5 + random.nextInt(40);
    int part = 1 + random.nextInt(whole);
    document
        .add("results", "result", "r200", "unit_code", document.unitCode(), "topic", "steering")
        .with("what_vi", "Tỷ lệ xã", "what_en", "Share of communes", "period", "2023")
        .with("status", "actual", "unit", "percent")
        .with("numerator", String.valueOf(part), "denominator", String.valueOf(whole))
        .at(SHARE, 1, 1)
        .print(
            BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
