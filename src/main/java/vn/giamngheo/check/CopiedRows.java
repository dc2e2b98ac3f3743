package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.text.Text;

/**
 * A run of cells that repeats another unit's row. A run counts when at least {@link #LEAST} figures
 * in a row, zeros apart, are the same to the digit. Where the repeated cells are also the cause of
 * failing checks, all these causes are one: the row was copied.
 */
final class CopiedRows {
  static final String RULE = "copied_row";
  static final int LEAST = 4;
  private static final Text GROUND =
      new Text(
          "Hai đơn vị khó có một dãy số liền nhau giống hệt nhau.",
          "Two units hardly have a run of neighbouring figures in common.");

  private final Map<String, TreeMap<Integer, TreeMap<Integer, Figure>>> tables =
      new LinkedHashMap<>();

  CopiedRows(Facts facts) {
    for (Figure f : facts.figures()) {
      if (f.locator().table()) {
        tables
            .computeIfAbsent(f.place(), k -> new TreeMap<>())
            .computeIfAbsent(f.row(), k -> new TreeMap<>())
            .put(f.col(), f);
      }
    }
  }

  /** Cells of one row that repeat the cells above or below them in another unit's row. */
  record Run(List<Figure> copy, List<Figure> original) {
    long telling() {
      return copy.stream().filter(f -> f.amount().signum() != 0).count();
    }
  }

  /** All runs, each pair of rows once, the longest first. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (TreeMap<Integer, TreeMap<Integer, Figure>> rows : tables.values()) {
      for (Integer upper : rows.keySet()) {
        for (Integer lower : rows.tailMap(upper, false).keySet()) {
          longest(rows.get(upper), rows.get(lower)).ifPresent(runs::add);
        }
      }
    }
    runs.sort(Comparator.comparingLong(Run::telling).reversed());
    return runs;
  }

  private static java.util.Optional<Run> longest(
      TreeMap<Integer, Figure> upper, TreeMap<Integer, Figure> lower) {
    List<Figure> a = new ArrayList<>();
    List<Figure> b = new ArrayList<>();
    Run best = null;
    for (Map.Entry<Integer, Figure> entry : upper.entrySet()) {
      Figure other = lower.get(entry.getKey());
      boolean same =
          other != null
              && !other.unit().equals(entry.getValue().unit())
              && other.printed().equals(entry.getValue().printed());
      if (!same) {
        a.clear();
        b.clear();
        continue;
      }
      a.add(entry.getValue());
      b.add(other);
      Run run = new Run(List.copyOf(a), List.copyOf(b));
      best = best == null || run.telling() > best.telling() ? run : best;
    }
    return java.util.Optional.ofNullable(best).filter(r -> r.telling() >= LEAST);
  }

  /**
   * Joins the findings whose suspect lies in a run into one, and takes them out of the list.
   *
   * @return one finding for each run; a run that no suspect lies in is to be cleared up
   */
  List<Finding> join(List<Finding> findings) {
    List<Finding> joined = new ArrayList<>();
    for (Run run : runs()) {
      List<Finding> inCopy = suspectedIn(findings, run.copy());
      List<Finding> inOriginal = suspectedIn(findings, run.original());
      boolean upperIsCopy = inCopy.size() >= inOriginal.size();
      Run turned = upperIsCopy ? run : new Run(run.original(), run.copy());
      List<Finding> caused = new ArrayList<>(upperIsCopy ? inCopy : inOriginal);
      boolean known = !caused.isEmpty();
      caused.addAll(totalsOver(findings, run));
      findings.removeAll(caused);
      joined.add(finding(turned, caused, known));
    }
    return joined;
  }

  private static List<Finding> suspectedIn(List<Finding> findings, List<Figure> cells) {
    return findings.stream()
        .filter(f -> f.suspects().stream().anyMatch(s -> cells.contains(s.figure())))
        .toList();
  }

  /**
   * Contradictions without a suspect that add up a cell of the one row and its double in the other.
   */
  private static List<Finding> totalsOver(List<Finding> findings, Run run) {
    return findings.stream()
        .filter(f -> f.suspects().isEmpty() && f.severity() == Severity.CONTRADICTION)
        .filter(f -> f.involved().stream().anyMatch(run.copy()::contains))
        .filter(f -> f.involved().stream().anyMatch(run.original()::contains))
        .toList();
  }

  /**
   * @param known whether it is known which of the two rows is the copy
   */
  private static Finding finding(Run run, List<Finding> caused, boolean known) {
    Figure first = run.copy().get(0);
    List<Finding.Consequence> consequences = new ArrayList<>();
    List<Finding.Suspect> suspects = new ArrayList<>();
    Set<Figure> involved = new LinkedHashSet<>(run.copy());
    involved.addAll(run.original());
    for (Finding f : caused) {
      consequences.add(new Finding.Consequence(f.rule(), f.explanation()));
      consequences.addAll(f.consequences());
      suspects.addAll(f.suspects());
      involved.addAll(f.involved());
    }
    suspects.forEach(s -> involved.remove(s.figure()));
    return new Finding(
        RULE,
        caused.isEmpty() ? Severity.TO_CLARIFY : Severity.LIKELY_MISPRINT,
        first,
        rowPlace(first),
        "",
        "",
        "",
        explanation(run, consequences.size(), known),
        GROUND,
        suspects,
        List.copyOf(involved),
        consequences);
  }

  private static Text explanation(Run run, int failing, boolean known) {
    Text copy = run.copy().get(0).unit();
    Text from = run.original().get(0).unit();
    int cells = run.copy().size();
    Text what =
        new Text(
            "Dòng của "
                + copy.vi()
                + " có "
                + cells
                + " ô liền nhau giống hệt dòng của "
                + from.vi()
                + ".",
            "The row of "
                + copy.en()
                + " has "
                + cells
                + " neighbouring cells identical with the row of "
                + from.en()
                + ".");
    Text why = failing == 0 ? new Text("", "") : known ? copied(failing) : oneOfTwo(failing);
    return new Text(what.vi() + why.vi(), what.en() + why.en());
  }

  private static Text copied(int failing) {
    return new Text(
        " Có lẽ đã chép nhầm dòng: "
            + failing
            + " phép kiểm không khớp vì các ô này, và khớp khi thay"
            + " bằng số tính từ các dòng khác.",
        " Probably the wrong row was copied: "
            + failing
            + " checks fail because of these cells, and"
            + " hold with what follows from the other rows.");
  }

  private static Text oneOfTwo(int failing) {
    return new Text(
        " Có lẽ một trong hai dòng bị chép nhầm: "
            + failing
            + " phép kiểm có cả hai dòng này không khớp.",
        " Probably one of the two was copied by mistake: "
            + failing
            + " checks that take in both fail.");
  }

  private static Text rowPlace(Figure figure) {
    Locator l = figure.locator();
    Locator row = new Locator(l.place(), true, l.row(), "");
    return new Text(row.in(vn.giamngheo.text.Language.VI), row.in(vn.giamngheo.text.Language.EN));
  }
}
