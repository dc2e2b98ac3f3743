package vn.giamngheo.planner.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Finds the one series a request means. What it leaves open is the atlas's own choice where that
 * goes with the rest, and otherwise the first that does.
 */
public final class SeriesChoice {
  /** Nothing is longer in any document; keeps problems short. */
  public static final int LONGEST = 100;

  private final Atlas atlas;
  private final List<Series> all;

  /**
   * @param all every series of the atlas
   */
  public SeriesChoice(Atlas atlas, List<Series> all) {
    this.atlas = atlas;
    this.all = all.stream().filter(s -> s.unitCount() > 0).toList();
    if (this.all.isEmpty()) {
      throw Problem.notFound(
          new Text(
              "Văn bản này không in số liệu của từng đơn vị, nên không so sánh được.",
              "This document prints no figures of single units, so that there is nothing to"
                  + " compare."));
    }
  }

  /** A member of the request, by its name. */
  public interface Given {
    Optional<String> find(String name);
  }

  /**
   * The series meant.
   *
   * @param path where a member stands in the request
   * @throws Problem 400 that names the member and the values it takes beside the others
   */
  public Series of(Given given, Function<String, String> path) {
    if (given.find("indicator").isEmpty()) {
      throw Problem.missingField(path.apply("indicator"));
    }
    Series preset = atlas.preset();
    List<Series> left = narrow(given, path, "indicator", Series::indicator, "", all);
    left = narrow(given, path, "period", Series::period, preset.period(), left);
    left = narrow(given, path, "status", Series::status, preset.status(), left);
    left = narrow(given, path, "group", Series::group, preset.group(), left);
    return narrow(given, path, "base", Series::base, preset.base(), left).get(0);
  }

  private static List<Series> narrow(
      Given given,
      Function<String, String> path,
      String field,
      Function<Series, String> of,
      String preset,
      List<Series> left) {
    List<String> possible = left.stream().map(of).distinct().toList();
    String fallback = possible.contains(preset) ? preset : possible.get(0);
    String chosen = given.find(field).orElse(fallback);
    if (!possible.contains(chosen)) {
      throw Problem.badField(path.apply(field), chosen, possible);
    }
    return left.stream().filter(s -> of.apply(s).equals(chosen)).toList();
  }

  /** Some series that units have figures of; for a look at the units alone. */
  public Series any() {
    return all.get(0);
  }

  /** The series with exactly these keys, when units have figures of it. */
  public Optional<Series> find(
      String indicator, String period, String status, String group, String base) {
    return all.stream()
        .filter(
            s ->
                s.indicator().equals(indicator)
                    && s.period().equals(period)
                    && s.status().equals(status)
                    && s.group().equals(group)
                    && s.base().equals(base))
        .findFirst();
  }

  /** The latest series of these keys, when units have figures of it. */
  public Optional<Series> findLatest(String indicator, String status, String group, String base) {
    return all.stream()
        .filter(
            s ->
                s.indicator().equals(indicator)
                    && s.status().equals(status)
                    && s.group().equals(group)
                    && s.base().equals(base))
        .max(java.util.Comparator.comparing(Series::period));
  }
}
