package vn.giamngheo.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * A layer with all that is needed to say in words what it shows.
 *
 * @param rebasing how the figures were carried to units of another day; null for the document's own
 * @param choices everything the atlas can show
 * @param vocabulary names of closed lists by kind, then id
 * @param selected codes of the units that are outlined; all on the map
 * @param revision of the data
 * @param version of the program
 */
public record LayerView(
    Atlas atlas,
    Indicator indicator,
    LayerQuery query,
    Layer layer,
    Rebasing rebasing,
    List<Series> choices,
    Map<String, Map<String, Text>> vocabulary,
    Manifest revision,
    String version,
    List<String> selected,
    Language language) {

  /** Reads the layer and its words from the database; nothing is selected. */
  public static LayerView read(
      Jdbi db,
      AtlasQueries atlases,
      Atlas atlas,
      LayerQuery query,
      Rebasing rebasing,
      String version,
      Language in) {
    Indicator indicator =
        atlases.listIndicators().stream()
            .filter(i -> i.id().equals(query.series().indicator()))
            .findFirst()
            .orElseThrow();
    Map<String, Map<String, Text>> words =
        atlases.listWords().stream()
            .collect(
                Collectors.groupingBy(
                    AtlasQueries.Word::kind,
                    Collectors.toMap(AtlasQueries.Word::id, AtlasQueries.Word::name)));
    return new LayerView(
        atlas,
        indicator,
        query,
        Layer.read(db, atlas, indicator, query, rebasing),
        rebasing,
        atlases.listSeries(atlas),
        words,
        Manifest.current(db).orElseThrow(),
        version,
        List.of(),
        in);
  }

  /** The day whose units are on the map. */
  LocalDate day() {
    return rebasing == null ? atlas.unitsAsOf() : rebasing.vintage().day();
  }

  /** Which data a file is made of. */
  public String revisionLine() {
    return RevisionLine.of(revision, version, language);
  }

  LayerNotes notes() {
    return new LayerNotes(atlas, query, layer, rebasing, language);
  }

  /** Codes of the units on the map. */
  public List<String> codes() {
    return layer.units().stream().map(LayerUnit::code).toList();
  }

  /** The same with units outlined. */
  public LayerView select(List<String> codes) {
    return new LayerView(
        atlas,
        indicator,
        query,
        layer,
        rebasing,
        choices,
        vocabulary,
        revision,
        version,
        List.copyOf(codes),
        language);
  }

  /** The name of an entry of a closed list; the entry itself where it has none. */
  public String term(String kind, String id) {
    return name(kind, id).in(language);
  }

  /** As {@link #term}, in both languages. */
  Text name(String kind, String id) {
    return vocabulary.getOrDefault(kind, Map.of()).getOrDefault(id, new Text(id, id));
  }

  /** The words in the view's language, with values as {@link String#format} takes them. */
  String say(String vi, String en, Object... values) {
    return new Text(vi, en).in(language).formatted(values);
  }

  /** Whether the indicator comes with several values of a facet, so that one must be named. */
  boolean hasSeveral(Function<Series, String> facet) {
    return choices.stream()
            .filter(s -> s.indicator().equals(indicator.id()))
            .map(facet)
            .distinct()
            .count()
        > 1;
  }
}
