package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Text;

/** Numbers and dates of documents that a paper names. */
class CitationDatesTest {

  @Test
  void oneDocumentWithTwoDatesIsFound() {
    List<Finding> findings =
        CitationDates.of(
            List.of(
                citation("22/2022/NQ-HĐND", "2022-06-23"),
                citation("22/2022/NQ-HĐND", "2022-07-23")),
            "2024-01");

    assertThat(findings).singleElement();
    assertThat(findings.get(0).explanation().vi()).contains("23/06/2022").contains("23/07/2022");
  }

  @Test
  void theSameNumberInAnotherYearIsAnotherDocument() {
    assertThat(
            CitationDates.of(
                List.of(
                    citation("04/HD-SLĐTBXH", "2022-09-22"),
                    citation("04/HD-SLĐTBXH", "2023-09-18")),
                "2024"))
        .isEmpty();
  }

  @Test
  void theSameDayInAnotherYearIsASlip() {
    assertThat(
            CitationDates.of(
                List.of(citation("90/QĐ-TTg", "2022-01-18"), citation("90/QĐ-TTg", "2021-01-18")),
                "2024-05-01"))
        .singleElement();
  }

  @Test
  void thePaperItselfHasOneDate() {
    Citation head = citation("40/KH-UBND", "2021-03-22", true);
    Citation annex = citation("", "2020-03-21", true);

    assertThat(CitationDates.of(List.of(head, annex), "2021-03-22")).isEmpty();
    assertThat(
            CitationDates.of(List.of(head, citation("40/KH-UBND", "2021-03-02", true)), "2021-03"))
        .singleElement();
  }

  @Test
  void theYearOfTheNumberIsTheYearOfTheDate() {
    List<Finding> findings =
        CitationDates.of(List.of(citation("07/2020/NĐ-CP", "2021-01-27")), "2021-03-22");

    assertThat(findings).singleElement();
    assertThat(findings.get(0).explanation().en()).contains("2020").contains("2021");
  }

  @Test
  void nothingCitedIsLaterThanThePaper() {
    Citation later = citation("264/QĐ-UBND", "2024-12-11");

    assertThat(CitationDates.of(List.of(later), "2024-08")).singleElement();
    assertThat(CitationDates.of(List.of(later), "2024-12")).isEmpty();
    assertThat(CitationDates.of(List.of(later), "2024")).isEmpty();
  }

  @Test
  void whatHasNoDateDisagreesWithNothing() {
    assertThat(
            CitationDates.of(
                List.of(
                    new Citation(new Text("", ""), "", "1/QĐ", "", null, false),
                    citation("1/QĐ", "2022-01-01")),
                "2024"))
        .isEmpty();
  }

  private static Citation citation(String number, String date) {
    return citation(number, date, false);
  }

  private static Citation citation(String number, String date, boolean self) {
    Text label = new Text("Mục 1", "Section 1");
    return new Citation(label, number, number, "UBND", LocalDate.parse(date), self);
  }
}
