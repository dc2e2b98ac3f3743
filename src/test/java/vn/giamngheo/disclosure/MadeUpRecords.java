package vn.giamngheo.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Packages about the real communes of Krông Pa with figures made up from a seed, many of them
 * small: two years, all and ethnic-minority households, rates and reductions on the units of 2024,
 * and the same on those of 2026; some seeds add a published package with totals.
 */
final class MadeUpRecords {
  static final String OLD = "ho-so-2024";
  static final String NEW = "ho-so-2026";
  static final String KNOWN = "cong-bo-2024";
  static final String DISTRICT = "637";

  /** Written where a careless program would repeat it: nobody outside may ever see it. */
  static final String PLANTED = "8675309";

  /** Which of the old communes are in which of the new ones: Nghị quyết 1664/NQ-UBTVQH15. */
  static final Map<String, List<String>> MERGERS =
      new TreeMap<>(
          Map.of(
              "24076", List.of("24076", "24088", "24091", "24097", "24106"),
              "24112", List.of("24079", "24085", "24112"),
              "24109", List.of("24082", "24094", "24109"),
              "24100", List.of("24100", "24103", "24115")));

  static final List<String> COMMUNES =
      MERGERS.values().stream().flatMap(List::stream).sorted().toList();

  static final String[] COUNTS = {
    "households all",
    "poor_households all",
    "poor_households dtts",
    "near_poor_households all",
    "dep_water all",
    "dep_sanitation all"
  };

  /** "old|24076|poor_households all|2023" → amount. */
  final Map<String, Integer> counts = new LinkedHashMap<>();

  private final Random random;
  private final boolean published;

  MadeUpRecords(long seed) {
    random = new Random(seed);
    published = seed % 2 == 0;
    for (String commune : COMMUNES) {
      int households = 40 + random.nextInt(700);
      for (String year : List.of("2022", "2023")) {
        commune(commune, year, households + random.nextInt(9));
      }
    }
    addUp();
  }

  private void commune(String code, String year, int households) {
    int poor = random.nextInt(3) == 0 ? random.nextInt(8) : random.nextInt(households / 2);
    int minority = random.nextInt(3) == 0 ? random.nextInt(poor + 1) : poor * 9 / 10;
    int near = Math.min(households - poor, random.nextInt(2) == 0 ? random.nextInt(7) : 30);
    put(code, "households all", year, households);
    put(code, "poor_households all", year, poor);
    put(code, "poor_households dtts", year, minority);
    put(code, "near_poor_households all", year, near);
    put(code, "dep_water all", year, poor == 0 ? 0 : random.nextInt(poor + 1));
    put(code, "dep_sanitation all", year, Math.min(poor, random.nextInt(6)));
  }

  private void put(String unit, String series, String year, int amount) {
    counts.put("old|" + unit + "|" + series + "|" + year, amount);
  }

  private void addUp() {
    for (String year : List.of("2022", "2023")) {
      for (String series : COUNTS) {
        put(DISTRICT, series, year, sum(COMMUNES, series, year));
        MERGERS.forEach(
            (unit, olds) ->
                counts.put("new|" + unit + "|" + series + "|" + year, sum(olds, series, year)));
      }
    }
  }

  private int sum(List<String> units, String series, String year) {
    return units.stream().mapToInt(u -> counts.get("old|" + u + "|" + series + "|" + year)).sum();
  }

