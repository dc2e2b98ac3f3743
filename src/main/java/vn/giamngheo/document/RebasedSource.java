package vn.giamngheo.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.indicator.Atlas;
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
  Map<String, Object> of(Map<String, String> keys, List<Series> series) {
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

  private Map<String, Object> body(Key key, Member unit, Rebased rebased) {
    Indicator indicator = catalogue.get(key.indicator());
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("address", RebaseAddress.of(atlas.id(), rebasing.vintage().id(), unit.code(), key));
    value.put("kind", "computed");
    value.put("formula", RebaseAddress.FORMULA);
    value.put("name", indicator.name().in(language));
    value.put("unit", Map.of("code", unit.code(), "name", unit.name().in(language)));
    value.put("boundaries", rebasing.vintage().label(language));
    value.put("period", key.period());
    value.put("explanation", RebasedWords.explanation(rebased).in(language));
    value.put("measure", indicator.measure());
    value.put("value", rebased.value());
    value.put("qualifier", rebased.qualifier());
    value.putAll(RebasedJson.members(rebased, language));
    value.put(
        "contested",
        rebased.finding() == null
            ? null
            : Map.of("finding", rebased.finding(), "severity", rebased.severity()));
    value.put("line", new RebasedLine(rebased, language).text());
    value.put("document", Map.of("atlas", atlas.id(), "citation", atlas.citation(language)));
    value.put("inputs", rebased.inputs().stream().map(this::input).toList());
    return value;
  }

  private Map<String, Object> input(Input input) {
    Printed figure = input.figure();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("role", input.role());
    row.put("name", name(figure.key()) + ", " + input.unit().name().in(language));
    row.put("value", plain(figure.figure()));
    row.put("printed", figure.printed());
    row.put("address", figure.address());
    row.put("locator", figure.locator().in(language));
    row.put("share", input.portion().share());
    row.put("shareMethod", input.portion().how().id());
    row.put("shareText", RebasedWords.share(input.portion()).in(language));
    row.put("resolution", law(input));
    if (input.households() != null) {
      row.put(
          "households", Map.of("low", input.households().low(), "high", input.households().high()));
    }
    row.put(
        "contested",
        figure.finding() == null
            ? null
            : Map.of("finding", figure.finding(), "severity", figure.severity()));
    return row;
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
