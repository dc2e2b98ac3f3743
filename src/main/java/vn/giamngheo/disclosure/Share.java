package vn.giamngheo.disclosure;

import java.util.List;

/**
 * The counts a rate is made of.
 *
 * @param parts counts that are added up above the line
 * @param whole counts that are added up below it
 */
record Share(List<Quantity> parts, List<Quantity> whole) {
  private static final String POOR = "poor_households";
  private static final String NEAR_POOR = "near_poor_households";

  /** Both lists empty for a rate nobody has told the program about. */
  static Share of(Quantity rate) {
    Quantity poor = rate.named(POOR, rate.group(), "");
    Quantity near = rate.named(NEAR_POOR, rate.group(), "");
    List<Quantity> households = List.of(rate.named("households", rate.group(), ""));
    return switch (rate.indicator()) {
      case "poverty_rate" -> new Share(List.of(poor), households);
      case "near_poverty_rate" -> new Share(List.of(near), households);
      case "multidimensional_poverty_rate" -> new Share(List.of(poor, near), households);
      case "poor_households_dtts_share" -> new Share(List.of(minority(poor)), List.of(poor));
      case "near_poor_households_dtts_share" -> new Share(List.of(minority(near)), List.of(near));
      case "multidimensional_poor_dtts_share" ->
          new Share(List.of(minority(poor), minority(near)), List.of(poor, near));
      default -> deprivation(rate, rate.base().equals("near_poor") ? near : poor);
    };
  }

  private static Quantity minority(Quantity all) {
    return all.named(all.indicator(), "dtts", all.base());
  }

  private static Share deprivation(Quantity rate, Quantity whole) {
    String indicator = rate.indicator();
    return indicator.startsWith("dep_") && indicator.endsWith("_rate")
        ? new Share(
            List.of(
                rate.named(
                    indicator.substring(0, indicator.length() - 5), rate.group(), rate.base())),
            List.of(whole))
        : new Share(List.of(), List.of());
  }
}
