package vn.giamngheo.check;

import java.util.List;
import java.util.Random;

/**
 * What a made-up document prints.
 *
 * @param units communes of its tables
 * @param total whether tables have a total row
 * @param households whether all households are printed, and not only the poor and their rate
 * @param nearPoor whether near-poor households are printed
 * @param dtts whether a second table is about ethnic minorities
 * @param plan whether next year's plan and the reductions are printed
 * @param deprivations number of deprivations in the third table
 * @param base households whose deprivations are counted
 * @param blocks whether a unit has a row for each year, and not all years in one row
 * @param decimals of rates
 * @param signs whether a rate is printed with its per cent sign
 * @param exactPoints whether reductions of rates were computed from unrounded rates
 * @param mentions whether the text repeats the totals
 * @param money whether there is a table of programme money
 */
record SampleShape(
    long seed,
    int units,
    boolean total,
    boolean households,
    boolean nearPoor,
    boolean dtts,
    boolean plan,
    int deprivations,
    String base,
    boolean blocks,
    int decimals,
    boolean signs,
    boolean exactPoints,
    boolean mentions,
    boolean money,
    String standard) {

  private static final List<String> OLD_KEYS =
      List.of(
          "health_access",
          "health_insurance",
          "adult_education",
          "school_attendance",
          "housing_quality",
          "housing_area",
          "water",
          "sanitation",
          "telecom",
          "information_means");
  private static final List<String> NEW_KEYS =
      List.of(
          "employment",
          "dependents",
          "nutrition",
          "health_insurance",
          "adult_education",
          "school_attendance",
          "housing_quality",
          "housing_area",
          "water",
          "sanitation",
          "telecom",
          "information_means");

  /** A shape drawn by lot. */
  static SampleShape of(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    boolean small = random.nextInt(4) > 0;
    int units = 3 + random.nextInt(small ? 10 : 38);
    boolean nearPoor = random.nextBoolean();
    return new SampleShape(
        seed,
        units,
        random.nextInt(5) > 0,
        random.nextInt(3) > 0,
        nearPoor,
        random.nextInt(3) == 0,
        random.nextBoolean(),
        random.nextBoolean() ? 0 : 1 + random.nextInt(small ? 12 : 4),
        nearPoor && random.nextInt(3) == 0 ? "near_poor" : "poor",
        random.nextBoolean(),
        1 + random.nextInt(2),
        random.nextInt(4) == 0,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean() ? "2016-2020" : "2022-2025");
  }

  /** The deprivations of the third table. */
  List<String> keys() {
    List<String> keys = standard.equals("2016-2020") ? OLD_KEYS : NEW_KEYS;
    return keys.subList(0, Math.min(deprivations, keys.size()));
  }
}
