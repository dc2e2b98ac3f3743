package vn.giamngheo.rebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.text.Text;

/**
 * The figures of a document on the units of another day. Counts are summed, rates recomputed from
 * counts, reductions in percentage points are differences of two such rates. Nothing partial is
 * shown as a whole.
 */
public final class Rebasing {
  private static final Text BY_DISTRICT =
      new Text(
          "Văn bản in số liệu theo huyện; không chia xuống xã được.",
          "The document prints figures by district; they cannot be divided among communes.");

  private final Vintage vintage;
  private final Ground ground;
  private final Genealogy genealogy;
  private final Passage passage;
  private final Passage back;
  private final boolean byCommune;
  private final Sheet sheet;
  private final Map<String, Indicator> catalogue;

  /**
   * @param vintage the units of the other day
   * @param ground the document's communes
   * @param passage of the document's communes to the other day
   * @param back of the other day's units to the document's day
   * @param byCommune whether the document's figures are those of communes
   */
  Rebasing(
      Vintage vintage,
      Ground ground,
      Passage passage,
      Passage back,
      boolean byCommune,
      Sheet sheet,
      Map<String, Indicator> catalogue) {
    this.vintage = vintage;
    this.ground = ground;
    this.genealogy = ground.genealogy();
    this.passage = passage;
    this.back = back;
    this.byCommune = byCommune;
    this.sheet = sheet;
    this.catalogue = catalogue;
  }

  /** Units of the other day that the document's units went to. */
  public Set<Long> targets() {
    return passage.targets();
  }

  public Vintage vintage() {
    return vintage;
  }

  /** Which units of the other day are which districts of the document's day. */
  public Wholes wholes() {
    return Wholes.of(ground, this);
  }

  public Genealogy genealogy() {
    return genealogy;
  }

  public Passage passage() {
    return passage;
  }

  /** Whether units that are not the document's went into the target too. */
  boolean hasOutsiders(long target) {
    return !Origins.of(genealogy, passage, back, target).outsiders().isEmpty();
  }

  /**
   * Whether units can have it: printed for them, or, of households, perhaps following from what is.
   */
  public boolean isOfUnits(Series series) {
    return series.unitCount() > 0 || series.indicator().equals(Recipe.HOUSEHOLDS);
  }

  /** In what the figure is measured. */
  public String measure(Key key) {
    return catalogue.get(key.indicator()).measure();
  }

  /** The figures that the document itself prints for its units. */
  public double[] printed(Key key) {
    return ground.communes().stream()
        .flatMap(unit -> sheet.find(unit, key).stream())
        .mapToDouble(f -> f.figure().doubleValue())
        .toArray();
  }

  /** The figure of every unit of the other day. */
  public Map<Long, Rebased> all(Key key) {
    Map<Long, Rebased> all = new LinkedHashMap<>();
    targets().forEach(target -> all.put(target, of(key, target)));
    return all;
  }

  /** The figure of one unit of the other day. */
  public Rebased of(Key key, long target) {
    if (!byCommune) {
      return Rebased.none(BY_DISTRICT);
    }
    Indicator indicator = catalogue.get(key.indicator());
    Origins origins = Origins.of(genealogy, passage, back, target);
    Rebased value = same(key, origins).orElseGet(() -> made(key, indicator, target, origins));
    List<Member> hidden = value.isKnown() ? List.of() : hidden(key, origins);
    return hidden.isEmpty() ? value : Rebased.none(origins.hidden(hidden), value.inputs());
  }

  /** Whether there is no value because figures it would be made of are hidden for privacy. */
  public boolean isHidden(Key key, long target) {
    Origins origins = Origins.of(genealogy, passage, back, target);
    return !hidden(key, origins).isEmpty() && !of(key, target).isKnown();
  }

  private List<Member> hidden(Key key, Origins origins) {
    return origins.portions().stream()
        .map(Portion::source)
        .filter(unit -> sheet.isHidden(unit, key))
        .map(genealogy::member)
        .toList();
  }

  /** One unit that became another, whole and alone, keeps its figures as printed. */
  private Optional<Rebased> same(Key key, Origins origins) {
    if (origins.portions().size() != 1
        || !origins.outsiders().isEmpty()
        || !origins.portions().get(0).isWhole()) {
      return Optional.empty();
    }
    Portion only = origins.portions().get(0);
    return sheet
        .find(only.source(), key)
        .map(f -> Rebased.same(new Input("part", genealogy.member(only.source()), only, f, null)));
  }

  private Rebased made(Key key, Indicator indicator, long target, Origins origins) {
    return switch (indicator.measure()) {
      case "household", "person" -> new Sums(genealogy, passage, sheet).of(key, target, origins);
      case "percent" -> rate(key, origins);
      case "percentage_point" ->
          Differences.isReduction(key)
              ? Differences.of(
                  key,
                  rate(Differences.before(key), origins),
                  rate(Differences.after(key), origins),
                  indicator.decimals())
              : notMade();
      default -> notMade();
    };
  }

  private Rebased rate(Key key, Origins origins) {
    return new Rates(genealogy, sheet).of(key, origins, catalogue.get(key.indicator()).decimals());
  }

  private static Rebased notMade() {
    return Rebased.none(
        new Text(
            "Chưa có cách chuyển số này sang đơn vị khác.",
            "There is no way to carry this figure to other units."));
  }
}
