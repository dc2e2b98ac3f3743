package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one place within a document. */
class PlaceNamesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Ia Rsươm, Ia RSuom, true",
    "Ia Rsươm, Ia Rsiom, true",
    "Ia HDreh, Ia Hdřeh, true",
    "Đất Bằng, Đắt Bảng, true",
    "Đăk Glei, Đắk Glei, true",
    "Ia H'Drai, Ia H’Drai, true",
    "Đăk Glei, cấp huyện, false",
    "Ia H'Drai, Các đơn vị địa phương, false",
    "Uar, Tổng cộng:, false",
    "Uar, Ia, false"
  })
  void aSpellingIsTheNameButForMarksAndASlip(String name, String printed, boolean expected) {
    assertThat(PlaceNames.isSpellingOf(name, printed)).isEqualTo(expected);
  }

  @Test
  void twoSpellingsOfAUnitAreOneRemarkForTheDocument() throws IOException {
    try (SampleContent content = new SampleContent(folder, 2)) {
      SampleDocument document = new SampleDocument("ten", "100", "commune", "2022-2025");
      add(document, 0, "poor_households", "Xã Ia Rsai", 1);
      add(document, 0, "near_poor_households", "IA RSAI", 2);
      add(document, 1, "poor_households", "Xã Chư Rsai", 1);
      add(document, 1, "near_poor_households", "Chu Rsái", 2);
      content.load(document);

      List<Finding> findings = content.findings(document);

      assertThat(findings).singleElement();
      assertThat(findings.get(0).consequences())
          .singleElement()
          .satisfies(c -> assertThat(c.text().vi()).contains("Chu Rsái, Chư Rsai"));
    }
  }

  private static void add(
      SampleDocument document, int commune, String indicator, String printed, int col) {
    document
        .add("observations", "unit_code", SampleContent.communeCode(0, commune))
        .with("unit_printed", printed, "indicator", indicator, "group", "all")
        .with("status", "actual", "period", "2023", "standard", "2022-2025", "mention", "1")
        .with("unit", "household")
        .at("bieu-1", commune + 1, col)
        .print(java.math.BigDecimal.valueOf(10L + commune + col));
  }
}
