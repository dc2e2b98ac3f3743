package vn.giamngheo.planner;

import java.nio.file.Path;
import vn.giamngheo.content.SmallMaps;

/**
 * Invented content with all that makes a ranking hard: three communes of Krông Pa and two of
 * another district with names that are attacks, one commune of a third without any figure, figures
 * that are missing, all equal, nought, of one unit only, or of two standards.
 */
final class PlantedAtlas {
  static final String FORMULA = "=HYPERLINK(\"http://x.vn\",\"bấm\")";
  static final String MARKUP = "<img src=x onerror=alert(1)>";

  private static final String UNITS =
      """
      635,,2025-06-30,district,Huyện,Chư Păh,64,108.2,13.4,108.1,13.3,108.3,13.5,
      636,,2025-06-30,district,Huyện,Khác,64,108.4,13.4,108.3,13.3,108.5,13.5,
      24037,,2025-06-30,commune,Xã,"%s",636,108.41,13.41,108.40,13.40,108.42,13.42,
      24040,,2025-06-30,commune,Xã,"%s",636,108.45,13.45,108.44,13.44,108.46,13.46,
      24043,,2025-06-30,commune,Xã,Trống,635,108.25,13.45,108.24,13.44,108.26,13.46,
      """;

  private final SmallMaps maps;
  private int row = 10;

  private PlantedAtlas(SmallMaps maps) {
    this.maps = maps;
  }

  /** The content in a folder below the one given; the atlas is {@code krong-pa}. */
  static Path in(Path parent) {
    PlantedAtlas planted = new PlantedAtlas(SmallMaps.in(parent));
    planted.plant();
    return planted.maps.directory();
  }

  private void plant() {
    maps.append("units/units.csv", String.format(UNITS, FORMULA.replace("\"", "\"\""), MARKUP));
    maps.replace(
        "krong-pa/datapackage.json",
        "\"atlas\": {\"unit\": \"637\"",
        "\"atlas\": {\"unit\": \"64\"");
    // 24085 Chư Gu and 24097 Phú Cần have no rate of 2020, 24043 has nothing at all.
    households("24037", "2020", 40);
    households("24040", "2020", 0);
    rate("24037", "2020", "12.5", "2016-2020");
    rate("24040", "2020", "0", "2016-2020");
    for (String unit : new String[] {"24076", "24097", "24085", "24037", "24040"}) {
      households(unit, "2021", 50);
    }
    households("24076", "2022", 50);
    rate("24076", "2022", "5.5", "2016-2020");
    rate("24097", "2022", "6.5", "2022-2025");
    rate("24085", "2022", "8.5", "2022-2025");
  }

  private void households(String unit, String period, int value) {
    figure(unit, "poor_households", period, "2016-2020", Integer.toString(value), "household");
  }

  private void rate(String unit, String period, String value, String standard) {
    figure(unit, "poverty_rate", period, standard, value, "percent");
  }

  private void figure(
      String unit, String indicator, String period, String standard, String value, String measure) {
    row++;
    String printed = value.replace('.', ',');
    maps.append(
        "krong-pa/cells.csv", String.format("phu-luc-1,%d,9,,,number,\"%s\"%n", row, printed));
    maps.append(
        "krong-pa/observations.csv",
        String.format(
            "%s,Xã,%s,all,,actual,%s,%s,1,%s,%s,,\"%s\",phu-luc-1,%d,9,Xã,Cột,%n",
            unit, indicator, period, standard, value, measure, printed, row));
  }
}
