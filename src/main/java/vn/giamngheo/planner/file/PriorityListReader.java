package vn.giamngheo.planner.file;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.planner.compare.Presets;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.rank.Field;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.PriorityService;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.planner.scenario.Choice;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCodeReader;
import vn.giamngheo.planner.scenario.Uncertainty;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Computation;

/** Reads and computes the head of a list of priorities. */
final class PriorityListReader {
  /**
   * A scenario that says nothing of how many it chooses is taken to choose a quarter of the units:
   * few enough to be looked at one by one in a session, and as many of 14 communes as of 300 for
   * their number.
   */
  private static final int SHARE = 4;

  /** Firmness is told in words here, which fewer draws than the page's tell as well. */
  private static final Uncertainty TRIAL = new Uncertainty(2_000, 50, 1, true);

  private final Atlas atlas;
  private final Language language;

  PriorityListReader(Atlas atlas, Language language) {
    this.atlas = atlas;
    this.language = language;
  }

  private record Read(
      Scenario scenario, String name, Figures figures, Words words, Map<String, Object> revision) {}

  /** See {@link PriorityList#read}. */
  PriorityList read(Jdbi db, AtlasQueries atlases, Optional<String> code, String boundaries) {
    Optional<Read> read = Desk.read(db, atlases, atlas.id(), desk -> read(desk, code, boundaries));
    if (read.isEmpty()) {
      return PriorityList.none(
          new Text(
              "Văn bản không in số liệu từng đơn vị mà một kịch bản ưu tiên có sẵn cần đến.",
              "The document prints no figures of units that a ready-made scenario needs."),
          language);
    }
    try {
      return of(read.get());
    } catch (NotComputable e) {
      return PriorityList.none(e.reason(), language);
    }
  }

  private Optional<Read> read(Desk desk, Optional<String> code, String boundaries) {
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
    return new Read(scenario, name, desk.figures(scenario), desk.words(), desk.revision());
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

  private PriorityList of(Read read) {
    if (!read.name().isEmpty() && !Field.hasUnits(read.scenario(), read.figures())) {
      return PriorityList.none(
          new Text(
              "Trên các đơn vị đã chọn, không đơn vị nào có đủ số liệu để xếp thứ tự ưu tiên.",
              "On the units chosen, none has the figures to be ranked by."),
          language);
    }
    int ranked = Field.of(read.scenario(), read.figures()).size();
    if (ranked < 2) {
      return PriorityList.none(
          new Text(
              "Văn bản không in số liệu của hai đơn vị trở lên, nên không có gì để xếp thứ tự.",
              "The document prints no figures of two units or more, so there is nothing to rank."),
          language);
    }
    Scenario whole = completed(read.scenario(), ranked);
    PriorityService service =
        new PriorityService(atlas, read.revision(), whole, read.figures(), read.words(), language);
    Told told = Told.of(PriorityFileQuery.ofScenario(() -> service.answer(new Computation())));
    PriorityNumbers numbers = new PriorityNumbers(told, language);
    return new PriorityList(
        read.name(),
        "/quy-hoach?atlas=" + atlas.id() + "&k=" + told.code(),
        told.units().size(),
        told.chosen().stream().map(unit -> unit(unit, told, numbers)).toList(),
        read.scenario().choice() == null,
        told.criteria().stream()
            .map(c -> new PriorityList.Criterion(c.label(), c.effectiveWeight()))
            .toList(),
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

  private PriorityList.Unit unit(Told.Unit unit, Told told, PriorityNumbers numbers) {
    Told.Contribution most =
        unit.contributions().stream()
            .filter(c -> c.value() != null)
            .max(Comparator.comparingDouble(Told.Contribution::contribution))
            .orElse(null);
    Text firmness = PriorityWords.MEMBERSHIP.get(unit.membership());
    return new PriorityList.Unit(
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
