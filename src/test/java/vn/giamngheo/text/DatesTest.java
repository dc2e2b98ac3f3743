package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest(name = "{0} is {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-03-22 | 22/03/2021 | 22 Mar 2021
          2025-07-01 | 01/07/2025 | 1 Jul 2025
          2024-02-29 | 29/02/2024 | 29 Feb 2024
          2024-08    | 08/2024    | 08/2024
          2024       | 2024       | 2024
          ''         | ''         | ''
          # what is no date stays as the paper has it
          2023-02-29 | 2023-02-29 | 2023-02-29
          2024/01/05 | 2024/01/05 | 2024/01/05
          tháng 8    | tháng 8    | tháng 8
          8-2024     | 8-2024     | 8-2024
          """)
  void printsAsMuchOfADateAsThePaperHas(String iso, String vi, String en) {
    assertThat(Dates.formatPartial(iso, Language.VI)).isEqualTo(vi);
    assertThat(Dates.formatPartial(iso, Language.EN)).isEqualTo(en);
  }

  @Test
  void printsAFullDateAsOfficialsWriteIt() {
    assertThat(Dates.format(LocalDate.of(2025, 7, 1), Language.VI)).isEqualTo("01/07/2025");
    assertThat(Dates.format(LocalDate.of(2025, 7, 1), Language.EN)).isEqualTo("1 Jul 2025");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024, 2024",
    "2021-2025, 2021–2025, 2021–2025",
    "2024-06, 06/2024, 06/2024",
    "2024-H1, 6 tháng đầu năm 2024, first half of 2024",
    "2024-H2, 6 tháng cuối năm 2024, second half of 2024",
    "2024-Q1, quý I/2024, first quarter of 2024",
    "2024-Q4, quý IV/2024, fourth quarter of 2024",
    "giai đoạn I, giai đoạn I, giai đoạn I"
  })
  void periodsAreSaidInWords(String period, String vi, String en) {
    assertThat(Dates.formatPeriod(period, Language.VI)).isEqualTo(vi);
    assertThat(Dates.formatPeriod(period, Language.EN)).isEqualTo(en);
  }
}
