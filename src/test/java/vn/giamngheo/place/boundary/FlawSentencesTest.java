package vn.giamngheo.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.place.Level;
import vn.giamngheo.place.boundary.ImportDetails.Flaw;
import vn.giamngheo.text.Text;

class FlawSentencesTest {
  @Test
  void placesUnderASquareMetreAreCountedButNotListed() {
    List<Text> said =
        FlawSentences.of(List.of(flaw("Tỉnh Gia Lai", true, 1.25), flaw("Tỉnh Gia Lai", false, 0)));

    assertThat(said)
        .containsExactly(
            new Text(
                "Tỉnh Gia Lai, cấp xã: 1 chỗ chồng lấn, 1 chỗ hở; lớn nhất (vĩ độ kinh độ):"
                    + " chồng 1,3 ha (14.00000 108.50000)",
                "Tỉnh Gia Lai, commune level: overlaps 1, gaps 1; largest (latitude longitude):"
                    + " overlap 1.3 ha (14.00000 108.50000)"));
  }

  @Test
  void provinceWithNothingLargerSaysSo() {
    List<Text> said =
        FlawSentences.of(
            List.of(flaw("Tỉnh Gia Lai", true, 5), flaw("Tỉnh Quảng Ngãi", false, 0.00009)));

    assertThat(said).hasSize(2);
    assertThat(said.get(1).vi())
        .isEqualTo("Tỉnh Quảng Ngãi, cấp xã: 0 chỗ chồng lấn, 1 chỗ hở, đều nhỏ hơn 1 m²");
  }

  private static Flaw flaw(String province, boolean overlap, double areaHa) {
    return new Flaw(province, Level.COMMUNE, overlap, areaHa, 108.5, 14);
  }
}
