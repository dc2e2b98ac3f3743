package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.giamngheo.check.Fault.Planted;

/** Faults in rates, in their reductions, and in whole rows. */
final class RateFaults {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RateFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("a wrong rate", RateFaults::rate),
        new Fault("a rate that implies other households", RateFaults::implied),
        new Fault("a rate over the wrong households", RateFaults::otherDenominator),
        new Fault("a column of rates over the wrong households", RateFaults::otherDenominators),
        new Fault("a wrong reduction of a rate", RateFaults::points),
        new Fault("a run of cells copied from another row", RateFaults::copiedRun),
        new Fault("a whole row copied", RateFaults::copiedRow));
  }

  private static Planted rate(SampleDocument document, Random random) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> rates =
        figures.rates().stream().filter(l -> figures.denominator(l) != null).toList();
    return rates.isEmpty() ? null : change(figures, Fault.any(rates, random), random);
  }

  /** Where all households are not printed, the poor and the near-poor still imply their number. */
  private static Planted implied(SampleDocument document, Random random) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> rates =
        figures.rates().stream()
            .filter(l -> l.get("base").isEmpty() && l.is("status", "actual"))
            .filter(l -> figures.denominator(l) == null && l.number().signum() > 0)
            .filter(l -> figures.beside(l, "near_poverty_rate") != null)
            .toList();
    if (rates.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(rates, random);
    line.print(line.number().multiply(BigDecimal.valueOf(2)));
    return new Planted(List.of(line.key()), false, "", "");
  }

  private static Planted change(SampleFigures figures, SampleLine line, Random random) {
    BigDecimal digit = BigDecimal.ONE.movePointLeft(line.number().scale());
    BigDecimal by = digit.multiply(BigDecimal.valueOf(2 + random.nextInt(200)));
    boolean down = random.nextBoolean() && by.compareTo(line.number()) < 0;
    return print(figures, line, down ? line.number().subtract(by) : line.number().add(by));
  }

  private static Planted print(SampleFigures figures, SampleLine line, BigDecimal number) {
    boolean certain = figures.hasTotal(figures.numerator(line));
    String before = line.get("printed");
    line.print(number);
    return new Planted(List.of(line.key()), certain, certain ? before : "", "");
  }

  private static Planted otherDenominator(SampleDocument document, Random random) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> rates = overOthers(figures);
    if (rates.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(rates, random);
    return print(figures, line, overOther(figures, line));
  }

  /**
   * Rates that would be wrong, by more than rounding, over the households they might be taken for.
   */
  private static List<SampleLine> overOthers(SampleFigures figures) {
    return figures.rates().stream()
        .filter(
            l -> {
              BigDecimal other = overOther(figures, l);
              return other != null && figures.breaks(l, l, other);
            })
        .toList();
  }

  /** Deprived, or poor ethnic-minority, households over all households; null when not printed. */
  private static BigDecimal overOther(SampleFigures figures, SampleLine rate) {
    boolean mayBe = !rate.get("base").isEmpty() || rate.is("group", "dtts");
    SampleLine other =
        mayBe ? figures.beside(rate.copy().with("base", "", "group", "all"), "households") : null;
    return other == null || figures.denominator(rate) == null
        ? null
        : figures
            .numerator(rate)
            .number()
            .multiply(HUNDRED)
            .divide(other.number(), rate.number().scale(), RoundingMode.HALF_UP);
  }

  private static Planted otherDenominators(SampleDocument document, Random random) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> rates = overOthers(figures);
    if (rates.isEmpty()) {
      return null;
    }
    SampleLine one = Fault.any(rates, random);
    List<SampleLine> column =
        figures.rates().stream()
            .filter(l -> l.is("indicator", one.get("indicator")) && l.is("base", one.get("base")))
            .filter(l -> l.is("group", one.get("group")) && l.is("status", one.get("status")))
            .toList();
    List<SampleLine> wrong = column.stream().filter(rates::contains).toList();
    wrong.forEach(l -> l.print(overOther(figures, l)));
    return new Planted(wrong.stream().map(SampleLine::key).toList(), true, "", "");
  }

  private static Planted points(SampleDocument document, Random random) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> points = figures.inTables("percentage_point");
    if (points.isEmpty()) {
      return null;
    }
    SampleLine line = Fault.any(points, random);
    boolean certain = !line.get("base").isEmpty() && figures.denominator(line) != null;
    BigDecimal by = new BigDecimal("0.3").add(BigDecimal.valueOf(random.nextInt(500), 2));
    line.print(line.number().add(by).setScale(line.number().scale(), RoundingMode.HALF_UP));
    return new Planted(List.of(line.key()), certain, "", "");
  }

  private static Planted copiedRow(SampleDocument document, Random random) {
    return copy(document, random, Integer.MAX_VALUE);
  }

  private static Planted copiedRun(SampleDocument document, Random random) {
    return copy(document, random, 6 + random.nextInt(4));
  }

  private static Planted copy(SampleDocument document, Random random, int most) {
    SampleFigures figures = new SampleFigures(document);
    List<SampleLine> starts =
        document.lines().stream()
            .filter(l -> l.get("place").startsWith("bieu-") && !l.is("place", SampleMoney.TABLE))
            .filter(l -> !figures.isTotal(l) && figures.hasTotal(l))
            .toList();
    if (starts.isEmpty()) {
      return null;
    }
    SampleLine start = Fault.any(starts, random);
    SampleLine from =
        Fault.any(
            starts.stream().filter(l -> SameColumn.of(l, start) && l.row() != start.row()).toList(),
            random);
    int first = most == Integer.MAX_VALUE ? 0 : start.col();
    List<String> wrong = new ArrayList<>();
    int counts = 0;
    int nonZero = 0;
    for (SampleLine to : document.lines()) {
      SampleLine source =
          to.get("place").equals(start.get("place")) && to.row() == start.row()
              ? SameColumn.inRow(document, to, from.row())
              : null;
      if (source != null && to.col() >= first && (long) to.col() < (long) first + most) {
        boolean differs = !to.get("printed").equals(source.get("printed"));
        counts += differs && !to.isShare() ? 1 : 0;
        nonZero += source.number().signum() > 0 ? 1 : 0;
        if (differs) {
          to.print(source.number());
          wrong.add(to.key());
        }
      }
    }
    return counts < 2 || nonZero < CopiedRows.LEAST
        ? null
        : new Planted(wrong, false, "", CopiedRows.RULE);
  }
}
