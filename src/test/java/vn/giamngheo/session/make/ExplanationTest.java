package vn.giamngheo.session.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;

/** Which numbers in the words of a finding are figures. Those stand in brackets here. */
class ExplanationTest {
  private static FigureLink figure(String text) {
    return new FigureLink(text, "/nguon/" + text, "", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 14,37 %, nhưng 2.837 / 19.886 = 14,266 % | in [14,37_%], nhưng [2.837] / [19.886] = [14,266_% new]
          cộng lại được 227 hộ (117 + 18 + 0 + 37 + 55) | cộng lại được [227 new] hộ ([117] + [18] + [0 new] + [37 new] + [55 new])
          có 16 ô giống hệt; 15 phép kiểm, 18 ô | có 16 ô giống hệt; 15 phép kiểm, 18 ô
          Từ 7,93 % xuống, năm 2024, 2024-H1 | Từ [7,93_% new] xuống, năm 2024, 2024-H1
          lệch 10 triệu đồng, khoảng 4.008 | lệch [10_triệu_đồng new], khoảng [khoảng 4.008]
          theo 40/KH-UBND ngày 22/03/2021, Mục A.II.1 | theo 40/KH-UBND ngày 22/03/2021, Mục A.II.1
          thiếu từ 3 chỉ số: 300 hộ phải ít nhất 900 | thiếu từ 3 chỉ số: [300 new] hộ phải ít nhất [900 new]
          """)
  void figuresAreToldFromYearsDatesAndCounts(String words, String told) {
    List<String> fresh = new ArrayList<>();
    List<Explanation.Known> known =
        Stream.of("14,37", "2.837", "19.886", "117", "18", "khoảng 4.008")
            .map(t -> new Explanation.Known(Explanation.number(t), () -> figure(t)))
            .toList();
    Explanation explanation =
        new Explanation(
            known,
            null,
            List.of(
                new Explanation.Unit(" %", "\u00a0%"),
                new Explanation.Unit(" triệu đồng", "\u00a0triệu đồng")),
            " hộ",
            number -> {
              fresh.add(number);
              return figure(number + "");
            });
    Sentence sentence = explanation.of(words);
    assertThat(
            sentence.parts().stream()
                .map(p -> p.figure() == null ? p.text() : shown(p.figure(), fresh))
                .collect(Collectors.joining()))
        .isEqualTo(told);
  }

  private static String shown(FigureLink figure, List<String> fresh) {
    boolean isNew = fresh.contains(figure.address().replace("/nguon/", ""));
    return "["
        + figure.text().replace("\u00a0%", "_%").replace("\u00a0triệu đồng", "_triệu_đồng")
        + (isNew ? " new]" : "]");
  }
}
