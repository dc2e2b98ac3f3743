package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

/**
 * Successions along which households would be lost or counted twice are refused, by the name of
 * their row.
 */
class PlantedSuccessionTest {
  private static final String SOUND =
      """
      old_code,new_code,date,extent,resolution,article
      24076,24076,2025-07-01,whole,1664/NQ-UBTVQH15,"Điều 1, khoản 83"
      24085,24112,2025-07-01,whole,1664/NQ-UBTVQH15,"Điều 1, khoản 84"
      24097,24076,2025-07-01,whole,1664/NQ-UBTVQH15,"Điều 1, khoản 83"
      """;

  @TempDir private Path folder;
  private SmallMaps maps;
  private Loads database;

  @BeforeEach
  void open() {
    maps = SmallMaps.in(folder);
    String extent = "108.6,13.2,108.5,13.1,108.8,13.4,\n";
    maps.write(
        "units/units.csv",
        maps.read("units/units.csv")
            + "52,2025-07-01,,province,Tỉnh,Gia Lai,,"
            + extent
            + "24076,2025-07-01,,commune,Xã,Phú Túc,52,"
            + extent
            + "24112,2025-07-01,,commune,Xã,Ia Rsai,52,"
            + extent);
    maps.write("units/successions.csv", SOUND);
    database = new Loads();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void soundSuccessionsAreTaken() {
    assertThat(database.load(maps).issues()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a lone part;       24085,24112,2025-07-01,whole; 24085,24112,2025-07-01,part;  24085 → 24112: ghi một phần
          whole and another; 24097,24076,2025-07-01,whole; 24085,24076,2025-07-01,whole; 24085 → 24112: ghi toàn bộ
          """)
  void aCorruptedRowIsRefusedByItsPlaceAndBothCodes(
      String name, String row, String planted, String said) {
    maps.write("units/successions.csv", SOUND.replace(row, planted));

    assertThat(sentences())
        .anyMatch(s -> s.startsWith("units/successions.csv, dòng 3, cột 4 (extent): " + said));
  }

  @Test
  void aUnitLeftOutIsRefusedWithACountThatWouldBeLost() {
    maps.write("units/successions.csv", SOUND.replaceFirst("24097.*\n", ""));

    assertThat(sentences())
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .startsWith("units/successions.csv: 24097 (Xã Phú Cần)")
                    .contains("poor_households 2020 = 63"));
  }

  private List<String> sentences() {
    LoadReport report = database.load(maps);
    assertThat(report.refused()).contains("krong-pa");
    return report.issues().stream().map(i -> i.in(Language.VI)).toList();
  }
}
