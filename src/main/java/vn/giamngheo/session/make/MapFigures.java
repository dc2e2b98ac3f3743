package vn.giamngheo.session.make;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.map.LayerQuery;
import vn.giamngheo.map.LayerReader;
import vn.giamngheo.map.LayerUnit;
import vn.giamngheo.map.LayerView;
import vn.giamngheo.map.LayerWords;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.text.Language;

/** The figures of the units of the map, read when they are asked for. */
final class MapFigures {
  private static final int CLASSES = 5;

  private final Atlas atlas;
  private final List<Series> series;
  private final LayerReader layers;
  private final Rebasing rebasing;
  private final Language language;
  private final FigureBook book;
  private final Map<Series, LayerView> read = new HashMap<>();

  /**
   * @param series everything the map can show
   * @param rebasing how figures are carried to units of another day; null for the document's own
   * @param book gives codes to the figures that are used
   */
  MapFigures(
      Atlas atlas,
      List<Series> series,
      LayerReader layers,
      Rebasing rebasing,
      Language language,
      FigureBook book) {
    this.atlas = atlas;
    this.series = series;
    this.layers = layers;
    this.rebasing = rebasing;
    this.language = language;
    this.book = book;
  }

  /** Everything the map can show. */
  List<Series> series() {
    return series;
  }

  /** The latest series of an indicator that units of the map have figures of. */
  Optional<Series> latest(String indicator, String group, String status, String base) {
    return series.stream()
        .filter(s -> s.indicator().equals(indicator) && s.group().equals(group))
        .filter(s -> s.status().equals(status) && s.base().equals(base) && s.unitCount() > 0)
        .max(Comparator.comparing(Series::period));
  }

  /** What poor households of units lack: the shares found last, in the catalogue's order. */
  List<Series> deprivations() {
    List<Series> all =
        series.stream()
            .filter(s -> s.indicator().startsWith("dep_") && s.indicator().endsWith("_rate"))
            .filter(s -> s.base().equals("poor") && s.status().equals("actual"))
            .filter(s -> s.group().equals("all") && s.unitCount() > 1)
            .toList();
    String latest = all.stream().map(Series::period).max(Comparator.naturalOrder()).orElse("");
    return all.stream().filter(s -> s.period().equals(latest)).toList();
  }

  /** The figures of a series for the units of the map, without boundaries; read once. */
  LayerView layer(Series of) {
    return read.computeIfAbsent(of, s -> layers.figures(atlas, query(s), rebasing, language));
  }

  /** The same with boundaries, to be drawn. */
  LayerView drawn(Series of) {
    return layers.read(atlas, query(of), rebasing, language);
  }

  private static LayerQuery query(Series of) {
    return new LayerQuery(of, ClassMethod.JENKS, CLASSES, false);
  }

  /** The units of the map with their figures: the highest first, those without a figure last. */
  List<UnitFigure> units(Series of) {
    LayerView view = layer(of);
    LayerWords words = new LayerWords(view);
    return view.layer().units().stream()
        .sorted(
            Comparator.comparing(
                    LayerUnit::figure, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
                .thenComparing(LayerUnit::code))
        .map(unit -> UnitFigure.of(words, unit))
        .toList();
  }

  /**
   * Two figures of each unit that has both, in the order of the first, as many as a slide holds.
   */
  List<Block.Mark> pairs(Series first, Series second) {
    Map<String, UnitFigure> others = known(second);
    return known(first).values().stream()
        .filter(u -> others.containsKey(u.code()))
        .limit(SlideMaker.MOST_ROWS)
        .map(
            u ->
                new Block.Mark(
                    u.name(),
                    u.code(),
                    List.of(book.code(u.link()), book.code(others.get(u.code()).link()))))
        .toList();
  }

  /** How many units have both figures. */
  int pairCount(Series first, Series second) {
    Set<String> both = new HashSet<>(known(first).keySet());
    both.retainAll(known(second).keySet());
    return both.size();
  }

  /** The units that have a figure, the highest first. */
  Map<String, UnitFigure> known(Series of) {
    Map<String, UnitFigure> known = new LinkedHashMap<>();
    units(of).stream().filter(UnitFigure::known).forEach(u -> known.put(u.code(), u));
    return known;
  }
}
