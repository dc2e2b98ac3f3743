package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import vn.giamngheo.check.Fault.Planted;

/** Faults in programme money. */
final class MoneyFaults {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private MoneyFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("a wrong amount of a project", (d, r) -> change(d, r, l -> !isTotal(l))),
        new Fault("a wrong amount of the programme", (d, r) -> change(d, r, MoneyFaults::isTotal)),
        new Fault(
            "a wrong amount of a source", (d, r) -> change(d, r, l -> !l.is("source", "total"))),
        new Fault("a wrong amount of a kind", (d, r) -> change(d, r, l -> !l.is("kind", "total"))),
        new Fault("more disbursed than allocated", MoneyFaults::overspent),
        new Fault("a thousandfold amount", MoneyFaults::otherUnit),
        new Fault("a recipient's wrong amount", MoneyFaults::recipient),
        new Fault("a wrong rate of disbursement", MoneyFaults::percent),
        new Fault("a wrong number in a fraction", MoneyFaults::fraction),
        new Fault("a percentage beside another fraction", MoneyFaults::share),
        new Fault("parts that are more than their whole", MoneyFaults::part));
  }

  private static boolean isTotal(SampleLine line) {
    return line.is("project", "total");
  }

  private static List<SampleLine> amounts(SampleDocument document, Predicate<SampleLine> which) {
    return document.lines().stream()
        .filter(l -> l.is("place", SampleMoney.TABLE))
        .filter(which)
        .toList();
  }

  private static Planted change(
      SampleDocument document, Random random, Predicate<SampleLine> which) {
    List<SampleLine> amounts = amounts(document, which);
    if (amounts.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(amounts, random);
    return plant(line, random, isInTwoSums(new SampleFigures(document), line));
  }

  /** Every amount is in a sum of projects; where sources or kinds are told apart, in another. */
  private static boolean isInTwoSums(SampleFigures figures, SampleLine line) {
    return figures.beside(line.copy().with("source", "total"), "") != null
        || figures.beside(line.copy().with("kind", "investment"), "") != null;
  }

  /** Changes by more than the rounding of a long sum could. */
  private static Planted plant(SampleLine line, Random random, boolean certain) {
    BigDecimal by = HUNDRED.add(CountFaults.other(line.number(), random));
    line.print(line.number().add(by));
    return new Planted(List.of(line.key()), certain, "", "");
  }

  private static Planted overspent(SampleDocument document, Random random) {
    List<SampleLine> disbursed = amounts(document, l -> l.is("stage", "disbursed"));
    if (disbursed.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(disbursed, random);
    SampleLine allocated =
        new SampleFigures(document).beside(line.copy().with("stage", "allocated", "as_of", ""), "");
    line.print(allocated.number().add(BigDecimal.valueOf(50L + random.nextInt(5_000))));
    return new Planted(List.of(line.key()), false, "", "");
  }

  private static Planted otherUnit(SampleDocument document, Random random) {
    List<SampleLine> amounts = amounts(document, l -> l.number().signum() > 0);
    if (amounts.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(amounts, random);
    line.print(line.number().multiply(BigDecimal.valueOf(1_000)));
    return new Planted(List.of(line.key()), false, "", "");
  }

  private static Planted recipient(SampleDocument document, Random random) {
    List<SampleLine> amounts =
        document.lines().stream().filter(l -> l.is("place", SampleMoney.RECIPIENTS)).toList();
    return amounts.isEmpty() ? null : plant(Fault.any(amounts, random), random, false);
  }

  private static Planted percent(SampleDocument document, Random random) {
    List<SampleLine> percents =
        document.lines().stream().filter(l -> l.is("topic", "disbursement")).toList();
    if (percents.isEmpty()) {
      return null;
    }
    SampleLine line = percents.get(0);
    String before = line.get("printed");
    line.print(line.number().add(BigDecimal.valueOf(2 + random.nextInt(900), 2)));
    return new Planted(List.of(line.key()), true, before, "result_ratio");
  }

  private static Planted fraction(SampleDocument document, Random random) {
    List<SampleLine> parts =
        document.lines().stream()
            .filter(l -> l.is("place", SampleMoney.FRACTION) && l.table().equals("funding"))
            .toList();
    if (parts.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(parts, random);
    Planted planted = plant(line, random, true);
    String side = line.is("stage", "disbursed") ? "numerator" : "denominator";
    document.lines().stream()
        .filter(l -> l.is("topic", "disbursement"))
        .forEach(l -> l.with(side, line.number().toPlainString()));
    return planted;
  }

  private static Planted part(SampleDocument document, Random random) {
    List<SampleLine> parts =
        document.lines().stream().filter(l -> l.is("part_of", "r100")).toList();
    if (parts.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(parts, random);
    line.print(line.number().add(BigDecimal.valueOf(1 + random.nextInt(50))));
    return new Planted(List.of(line.key()), false, "", "result_parts");
  }

  private static Planted share(SampleDocument document, Random random) {
    List<SampleLine> shares =
        document.lines().stream().filter(l -> l.is("place", SampleResults.SHARE)).toList();
    if (shares.isEmpty()) {
      return null;
    }
    SampleLine line = shares.get(0);
    line.print(line.number().add(BigDecimal.valueOf(2L + random.nextInt(90), 1)));
    return new Planted(List.of(line.key()), false, "", "printed_fraction");
  }
}
