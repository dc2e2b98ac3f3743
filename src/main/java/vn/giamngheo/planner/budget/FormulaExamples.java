package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.SeriesChoice;
import vn.giamngheo.text.Text;

/** Examples of allocation formulas from the catalogue, as far as an atlas has the figures. */
public final class FormulaExamples {
  private FormulaExamples() {}

  /** An example; the note says that it is one. */
  public record Example(String id, Text name, Text note, Formula formula) {}

  private record Line(
      String id,
      Text name,
      Text note,
      double basePoints,
      Optional<Series> series,
      Double step,
      Double from,
      Double to,
      double points) {}

  public static List<Example> list(Handle db, SeriesChoice series) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    db.createQuery(Sql.of(FormulaExamples.class, "allocation-examples"))
        .map(
            (r, c) ->
                new Line(
                    r.getString("example"),
                    AtlasQueries.text(r, "name"),
                    AtlasQueries.text(r, "note"),
                    r.getDouble("base_points"),
                    series.findLatest(
                        r.getString("indicator"),
                        r.getString("status"),
                        r.getString("group_id"),
                        r.getString("base")),
                    r.getObject("step", Double.class),
                    r.getObject("from_value", Double.class),
                    r.getObject("to_value", Double.class),
                    r.getDouble("points")))
        .forEach(l -> lines.computeIfAbsent(l.id(), id -> new ArrayList<>()).add(l));
    return lines.values().stream()
        .filter(example -> example.stream().allMatch(l -> l.series().isPresent()))
        .map(FormulaExamples::example)
        .toList();
  }

  private static Example example(List<Line> lines) {
    Map<Series, List<Line>> bySeries = new LinkedHashMap<>();
    lines.forEach(
        l -> bySeries.computeIfAbsent(l.series().orElseThrow(), s -> new ArrayList<>()).add(l));
    List<PointRule> rules = new ArrayList<>();
    bySeries.forEach((s, own) -> rules.add(rule(s, own)));
    Line first = lines.get(0);
    return new Example(
        first.id(),
        first.name(),
        first.note(),
        new Formula(first.name().vi(), rules, first.basePoints(), 0, Long.MAX_VALUE, List.of()));
  }

  private static PointRule rule(Series series, List<Line> lines) {
    Line first = lines.get(0);
    if (first.step() != null) {
      return new PointRule(series, first.step(), first.points(), List.of());
    }
    return new PointRule(
        series,
        0,
        0,
        lines.stream()
            .map(
                l ->
                    new PointRule.Band(
                        l.from(), l.to() == null ? Double.POSITIVE_INFINITY : l.to(), l.points()))
            .toList());
  }
}
