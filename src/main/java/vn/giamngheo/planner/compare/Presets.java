package vn.giamngheo.planner.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.Boundaries;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.planner.scenario.SeriesChoice;
import vn.giamngheo.text.Text;

/** Ready-made scenarios from the catalogue, as far as an atlas has the figures for them. */
public final class Presets {
  private Presets() {}

  /** One ready-made scenario. */
  public record Preset(String id, Text name, Text description, Scenario scenario) {}

  private record Line(
      String preset,
      Text name,
      Text description,
      String normalisation,
      String aggregation,
      Optional<ScenarioCriterion> criterion) {}

  /** Those whose every criterion the atlas has figures for, in the catalogue's order. */
  public static List<Preset> list(Handle db, Atlas atlas, SeriesChoice series) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    db.createQuery(Sql.of(Presets.class, "presets"))
        .bind("standard", atlas.standard())
        .map(
            (r, c) ->
                new Line(
                    r.getString("preset"),
                    AtlasQueries.text(r, "name"),
                    AtlasQueries.text(r, "description"),
                    r.getString("normalisation"),
                    r.getString("aggregation"),
                    criterion(
                        series.findLatest(
                            r.getString("indicator"),
                            r.getString("status"),
                            r.getString("group_id"),
                            r.getString("base")),
                        r.getDouble("weight"),
                        r.getString("direction"))))
        .forEach(l -> lines.computeIfAbsent(l.preset(), p -> new ArrayList<>()).add(l));
    return lines.values().stream()
        .filter(preset -> preset.stream().allMatch(l -> l.criterion().isPresent()))
        .map(Presets::preset)
        .toList();
  }

  private static Optional<ScenarioCriterion> criterion(
      Optional<Series> series, double weight, String direction) {
    return series.map(
        s -> new ScenarioCriterion(s, weight, direction.equals(ScenarioCriterion.HIGHER_FIRST)));
  }

  private static Preset preset(List<Line> lines) {
    Line first = lines.get(0);
    Scenario scenario =
        new Scenario(
            lines.stream().map(l -> l.criterion().orElseThrow()).toList(),
            first.normalisation(),
            first.aggregation(),
            Scenario.MISSING.get(0),
            Boundaries.ORIGINAL,
            null,
            null,
            List.of());
    return new Preset(first.preset(), first.name(), first.description(), scenario);
  }
}
