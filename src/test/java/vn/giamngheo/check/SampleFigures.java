package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the figures of a made-up document, and those that a figure must agree with. */
final class SampleFigures {
  private final SampleDocument document;
  private final Map<String, SampleLine> byQuantity = new LinkedHashMap<>();

  SampleFigures(SampleDocument document) {
    this.document = document;
    document.lines().stream()
        .filter(line -> line.is("mention", "1"))
        .forEach(line -> byQuantity.put(quantity(line, ""), line));
  }

  /** Counts of households in tables. */
  List<SampleLine> counts() {
    return inTables("household").stream().filter(l -> !isReduction(l)).toList();
  }

  /** Rates in tables. */
  List<SampleLine> rates() {
    return inTables("percent");
  }

  List<SampleLine> inTables(String measure) {
    return document.lines().stream()
        .filter(l -> l.is("unit", measure) && l.get("place").startsWith("bieu"))
        .toList();
  }

  boolean isTotal(SampleLine line) {
    return line.is("unit_code", document.unitCode());
  }

  static boolean isReduction(SampleLine line) {
    return line.get("indicator").endsWith("_reduction");
  }

  /** Whether the column of that count has a total. */
  boolean hasTotal(SampleLine line) {
    return byQuantity.containsKey(quantity(line.copy().with("unit_code", document.unitCode()), ""))
        && line.get("place").startsWith("bieu");
  }

  /** The same unit's figure for another indicator; null when it is not printed. */
  SampleLine beside(SampleLine line, String indicator) {
    return byQuantity.get(quantity(line, indicator));
  }

  /** The rate printed with a count; null when none is. */
  SampleLine rateOf(SampleLine count) {
    String indicator = count.get("indicator");
    return indicator.startsWith("dep_")
        ? beside(count, indicator + "_rate")
        : beside(count, indicator.equals("households") ? "-" : rateName(indicator));
  }

  private static String rateName(String count) {
    return count.equals("poor_households") ? "poverty_rate" : "near_poverty_rate";
  }

  /** The count a rate is about. */
  SampleLine numerator(SampleLine rate) {
    return switch (rate.get("indicator")) {
      case "poverty_rate" -> beside(rate, "poor_households");
      case "near_poverty_rate" -> beside(rate, "near_poor_households");
      default -> beside(rate, rate.get("indicator").replace("_rate", ""));
    };
  }

  /** The households a rate is over; null when they are not printed. */
  SampleLine denominator(SampleLine rate) {
    String base = rate.get("base");
    return base.isEmpty()
        ? beside(rate, "households")
        : beside(rate.copy().with("base", ""), base + "_households");
  }

  /** Whether the rate would differ from its counts by more than rounding, were one of them so. */
  boolean breaks(SampleLine rate, SampleLine changed, BigDecimal number) {
    SampleLine n = rate == null ? null : numerator(rate);
    SampleLine d = rate == null ? null : denominator(rate);
    if (n == null || d == null) {
      return false;
    }
    BigDecimal part = n == changed ? number : n.number();
    BigDecimal whole = d == changed ? number : d.number();
    BigDecimal printed = rate == changed ? number : rate.number();
    BigDecimal exact =
        part.multiply(BigDecimal.valueOf(100)).divide(whole, 9, RoundingMode.HALF_UP);
    BigDecimal digit = BigDecimal.ONE.movePointLeft(printed.scale());
    return exact.subtract(printed).abs().compareTo(digit) > 0;
  }

  static String quantity(SampleLine line, String indicator) {
    return String.join(
        "|",
        line.get("unit_code"),
        indicator.isEmpty() ? line.get("indicator") : indicator,
        line.get("group"),
        line.get("base"),
        line.get("status"),
        line.get("project"),
        line.get("source"),
        line.get("kind"),
        line.get("stage"),
        line.get("recipient"));
  }
}
