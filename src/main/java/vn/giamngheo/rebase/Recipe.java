package vn.giamngheo.rebase;

import java.util.List;
import java.util.Optional;

/**
 * The counts a rate is made of.
 *
 * @param numerator counts that are added up
 * @param denominator counts that are added up
 */
record Recipe(List<Key> numerator, List<Key> denominator) {
  private static final String POOR = "poor_households";
  private static final String NEAR = "near_poor_households";
  static final String HOUSEHOLDS = "households";
  private static final String DTTS = "dtts";

  /** How a rate is recomputed; empty for one that nobody told us how to. */
  static Optional<Recipe> of(Key rate) {
    return Optional.ofNullable(
        switch (rate.indicator()) {
          case "poverty_rate" -> over(List.of(rate.with(POOR)), rate.with(HOUSEHOLDS));
          case "near_poverty_rate" -> over(List.of(rate.with(NEAR)), rate.with(HOUSEHOLDS));
          case "multidimensional_poverty_rate" ->
              over(List.of(rate.with(POOR), rate.with(NEAR)), rate.with(HOUSEHOLDS));
          case "poor_households_dtts_share" -> share(rate, POOR);
          case "near_poor_households_dtts_share" -> share(rate, NEAR);
          case "multidimensional_poor_dtts_share" -> share(rate, POOR, NEAR);
          default -> deprivation(rate);
        });
  }

  private static Recipe over(List<Key> numerator, Key denominator) {
    return new Recipe(numerator, List.of(denominator));
  }

  private static Recipe share(Key rate, String... counts) {
    List<Key> all = List.of(counts).stream().map(rate::with).toList();
    return new Recipe(all.stream().map(k -> k.withGroup(DTTS)).toList(), all);
  }

  /** Deprived among the poor, or among the near-poor: never among all households. */
  private static Recipe deprivation(Key rate) {
    String id = rate.indicator();
    if (!id.startsWith("dep_") || !id.endsWith("_rate")) {
      return null;
    }
    String count = id.substring(0, id.length() - "_rate".length());
    Key deprived = new Key(count, rate.period(), rate.status(), rate.group(), rate.base());
    return over(List.of(deprived), rate.with("near_poor".equals(rate.base()) ? NEAR : POOR));
  }

  /** The rates from whose counts households can follow, the first that can first. */
  static List<Key> ratesOverHouseholds(Key households) {
    return List.of(households.with("poverty_rate"), households.with("near_poverty_rate"));
  }

  boolean isOverHouseholds() {
    return denominator.size() == 1 && denominator.get(0).indicator().equals(HOUSEHOLDS);
  }
}
