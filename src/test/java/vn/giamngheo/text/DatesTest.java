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
}
