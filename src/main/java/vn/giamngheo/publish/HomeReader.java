package vn.giamngheo.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.map.LayerQuery;
import vn.giamngheo.map.LayerReader;
import vn.giamngheo.map.LayerView;
import vn.giamngheo.overview.Deprivations;
import vn.giamngheo.overview.Facts;
import vn.giamngheo.overview.FigureWords;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.overview.Headline;
import vn.giamngheo.overview.Money;
import vn.giamngheo.overview.PrintedFigures;
import vn.giamngheo.overview.Targets;
import vn.giamngheo.overview.Terms;
import vn.giamngheo.overview.UnitTable;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Language;

/** Puts the first page of an atlas together. */
final class HomeReader {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final LayerReader layers;
  private final Language language;
  private final Terms terms;
  private final FigureWords words;

  HomeReader(Jdbi db, AtlasQueries atlases, LayerReader layers, Language language) {
    this.db = db;
    this.atlases = atlases;
    this.layers = layers;
    this.language = language;
    this.terms = Terms.of(atlases.listWords(), language);
    this.words = terms.figures();
  }

  /**
   * The page.
   *
   * @param query what the map shows; null when the document has no figures for a map
   */
  HomePage read(Atlas atlas, List<Atlas> all, LayerQuery query) {
    PrintedFigures figures = PrintedFigures.read(db, atlas);
    LayerView view = query == null ? null : layers.read(atlas, query, null, language);
    return new HomePage(
        atlas.id(),
        atlas.title().in(language),
        UnitNames.within(atlas.unitName().in(language)),
        atlas.unitCode(),
        new Headline(atlas, figures, words).sentence(),
        atlas.standardName().in(language),
        atlas.restricted() ? Disclosure.RULE.in(language) : null,
        atlas.citation(language),
        entries(atlas, all),
        view == null ? null : map(view),
        new Facts(figures, words).list(),
        Targets.of(figures, words, terms.name("group", "dtts")),
        Money.of(Funds.read(db, atlas, words), terms),
        Deprivations.of(figures, words),
        view == null ? null : table(atlas, figures, view),
        doubts(atlas),
        HomeChanges.read(db, atlas, language));
  }

  private List<HomePage.Entry> entries(Atlas chosen, List<Atlas> all) {
    List<HomePage.Entry> entries = new ArrayList<>();
    for (Atlas atlas : all) {
      PrintedFigures whole = PrintedFigures.ofWhole(db, atlas);
      entries.add(
          new HomePage.Entry(
              atlas.id(),
              atlas.unitName().in(language),
              new Headline(atlas, whole, words).sentence(),
              atlas.id().equals(chosen.id())));
    }
    return entries;
  }

  private HomeMap map(LayerView view) {
    Map<String, String> names =
        atlases.listIndicators().stream()
            .collect(Collectors.toMap(Indicator::id, i -> i.name().in(language)));
    String end = language == Language.EN ? "&lang=en" : "";
    return HomeMap.of(
        view, names, code -> "/xa/" + HomeMap.encode(code) + "?atlas=" + view.atlas().id() + end);
  }

  private UnitTable table(Atlas atlas, PrintedFigures figures, LayerView view) {
    Map<String, String> units = new LinkedHashMap<>();
    view.layer().units().stream()
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .forEach(unit -> units.put(unit.code(), unit.name().in(language)));
    return UnitTable.of(figures, units, atlas.unitName().in(language), words, terms);
  }

  private String doubts(Atlas atlas) {
    Map<String, Long> counts =
        new FindingQueries(db)
            .list(atlas, language).stream()
                .map(f -> Objects.toString(f.get("severity")))
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    List<String> parts = new ArrayList<>();
    for (String severity : List.of("contradiction", "likely_misprint", "to_clarify")) {
      long count = counts.getOrDefault(severity, 0L);
      if (count > 0) {
        String kind = Doubt.kind(severity).in(language).toLowerCase(Locale.ROOT);
        parts.add(
            language == Language.EN
                ? count + " " + kind + (count == 1 || severity.equals("to_clarify") ? "" : "s")
                : count + " chỗ " + kind);
      }
    }
    return String.join(", ", parts);
  }
}
