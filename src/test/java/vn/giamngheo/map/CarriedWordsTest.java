package vn.giamngheo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.rebase.How;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** What files say of a figure of a divided commune: no document of the atlas has one today. */
class CarriedWordsTest {
  private static CarriedWords words(Language language) {
    return new CarriedWords(
        new LayerView(null, null, null, null, null, null, null, null, null, List.of(), language));
  }

  private static LayerUnit unit(String value, String low, String high, Text reason) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    Rebased rebased =
        new Rebased(
            Rebased.Method.SUM,
            number,
            number,
            0,
            low == null ? null : new BigDecimal(low),
            high == null ? null : new BigDecimal(high),
            low != null,
            false,
            How.AREA,
            "",
            null,
            null,
            reason,
            List.of());
    return new LayerUnit(
        "1",
        new Text("Xã A", "A Commune"),
        108,
        13,
        "{}",
        "fitted",
        true,
        null,
        number == null ? null : number.doubleValue(),
        null,
        "",
        null,
        1,
        null,
        null,
        null,
        null,
        rebased,
        false);
  }

  @Test
  void anEstimateIsMarkedAndHasItsBounds() {
    LayerUnit divided = unit("1234", "1100", "1400", null);

    assertThat(CarriedWords.sign(divided)).isEqualTo("≈ ");
    assertThat(words(Language.VI).beside(divided)).isEqualTo("1.100 – 1.400 · ước tính");
    assertThat(words(Language.EN).beside(divided)).isEqualTo("1,100 – 1,400 · estimated");
    assertThat(words(Language.VI).how(divided)).contains("Ước tính: có đơn vị cũ bị chia");
  }

  @Test
  void boundsWithoutAValueAreSaidWithoutASign() {
    LayerUnit open = unit(null, "0", "93", null);

    assertThat(CarriedWords.sign(open)).isEmpty();
    assertThat(words(Language.VI).beside(open)).isEqualTo("0 – 93 · ước tính");
  }

  @Test
  void whatCannotBeCarriedHasOnlyAReason() {
    LayerUnit none = unit(null, null, null, new Text("Không rõ mẫu số.", "No denominator."));

    assertThat(words(Language.VI).reason(none)).isEqualTo("Không rõ mẫu số.");
    assertThat(words(Language.VI).beside(none)).isEmpty();
    assertThat(words(Language.VI).place(none)).isNull();
    assertThat(words(Language.VI).how(none)).isNull();
  }

  @Test
  void aBoundaryInsideARealOneIsNotCalledReal() {
    assertThat(words(Language.VI).boundary(unit("1", null, null, null)))
        .isEqualTo("sơ đồ trong ranh giới thật");
  }
}
