package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.WhatIf;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * The units that compete in a scenario, and those that cannot, with the reason.
 *
 * @param units in the order of their codes
 * @param rows their figures, one for each criterion; null only where the weight is nought or spread
 */
public record Field(List<MapUnit> units, List<Figure[]> rows, List<Excluded> excluded) {

  /**
   * A unit that is left out.
   *
   * @param missing numbers of the criteria it has no figure for
   * @param reasons why not, in the same order; null where the document just prints none
   */
  public record Excluded(MapUnit unit, List<Integer> missing, List<Text> reasons) {}

  /**
   * Draws up the field.
   *
   * @throws Problem 400 when figures of two standards would meet, or no unit has the figures
   */
  public static Field of(Scenario scenario, Figures figures) {
    refuseUnknownUnits(scenario, figures);
    refuseMixedStandards(scenario, figures);
    List<MapUnit> units = new ArrayList<>();
    List<Figure[]> rows = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    boolean spread = scenario.missing().equals("spread");
    for (int i = 0; i < figures.units().size(); i++) {
      Figure[] row = supposed(scenario, figures.units().get(i).code(), figures.rows().get(i));
      List<Integer> missing = missing(scenario, row);
      if (missing.isEmpty() || spread && weighs(scenario, row)) {
        units.add(figures.units().get(i));
        rows.add(row);
      } else {
        excluded.add(excluded(figures, i, missing));
      }
    }
    if (units.isEmpty()) {
      throw Problem.wrongField(
          "missing",
          UnitNoun.of(figures.units().get(0).code())
              .fill(
                  "bằng “" + scenario.missing() + "” thì không còn {noun} nào có đủ số liệu",
                  "being “" + scenario.missing() + "”, no {noun} has the figures"));
    }
    return new Field(List.copyOf(units), List.copyOf(rows), List.copyOf(excluded));
  }

  /** Whether any unit has the figures. */
  public static boolean hasUnits(Scenario scenario, Figures figures) {
    boolean spread = scenario.missing().equals("spread");
    return figures.rows().stream()
        .anyMatch(row -> missing(scenario, row).isEmpty() || spread && weighs(scenario, row));
  }

  private static List<Integer> missing(Scenario scenario, Figure[] row) {
    return IntStream.range(0, row.length)
        .filter(c -> row[c] == null && scenario.criteria().get(c).weight() > 0)
        .boxed()
        .toList();
  }

  private static Excluded excluded(Figures figures, int unit, List<Integer> missing) {
    Text[] reasons = figures.reasons().get(unit);
    return new Excluded(
        figures.units().get(unit),
        missing,
        Arrays.asList(missing.stream().map(c -> reasons[c]).toArray(Text[]::new)));
  }

  /** Whether any criterion with a figure has a weight to spread to. */
  private static boolean weighs(Scenario scenario, Figure[] row) {
    return IntStream.range(0, row.length)
        .anyMatch(c -> row[c] != null && scenario.criteria().get(c).weight() > 0);
  }

  private static Figure[] supposed(Scenario scenario, String code, Figure[] row) {
    Figure[] changed = row.clone();
    for (WhatIf w : scenario.whatIf()) {
      if (w.unit().equals(code)) {
        Figure old = row[w.criterion()];
        changed[w.criterion()] = Figure.supposed(w.value(), old == null ? null : old.standard());
      }
    }
    return changed;
  }

  /** The field without the units at these positions, for want of figures that count. */
  Field without(Set<Integer> positions) {
    List<MapUnit> left = new ArrayList<>();
    List<Figure[]> leftRows = new ArrayList<>();
    List<Excluded> more = new ArrayList<>(excluded);
    for (int i = 0; i < units.size(); i++) {
      Figure[] row = rows.get(i);
      if (positions.contains(i)) {
        List<Integer> missing =
            IntStream.range(0, row.length).filter(c -> row[c] == null).boxed().toList();
        more.add(new Excluded(units.get(i), missing, Collections.nCopies(missing.size(), null)));
      } else {
        left.add(units.get(i));
        leftRows.add(row);
      }
    }
    return new Field(left, leftRows, more);
  }

  /** The same units with the figures that the scenario supposes. */
  Field supposing(Scenario scenario) {
    List<Figure[]> changed = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      changed.add(supposed(scenario, units.get(i).code(), rows.get(i)));
    }
    return new Field(units, changed, excluded);
  }

  private static void refuseUnknownUnits(Scenario scenario, Figures figures) {
    for (int i = 0; i < scenario.whatIf().size(); i++) {
      if (figures.indexOf(scenario.whatIf().get(i).unit()) < 0) {
        throw Problem.wrongField(
            "whatIf[" + i + "].unit", new Text("không có trên bản đồ này", "is not on this map"));
      }
    }
  }

  private static void refuseMixedStandards(Scenario scenario, Figures figures) {
    Set<String> standards = new HashSet<>();
    for (int c = 0; c < scenario.criteria().size(); c++) {
      for (Figure[] row : figures.rows()) {
        if (row[c] != null && standards.add(row[c].standard()) && standards.size() > 1) {
          throw Problem.wrongField(
              "criteria[" + c + "]",
              new Text(
                  "theo chuẩn nghèo khác với các tiêu chí còn lại ("
                      + String.join(", ", standards.stream().sorted().toList())
                      + "); số liệu của hai chuẩn không so sánh được với nhau",
                  "follows another poverty standard than the others ("
                      + String.join(", ", standards.stream().sorted().toList())
                      + "); figures of two standards cannot be compared"));
        }
      }
    }
  }

  public int size() {
    return units.size();
  }

  /** Positions of the units that compete, by code. */
  Map<String, Integer> positions() {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      positions.put(units.get(i).code(), i);
    }
    return positions;
  }
}
