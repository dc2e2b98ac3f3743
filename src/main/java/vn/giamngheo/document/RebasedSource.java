package vn.giamngheo.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.rebase.Input;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.Link;
import vn.giamngheo.rebase.Member;
import vn.giamngheo.rebase.Printed;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.RebasedJson;
import vn.giamngheo.rebase.RebasedWords;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Where a figure of a unit of another day comes from: the printed figures of the old units, what
 * share of each went in and by which resolution.
 */
final class RebasedSource {
  /** Parameters that say which value is meant. */
  static final List<String> KEYS =
      List.of("unit", "indicator", "period", "status", "group", "base");

  private final Atlas atlas;
  private final Map<String, Indicator> catalogue;
  private final Rebasing rebasing;
  private final Language language;

  RebasedSource(Atlas atlas, List<Indicator> catalogue, Rebasing rebasing, Language language) {
    this.atlas = atlas;
    this.catalogue = catalogue.stream().collect(Collectors.toMap(Indicator::id, i -> i));
    this.rebasing = rebasing;
    this.language = language;
  }

  /**
   * The value as the API shows it.
   *
   * @throws Problem 404 when there is no such unit or figure
   */
  CarriedSource of(Map<String, String> keys, List<Series> series) {
    Series wanted =
        series.stream().filter(s -> matches(s, keys)).findFirst().orElseThrow(RebasedSource::none);
    Member unit =
        rebasing.targets().stream()
            .map(rebasing.genealogy()::member)
            .filter(m -> m.code().equals(keys.get("unit")))
            .findFirst()
            .orElseThrow(RebasedSource::none);
    Key key = Key.of(wanted);
    Rebased rebased = rebasing.of(key, unit.id());
    if (!rebased.isKnown()) {
      throw Problem.notFound(rebased.reason());
    }
    return body(key, unit, rebased);
  }

  private static boolean matches(Series s, Map<String, String> keys) {
    return s.indicator().equals(keys.get("indicator"))
        && s.period().equals(keys.get("period"))
        && s.status().equals(keys.get("status"))
        && s.group().equals(keys.get("group"))
        && s.base().equals(keys.get("base"));
  }

  private static Problem none() {
    return Problem.notFound(
        new Text(
            "Không có giá trị này trên ranh giới đã chọn.",
            "There is no such value on the boundaries chosen."));
  }

  private CarriedSource body(Key key, Member unit, Rebased rebased) {
    Indicator indicator = catalogue.get(key.indicator());
    return new CarriedSource(
        RebaseAddress.of(atlas.id(), rebasing.vintage().id(), unit.code(), key),
        "computed",
        RebaseAddress.FORMULA,
        indicator.name().in(language),
        new SourceUnit(unit.code(), unit.name().in(language)),
        rebasing.vintage().label(language),
        key.period(),
        RebasedWords.explanation(rebased).in(language),
        indicator.measure(),
        rebased.value(),
        rebased.qualifier(),
        RebasedJson.members(rebased, language),
        Contested.of(rebased.finding(), rebased.severity()),
        new RebasedLine(rebased, language).text(),
        new FormulaSource.Citation(atlas.id(), atlas.citation(language)),
        rebased.inputs().stream().map(this::input).toList());
  }

  private CarriedSource.Input input(Input input) {
    Printed figure = input.figure();
    return new CarriedSource.Input(
        input.role(),
        name(figure.key()) + ", " + input.unit().name().in(language),
        plain(figure.figure()),
        figure.printed(),
        figure.address(),
        figure.locator().in(language),
        input.portion().share(),
        input.portion().how().id(),
        RebasedWords.share(input.portion()).in(language),
        law(input),
        input.households() == null
            ? null
            : new FormulaSource.Bounds(input.households().low(), input.households().high()),
        Contested.of(figure.finding(), figure.severity()));
  }

  private String name(Key key) {
    return catalogue.get(key.indicator()).name().in(language) + " " + key.period();
  }

  private static String law(Input input) {
    return String.join("; ", input.portion().links().stream().map(Link::law).distinct().toList());
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
