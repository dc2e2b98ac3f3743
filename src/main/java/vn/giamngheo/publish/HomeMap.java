package vn.giamngheo.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.map.LayerPicture;
import vn.giamngheo.map.LayerView;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PageMap;

/**
 * The map on a page: drawing, legend, what else could be shown.
 *
 * @param svg the drawing; empty when no boundary is known
 * @param keys of the legend
 * @param notes below the legend: who owns a border, what signs mean
 * @param footer sentences: source, what is missing, whether borders are schematic
 * @param indicators to choose from
 * @param variants the same indicator of another period, status, group or base
 * @param query parameters that ask for this very map
 * @param picture address of the map as a picture, without its ending and parameters
 */
public record HomeMap(
    String title,
    String subtitle,
    String summary,
    String svg,
    String legend,
    List<MapPicture.Key> keys,
    List<String> notes,
    List<String> footer,
    List<Choice> indicators,
    List<Choice> variants,
    Map<String, String> query,
    String picture) {

  /**
   * Something else to show.
   *
   * @param id the indicator's; the query of a variant
   */
  public record Choice(String id, String name, boolean chosen) {}

  /**
   * @param link where a unit's code leads
   * @param indicators names by id, in the catalogue's order
   */
  static HomeMap of(LayerView view, Map<String, String> indicators, UnaryOperator<String> link) {
    MapPicture picture = LayerPicture.of(view);
    Series shown = view.query().series();
    Map<String, String> query = query(view.atlas().id(), shown);
    return new HomeMap(
        picture.title(),
        picture.subtitle(),
        picture.description(),
        PageMap.draw(picture, "map", link),
        picture.legend().title(),
        picture.legend().keys(),
        picture.legend().notes(),
        picture.footer(),
        indicators(view, indicators),
        variants(view),
        query,
        "/hinh/" + view.atlas().id() + "/" + shown.indicator());
  }

  private static List<Choice> indicators(LayerView view, Map<String, String> names) {
    List<String> mapped =
        view.choices().stream()
            .filter(s -> s.unitCount() > 0)
            .map(Series::indicator)
            .distinct()
            .toList();
    return mapped.stream()
        .map(
            id ->
                new Choice(
                    id, names.getOrDefault(id, id), id.equals(view.query().series().indicator())))
        .toList();
  }

  private static List<Choice> variants(LayerView view) {
    Series shown = view.query().series();
    List<Choice> variants = new ArrayList<>();
    for (Series s : view.choices()) {
      if (s.indicator().equals(shown.indicator()) && s.unitCount() > 0) {
        List<String> words =
            new ArrayList<>(List.of(view.term("status", s.status()) + " " + s.period()));
        if (!s.group().equals("all")) {
          words.add(view.term("group", s.group()));
        }
        if (!s.base().isEmpty()) {
          words.add(view.term("base", s.base()));
        }
        variants.add(
            new Choice(
                address(query(view.atlas().id(), s)), String.join(" · ", words), same(s, shown)));
      }
    }
    return variants.size() > 1 ? variants : List.of();
  }

  private static boolean same(Series a, Series b) {
    return a.period().equals(b.period())
        && a.status().equals(b.status())
        && a.group().equals(b.group())
        && a.base().equals(b.base());
  }

  private static Map<String, String> query(String atlas, Series s) {
    return new TreeMap<>(
        Map.of(
            "atlas", atlas,
            "indicator", s.indicator(),
            "period", s.period(),
            "status", s.status(),
            "group", s.group(),
            "base", s.base()));
  }

  /** Parameters as an address carries them. */
  static String address(Map<String, String> query) {
    List<String> parts = new ArrayList<>();
    query.forEach((name, value) -> parts.add(name + "=" + encode(value)));
    return String.join("&", parts);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The parameters of a picture of this map: all but those that its path names. */
  public String pictureQuery() {
    Map<String, String> rest = new TreeMap<>(query);
    rest.remove("atlas");
    rest.remove("indicator");
    return address(rest);
  }

  /** The parameters that ask for this map. */
  public String wholeQuery() {
    return address(query);
  }

  /** The parameters that ask for this map of its atlas. */
  public String layerQuery() {
    Map<String, String> rest = new TreeMap<>(query);
    rest.remove("atlas");
    return address(rest);
  }
}