  /** A content folder with catalogue, units and boundaries as they are, and these packages. */
  void write(Path maps, String access) {
    try {
      for (String shared : List.of("indicators", "units", "boundaries")) {
        RecordFiles.copy(Path.of("maps", shared), maps.resolve(shared));
      }
      List<String> all = new ArrayList<>(COMMUNES);
      if (!published) {
        all.add(DISTRICT);
      }
      writePackage(maps, OLD, access, DISTRICT, "2024-01-15", "old", all);
      writePackage(maps, NEW, access, "24076", "2026-02-01", "new", List.copyOf(MERGERS.keySet()));
      RecordFiles.delete(maps.resolve(KNOWN));
      if (published) {
        writePackage(maps, KNOWN, "published", DISTRICT, "2024-03-01", "old", List.of(DISTRICT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writePackage(
      Path maps,
      String name,
      String access,
      String unit,
      String day,
      String vintage,
      List<String> units)
      throws IOException {
    Path folder = Files.createDirectories(maps.resolve(name));
    Files.writeString(
        folder.resolve("datapackage.json"), RecordFiles.descriptor(name, access, unit, day));
    StringBuilder cells = new StringBuilder("place,row,col,row_span,col_span,kind,printed\n");
    cells.append(heading());
    StringBuilder rows =
        new StringBuilder(
            "unit_code,unit_printed,indicator,group,base,status,period,standard,mention,value,unit,"
                + "qualifier,printed,place,row,col,row_label,column_label,note\n");
    int row = 1;
    for (String code : units) {
      int col = 1;
      row++;
      for (String[] figure : figures(vintage, code)) {
        col++;
        String printed = figure[5].replace('.', ',');
        cells.append("bang,%d,%d,1,1,value,\"%s\"\n".formatted(row, col, printed));
        rows.append(
            "%s,Xã,%s,%s,%s,actual,%s,2022-2025,1,%s,%s,,\"%s\",bang,%d,%d,%s,%s,%s\n"
                .formatted(
                    code,
                    figure[0],
                    figure[1],
                    figure[2],
                    figure[3],
                    figure[5],
                    figure[4],
                    printed,
                    row,
                    col,
                    "dòng " + PLANTED,
                    "cột " + PLANTED,
                    "ghi chú " + PLANTED));
      }
    }
    Files.writeString(folder.resolve("cells.csv"), cells);
    Files.writeString(folder.resolve("observations.csv"), rows);
    RecordFiles.writePlaces(folder);
  }

  private static String heading() {
    return "bang,1,1,1,1,header,\"Đơn vị "
        + PLANTED
        + "\"\nbang,1,2,1,1,header,Năm 2023\nloi,1,1,1,1,text,\"Có ba hộ ở đây, mã "
        + PLANTED
        + "\"\nloi,2,1,1,1,text,Hội Nông dân\n";
  }

  /** Indicator, group, base, period, unit of measure, value. */
  private List<String[]> figures(String vintage, String code) {
    List<String[]> figures = new ArrayList<>();
    for (String year : List.of("2022", "2023")) {
      for (String series : COUNTS) {
        String[] parts = series.split(" ");
        String base = parts[0].startsWith("dep_") ? "poor" : "";
        int count = counts.get(vintage + "|" + code + "|" + series + "|" + year);
        figures.add(
            new String[] {parts[0], parts[1], base, year, "household", String.valueOf(count)});
      }
      int households = count(vintage, code, "households all", year);
      int poor = count(vintage, code, "poor_households all", year);
      figures.add(rate("poverty_rate", "", year, rate(poor, households)));
      figures.add(
          rate(
              "near_poverty_rate",
              "",
              year,
              rate(count(vintage, code, "near_poor_households all", year), households)));
      if (poor > 0) {
        figures.add(
            rate(
                "dep_water_rate",
                "poor",
                year,
                rate(count(vintage, code, "dep_water all", year), poor)));
        figures.add(
            rate(
                "poor_households_dtts_share",
                "",
                year,
                rate(count(vintage, code, "poor_households dtts", year), poor)));
      }
    }
    addReductions(figures, vintage, code);
    return figures;
  }

  private void addReductions(List<String[]> figures, String vintage, String code) {
    int before = count(vintage, code, "poor_households all", "2022");
    int after = count(vintage, code, "poor_households all", "2023");
    if (before >= after) {
      String fewer = String.valueOf(before - after);
      figures.add(
          new String[] {"poor_households_reduction", "all", "", "2023", "household", fewer});
    }
    double points =
        Double.parseDouble(rate(before, count(vintage, code, "households all", "2022")))
            - Double.parseDouble(rate(after, count(vintage, code, "households all", "2023")));
    if (points >= 0) {
      String less = String.format(Locale.ROOT, "%.2f", points);
      figures.add(
          new String[] {"poverty_rate_reduction", "all", "", "2023", "percentage_point", less});
    }
  }

  private int count(String vintage, String code, String series, String year) {
    return counts.get(vintage + "|" + code + "|" + series + "|" + year);
  }

  private static String[] rate(String indicator, String base, String year, String value) {
    return new String[] {indicator, "all", base, year, "percent", value};
  }

  private static String rate(int part, int whole) {
    return String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
  }
}
