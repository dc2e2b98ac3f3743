package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.List;

/** What a column of a made-up table is about. */
record SampleColumn(String indicator, String group, String base, String status) {
  private static final String REDUCTION = "_reduction";

  /** Columns of a table of poor households, of all or of a group. */
  static List<SampleColumn> poverty(SampleShape shape, String group) {
    List<SampleColumn> columns = new ArrayList<>();
    if (shape.households()) {
      columns.add(new SampleColumn("households", group, "", "actual"));
    }
    pair(columns, "poor_households", "poverty_rate", group, "actual");
    if (shape.nearPoor() && group.equals("all")) {
      pair(columns, "near_poor_households", "near_poverty_rate", group, "actual");
    }
    if (shape.plan()) {
      pair(columns, "poor_households", "poverty_rate", group, "plan");
      pair(columns, "poor_households_reduction", "poverty_rate_reduction", group, "plan");
      if (shape.nearPoor() && group.equals("all")) {
        columns.add(new SampleColumn("near_poor_households", group, "", "plan"));
      }
    }
    return columns;
  }

  private static void pair(
      List<SampleColumn> columns, String count, String rate, String group, String status) {
    columns.add(new SampleColumn(count, group, "", status));
    columns.add(new SampleColumn(rate, group, "", status));
  }

  /** Count and rate of every deprivation in one year's block: actual, plan or reduction. */
  static List<SampleColumn> deprivations(SampleShape shape, String block) {
    boolean reduction = block.equals("reduction");
    List<SampleColumn> columns = new ArrayList<>();
    for (String key : shape.keys()) {
      for (String measure : List.of("", "_rate")) {
        String indicator = "dep_" + key + measure + (reduction ? REDUCTION : "");
        columns.add(new SampleColumn(indicator, "all", shape.base(), reduction ? "plan" : block));
      }
    }
    return columns;
  }

  boolean isReduction() {
    return indicator.endsWith(REDUCTION);
  }

  boolean isRate() {
    return indicator.contains("_rate");
  }

  /** The count behind the figure. */
  String counted() {
    String plain = indicator.replace(REDUCTION, "");
    return switch (plain) {
      case "poverty_rate" -> "poor_households";
      case "near_poverty_rate" -> "near_poor_households";
      default -> plain.replace("_rate", "");
    };
  }

  String measure() {
    return !isRate() ? "household" : isReduction() ? "percentage_point" : "percent";
  }

  String year() {
    return status.equals("actual") ? "2023" : "2024";
  }
}
