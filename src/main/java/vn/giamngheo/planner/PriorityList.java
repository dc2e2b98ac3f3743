package vn.giamngheo.planner;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Computation;

/**
 * Which units come first, for whoever only needs the head of the list with its reasons.
 *
 * @param name of the ready-made scenario; empty for one of somebody's own
 * @param address of the same list on the page of the planner
 * @param ranked how many units have a rank
 * @param chosen the units that are chosen, first first; empty when there is no list
 * @param counted whether the number of units was set here and not by the scenario
 * @param criteria what the order is made of, each with its share of the weights
 * @param notes of the planner
 * @param missing why there is no list; empty where there is one
 */
public record PriorityList(
    String name,
    String address,
    int ranked,
    List<Unit> chosen,
    boolean counted,
    List<Criterion> criteria,
    List<String> notes,
    String missing) {

  /**
   * A scenario that says nothing of how many it chooses is taken to choose a quarter of the units:
   * few enough to be looked at one by one in a session, and as many of 14 communes as of 300 for
   * their number.
   */
  private static final int SHARE = 4;

  /** Firmness is told in words here, which fewer draws than the page's tell as well. */
  private static final Uncertainty TRIAL = new Uncertainty(2_000, 50, 1, true);

  /** Share of the weights, from 0 to 1. */
  public record Criterion(String name, double share) {}

  /**
   * A unit.
   *
   * @param score as it is shown, with its number
   * @param firmness how surely it belongs to the list: "luôn thuộc"; empty where not tried out
   * @param criterion the one that adds most to the score
   * @param figure the unit's own figure of it; null where it has none
   */
  public record Unit(
      String code,
      String name,
      int rank,
      String score,
      BigDecimal scored,
      String firmness,
      String criterion,
      FigureLink figure) {}

  private record Read(Scenario scenario, String name, Figures figures, Desk desk, Object revision) {
    @SuppressWarnings("unchecked") // made by Desk.revision()
    Map<String, Object> revisionMap() {
      return (Map<String, Object>) revision;
    }
  }

  /**
   * The head of the list.
   *
   * @param code of the scenario; empty for the first ready-made one the atlas has figures for
   * @param boundaries day of the units of a ready-made one, or {@code original}
   * @throws vn.giamngheo.web.Problem 400 when the code cannot be used with this atlas
   */
  public static PriorityList read(
      Jdbi db,
      AtlasQueries atlases,
      Atlas atlas,
      Optional<String> code,
      String boundaries,
      Language language) {
    Optional<Read> read =
        Desk.read(db, atlases, atlas.id(), desk -> read(desk, code, boundaries, language));
    if (read.isEmpty()) {
      return none(
          new Text(
              "Văn bản không in số liệu từng đơn vị mà một kịch bản ưu tiên có sẵn cần đến.",
              "The document prints no figures of units that a ready-made scenario needs."),
          language);
    }
    try {
      return of(read.get(), atlas, language);
    } catch (NotComputable e) {
      return none(e.reason(), language);
    }
  }

  private static PriorityList none(Text why, Language language) {
    return new PriorityList("", "", 0, List.of(), false, List.of(), List.of(), why.in(language));
  }

  private static Optional<Read> read(
      Desk desk, Optional<String> code, String boundaries, Language language) {
    if (code.isPresent()) {
      Scenario scenario =
          PriorityFileQuery.ofScenario(
              () -> desk.scenario(Body.of(ScenarioCodeReader.request(code.get()))));
      return Optional.of(read(desk, scenario, ""));
    }
    String on = desk.boundaries().named(boundaries, "boundaries");
    return Presets.list(desk.db(), desk.atlas(), desk.series()).stream()
        .findFirst()
        .map(p -> read(desk, on(p.scenario(), on), p.name().in(language)));
  }

  private static Read read(Desk desk, Scenario scenario, String name) {
    return new Read(scenario, name, desk.figures(scenario), desk, desk.revision());
  }

  private static Scenario on(Scenario s, String boundaries) {
    return new Scenario(
        s.criteria(),
        s.normalisation(),
        s.aggregation(),
        s.missing(),
        boundaries,
        s.choice(),
        s.uncertainty(),
        s.whatIf());
  }

  private static PriorityList of(Read read, Atlas atlas, Language language) {
    if (!read.name().isEmpty() && !Field.hasUnits(read.scenario(), read.figures())) {
      return none(
          new Text(
              "Trên các đơn vị đã chọn, không đơn vị nào có đủ số liệu để xếp thứ tự ưu tiên.",
              "On the units chosen, none has the figures to be ranked by."),
          language);
    }
    int ranked = Field.of(read.scenario(), read.figures()).size();
    if (ranked < 2) {
      return none(
          new Text(
              "Văn bản không in số liệu của hai đơn vị trở lên, nên không có gì để xếp thứ tự.",
              "The document prints no figures of two units or more, so there is nothing to rank."),
          language);
    }
    Scenario whole = completed(read.scenario(), ranked);
    PriorityService service =
        new PriorityService(
            atlas, read.revisionMap(), whole, read.figures(), read.desk().words(), language);
    Told told = Told.of(PriorityFileQuery.ofScenario(() -> service.answer(new Computation())));
    PriorityNumbers numbers = new PriorityNumbers(told, language);
    return new PriorityList(
        read.name(),
        "/quy-hoach?atlas=" + atlas.id() + "&k=" + told.code(),
        told.units().size(),
        told.chosen().stream().map(unit -> unit(unit, told, numbers, language)).toList(),
        read.scenario().choice() == null,
        told.criteria().stream().map(c -> new Criterion(c.label(), c.effectiveWeight())).toList(),
        told.notes(),
        "");
  }

  /** The scenario with a choice and a trial of firmness. */
  private static Scenario completed(Scenario s, int ranked) {
    return new Scenario(
        s.criteria(),
        s.normalisation(),
        s.aggregation(),
        s.missing(),
        s.boundaries(),
        s.findChoice().orElse(new Choice((ranked + SHARE - 1) / SHARE, List.of())),
        s.findUncertainty().orElse(TRIAL),
        List.of());
  }

  private static Unit unit(Told.Unit unit, Told told, PriorityNumbers numbers, Language language) {
    Told.Contribution most =
        unit.contributions().stream()
            .filter(c -> c.value() != null)
            .max(Comparator.comparingDouble(Told.Contribution::contribution))
            .orElse(null);
    Text firmness = PriorityWords.MEMBERSHIP.get(unit.membership());
    return new Unit(
        unit.code(),
        unit.name(),
        unit.rank(),
        numbers.score(unit.score()),
        PriorityNumbers.rounded(unit.score(), PriorityNumbers.SCORE_DECIMALS),
        firmness == null ? "" : firmness.in(language),
        most == null ? "" : told.criteria().get(most.criterion()).label(),
        most == null ? null : link(most, numbers, language));
  }

  static FigureLink link(Told.Contribution c, PriorityNumbers numbers, Language language) {
    String severity = c.contested() == null ? null : c.contested().severity();
    return new FigureLink(
        numbers.amount(c), c.address(), PriorityNumbers.mark(c), Doubt.kind(severity).in(language));
  }
}
