package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.giamngheo.check.Fault.Planted;

/** Faults in counts of households. */
final class CountFaults {
  private CountFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "a wrong count in a unit's row", (d, r) -> change(d, r, false, CountFaults::other)),
        new Fault("a wrong total", (d, r) -> change(d, r, true, CountFaults::other)),
        new Fault("two digits swapped", (d, r) -> change(d, r, false, CountFaults::swapped)),
        new Fault("a digit left out", (d, r) -> change(d, r, false, CountFaults::shorter)),
        new Fault("more deprived than poor", CountFaults::tooManyDeprived),
        new Fault("more poor than households", CountFaults::tooManyPoor),
        new Fault("more of a minority than of all", CountFaults::tooManyOfMinority),
        new Fault("a wrong reduction of a count", CountFaults::reduction),
        new Fault("a second mention that differs", CountFaults::mention));
  }

  private static Planted change(
      SampleDocument document,
      Random random,
      boolean total,
      BiFunction<BigDecimal, Random, BigDecimal> how) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> counts =
        figures.counts().stream()
            .filter(l -> figures.isTotal(l) == total && figures.hasTotal(l))
            .filter(l -> how.apply(l.number(), random) != null)
            .toList();
    if (counts.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(counts, random);
    return plant(figures, line, how.apply(line.number(), random));
  }

  /** Two checks that fail have only the wrong count in common. */
  private static Planted plant(SampleFigures figures, SampleLine line, BigDecimal number) {
    int failing = figures.hasTotal(line) ? 1 : 0;
    failing += figures.breaks(figures.rateOf(line), line, number) ? 1 : 0;
    SampleLine reduction = figures.beside(line, line.get("indicator") + "_reduction");
    failing += reduction != null && line.is("status", "plan") ? 1 : 0;
    String before = line.get("printed");
    line.print(number);
    return new Planted(List.of(line.key()), failing > 1, failing > 1 ? before : "", "");
  }

  /** Another number near it, none below zero. */
  static BigDecimal other(BigDecimal number, Random random) {
    BigDecimal most = number.divideToIntegralValue(BigDecimal.TEN).add(BigDecimal.valueOf(3));
    BigDecimal by = BigDecimal.valueOf(1 + random.nextInt(most.intValueExact()));
    return random.nextBoolean() && by.compareTo(number) < 0 ? number.subtract(by) : number.add(by);
  }

  private static BigDecimal swapped(BigDecimal number, Random random) {
    String digits = number.toPlainString();
    List<BigDecimal> swaps = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      char[] swap = digits.toCharArray();
      swap[i] = digits.charAt(i + 1);
      swap[i + 1] = digits.charAt(i);
      if (swap[0] != '0' && swap[i] != swap[i + 1]) {
        swaps.add(new BigDecimal(swap));
      }
    }
    return swaps.isEmpty() ? null : Fault.any(swaps, random);
  }

  private static BigDecimal shorter(BigDecimal number, Random random) {
    String digits = number.toPlainString();
    if (digits.length() < 3) {
      return null;
    }
    int out = 1 + random.nextInt(digits.length() - 1);
    return new BigDecimal(digits.substring(0, out) + digits.substring(out + 1));
  }

  private static Planted tooManyDeprived(SampleDocument document, Random random) {
    return exceed(
        document,
        random,
        l -> l.get("indicator").startsWith("dep_"),
        (figures, l) -> figures.beside(l.copy().with("base", ""), l.get("base") + "_households"));
  }

  private static Planted tooManyPoor(SampleDocument document, Random random) {
    return exceed(
        document,
        random,
        l -> l.is("indicator", "poor_households"),
        (figures, l) -> figures.beside(l, "households"));
  }

  private static Planted tooManyOfMinority(SampleDocument document, Random random) {
    return exceed(
        document,
        random,
        l -> l.is("group", "dtts"),
        (figures, l) -> figures.beside(l.copy().with("group", "all"), ""));
  }

  /** Makes a part more than its whole. */
  private static Planted exceed(
      SampleDocument document,
      Random random,
      Predicate<SampleLine> isPart,
      BiFunction<SampleFigures, SampleLine, SampleLine> whole) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> parts =
        figures.counts().stream()
            .filter(isPart)
            .filter(l -> whole.apply(figures, l) != null)
            .toList();
    if (parts.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(parts, random);
    BigDecimal most = whole.apply(figures, line).number();
    return plant(figures, line, most.add(BigDecimal.valueOf(1 + random.nextInt(30))));
  }

  private static Planted reduction(SampleDocument document, Random random) {
    List<SampleLine> reductions =
        new SampleFigures(document)
            .inTables("household").stream().filter(SampleFigures::isReduction).toList();
    if (reductions.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(reductions, random);
    boolean certain = new SampleFigures(document).hasTotal(line);
    String before = line.get("printed");
    line.print(other(line.number(), random));
    return new Planted(List.of(line.key()), certain, certain ? before : "", "");
  }

  private static Planted mention(SampleDocument document, Random random) {
    List<SampleLine> second =
        document.lines().stream()
            .filter(l -> l.is("mention", "2") && l.table().equals("observations"))
            .toList();
    if (second.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(second, random);
    String before = line.get("printed");
    BigDecimal number = line.number();
    line.print(line.isShare() ? number.add(BigDecimal.ONE) : other(number, random));
    boolean certain = !line.isShare();
    return new Planted(List.of(line.key()), certain, certain ? before : "", "same_quantity");
  }
}
