package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * A run of cells that repeats another unit's row: at least {@link #LEAST} figures side by side,
 * zeros apart, that are the same to the digit. Either row may be the copy; checks that fail decide.
 * Without any, only a run too long for chance is worth a word.
 */
final class CopiedRows {
  static final String RULE = "copied_row";
  static final int LEAST = 4;

  /** Digits of the counts in a run, from which on chance is no explanation. */
  static final int TELLING_DIGITS = 10;

  private static final Text GROUND =
      new Text(
          "Hai đơn vị khó có một dãy số liền nhau giống hệt nhau.",
          "Two units hardly have a run of neighbouring figures in common.");
  private static final Text BLAME =
      new Text(" Có lẽ đã chép nhầm dòng", " Probably the wrong row was copied");

  private CopiedRows() {}

  /** Cells of one row that repeat the cells above or below them in another unit's row. */
  record Run(List<Figure> copy, List<Figure> original) {
    private long nonZero() {
      return copy.stream().filter(f -> f.amount().signum() != 0).count();
    }

    /** Rates mostly follow from counts: they are no further evidence. */
    boolean isTelling() {
      return copy.stream()
              .filter(f -> f.amount().signum() != 0 && !f.measure().startsWith("percent"))
              .mapToLong(f -> f.printed().chars().filter(Character::isDigit).count())
              .sum()
          >= TELLING_DIGITS;
    }

    Run turned() {
      return new Run(original, copy);
    }

    /** The row was copied from the other one. */
    Hypothesis hypothesis(Facts facts) {
      Figure first = copy.get(0);
      List<Variable> cells = copy.stream().map(f -> facts.variable(f.id())).distinct().toList();
      return new Hypothesis(
          RULE, cells, first, rowPlace(first), what(this), BLAME, GROUND, original);
    }

    /** That the rows are alike is all there is to say. */
    Finding remark() {
      Figure first = copy.get(0);
      List<Figure> both = new ArrayList<>(copy);
      both.addAll(original);
      return Finding.remark(
          RULE, Severity.TO_CLARIFY, first, rowPlace(first), what(this), GROUND, both, List.of());
    }
  }

  /** All runs, each pair of rows once, the longest first. */
  static List<Run> runs(Collection<Figure> figures) {
    Map<String, TreeMap<Integer, TreeMap<Integer, Figure>>> tables = new LinkedHashMap<>();
    for (Figure f : figures) {
      if (f.locator().table()) {
        tables
            .computeIfAbsent(f.place(), k -> new TreeMap<>())
            .computeIfAbsent(f.row(), k -> new TreeMap<>())
            .put(f.col(), f);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (TreeMap<Integer, TreeMap<Integer, Figure>> rows : tables.values()) {
      for (Integer upper : rows.keySet()) {
        for (Integer lower : rows.tailMap(upper, false).keySet()) {
          longest(rows.get(upper), rows.get(lower)).ifPresent(runs::add);
        }
      }
    }
    runs.sort(Comparator.comparingLong(Run::nonZero).reversed());
    return runs;
  }

  private static Optional<Run> longest(
      TreeMap<Integer, Figure> upper, TreeMap<Integer, Figure> lower) {
    List<Figure> a = new ArrayList<>();
    List<Figure> b = new ArrayList<>();
    Run best = null;
    for (Map.Entry<Integer, Figure> entry : upper.entrySet()) {
      Figure other = lower.get(entry.getKey());
      if (other == null || !alike(entry.getValue(), other)) {
        a.clear();
        b.clear();
        continue;
      }
      a.add(entry.getValue());
      b.add(other);
      Run run = new Run(List.copyOf(a), List.copyOf(b));
      best = best == null || run.nonZero() >= best.nonZero() ? run : best;
    }
    return Optional.ofNullable(best).filter(r -> r.nonZero() >= LEAST);
  }

  private static boolean alike(Figure a, Figure b) {
    return a.printed().equals(b.printed())
        && !a.unit().equals(b.unit())
        && a.subject().equals(b.subject())
        && a.period().equals(b.period());
  }

  private static Text what(Run run) {
    Text copy = run.copy().get(0).unit();
    Text original = run.original().get(0).unit();
    int cells = run.copy().size();
    return new Text(
        "Dòng của "
            + copy.vi()
            + " có "
            + cells
            + " ô liền nhau giống hệt dòng của "
            + original.vi()
            + ".",
        "The row of "
            + copy.en()
            + " has "
            + cells
            + " neighbouring cells identical with the row of "
            + original.en()
            + ".");
  }

  private static Text rowPlace(Figure figure) {
    Locator l = figure.locator();
    Locator row = new Locator(l.place(), true, l.row(), "");
    return new Text(row.in(Language.VI), row.in(Language.EN));
  }
}
