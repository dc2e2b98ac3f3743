package vn.giamngheo.planner.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.PriorityService;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCodeReader;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Computation;

/**
 * Where a unit stands in the order of a scenario, chosen or not.
 *
 * @param score from 0 to 1, with the decimals it is shown with
 * @param grounds the figures it is made of; without those the unit lacks
 */
public record Standing(String unit, int rank, BigDecimal score, List<Ground> grounds) {

  /** A criterion with the unit's own figure of it. */
  public record Ground(String criterion, FigureLink figure) {}

  /** A scenario with the figures of its criteria. */
  private record Read(
      Scenario scenario, Figures figures, Words words, Map<String, Object> revision) {}

  /**
   * The standings of all units that are ranked, by unit; empty when the figures allow no order.
   *
   * @param code of the scenario
   * @throws vn.giamngheo.web.Problem 400 when the code cannot be used with this atlas
   */
  public static Map<String, Standing> list(
      Jdbi db, AtlasQueries atlases, Atlas atlas, String code, Language language) {
    Read read = Desk.read(db, atlases, atlas.id(), desk -> read(desk, code));
    try {
      PriorityService service =
          new PriorityService(
              atlas, read.revision(), read.scenario(), read.figures(), read.words(), language);
      Told told = Told.of(service.answer(new Computation()));
      PriorityNumbers numbers = new PriorityNumbers(told, language);
      return told.units().stream()
          .map(unit -> of(unit, told, numbers, language))
          .collect(Collectors.toMap(Standing::unit, Function.identity()));
    } catch (NotComputable e) {
      return Map.of();
    }
  }

  private static Read read(Desk desk, String code) {
    Scenario scenario = desk.scenario(Body.of(ScenarioCodeReader.request(code))).bare();
    return new Read(scenario, desk.figures(scenario), desk.words(), desk.revision());
  }

  private static Standing of(
      Told.Unit unit, Told told, PriorityNumbers numbers, Language language) {
    return new Standing(
        unit.code(),
        unit.rank(),
        PriorityNumbers.rounded(unit.score(), PriorityNumbers.SCORE_DECIMALS),
        unit.contributions().stream()
            .filter(c -> c.value() != null && c.address() != null)
            .map(
                c ->
                    new Ground(
                        told.criteria().get(c.criterion()).label(),
                        PriorityListReader.link(c, numbers, language)))
            .toList());
  }
}
