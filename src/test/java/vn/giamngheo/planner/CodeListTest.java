package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.planner.scenario.CodeList;

/** Codes of chosen units as a short text. */
class CodeListTest {
  @Test
  void aFewCanBeReadByPeople() {
    assertThat(CodeList.write(List.of("24088", "24115"))).isEqualTo("c24088-24115");
    assertThat(CodeList.read("c24088-24115")).contains(List.of("24088", "24115"));
  }

  /** As many as there are communes, wards and special zones since 1 July 2025: 3,321. */
  @Test
  void allCommunesOfTheCountryFitIntoAnAddress() {
    List<String> codes = codes(IntStream.range(0, 3321).map(i -> 4 + 9 * i));
    String text = CodeList.write(codes);

    assertThat(text).hasSizeLessThan(4000).matches("d[0-9a-zZ]+");
    assertThat(CodeList.read(text)).contains(codes);
  }

  @Test
  void codesFarApartComeBackToo() {
    List<String> codes = codes(IntStream.range(0, 50).map(i -> 1 + i * i * 40));

    assertThat(CodeList.read(CodeList.write(codes))).contains(codes);
  }

  @Test
  void whatIsNoListIsNotRead() {
    for (String text : List.of("c", "c1", "c24088-", "d", "dZ12", "dZ1Z34", "d-", "dZzzzz", "x1")) {
      assertThat(CodeList.read(text)).as(text).isEmpty();
    }
  }

  private static List<String> codes(IntStream numbers) {
    return numbers.mapToObj(n -> String.format("%05d", n)).toList();
  }
}
