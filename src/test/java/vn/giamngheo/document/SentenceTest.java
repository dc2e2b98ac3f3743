package vn.giamngheo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences are those of the documents, shortened. [x] is a figure found, {x} one not in the text.
 */
class SentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "90.330 với 9 xã; 9; 90.330 với [9] xã",
        "Ngày 12/3/2021 có 12 hộ; 12; Ngày 12/3/2021 có [12] hộ",
        "Điều 5 giao 5 xã; 5; Điều 5 giao [5] xã",
        "tháng 6 năm 2024; 6; tháng [6] năm 2024",
        "từ 100-200 hộ; 100 200; từ [100]-[200] hộ",
        "3 xã và 3 huyện; 3 3; [3] xã và [3] huyện",
        "toàn huyện 7 xã; 7 7; toàn huyện [7|7] xã",
        "giảm 1,5 điểm; 5; giảm 1,5 điểm{5}",
        "còn 11,75% hộ; 11,75%; còn [11,75%] hộ",
        "hai xã; 2; hai xã{2}"
      })
  void figuresAreFoundWhereTheyArePrinted(String text, String figures, String expected) {
    List<String> prints = List.of(figures.split(" "));

    String found =
        Sentence.cut(text, prints, print -> print).stream()
            .map(SentenceTest::show)
            .collect(Collectors.joining());

    assertThat(found).isEqualTo(expected);
  }

  private static String show(Sentence.Piece<String> piece) {
    String figures = String.join("|", piece.figures());
    if (piece.figures().isEmpty()) {
      return piece.text();
    }
    return piece.text().isEmpty() ? "{" + figures + "}" : "[" + figures + "]";
  }
}
