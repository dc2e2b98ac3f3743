package vn.giamngheo.map;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;

/** What a map request asks for, complete and possible. */
public record LayerQuery(Series series, ClassMethod method, int classes, boolean geometry) {
  static final int MIN_CLASSES = 2;
  static final int MAX_CLASSES = 9;
  private static final int PRESET_CLASSES = 5;
  private static final int MAX_SELECTED = 500;

  /**
   * Reads the request. A choice that is not given is the atlas's own if it goes with what is given,
   * and otherwise the first that does.
   *
   * @throws Problem 400 that names the field and the values it takes beside the other choices
   */
  public static LayerQuery of(Context ctx, Atlas atlas, List<Series> all) {
    List<String> methods = Arrays.stream(ClassMethod.values()).map(ClassMethod::id).toList();
    String method = Params.choice(ctx, "method", methods, ClassMethod.JENKS.id());
    int classes = Params.number(ctx, "classes", MIN_CLASSES, MAX_CLASSES, PRESET_CLASSES);
    if (all.isEmpty()) {
      throw Problem.notFound(
          new Text(
              "Văn bản này không có số liệu để lên bản đồ.",
              "This document has no figures for a map."));
    }
    Series preset = atlas.preset();
    List<Series> left = narrow(ctx, "indicator", Series::indicator, preset.indicator(), all);
    left = narrow(ctx, "period", Series::period, preset.period(), left);
    left = narrow(ctx, "status", Series::status, preset.status(), left);
    left = narrow(ctx, "group", Series::group, preset.group(), left);
    left = narrow(ctx, "base", Series::base, preset.base(), left);
    return new LayerQuery(
        left.get(0), ClassMethod.values()[methods.indexOf(method)], classes, wantsGeometry(ctx));
  }

  /**
   * As {@link #of}, of one indicator.
   *
   * @throws Problem 404 when the atlas has no figures of that indicator
   */
  public static LayerQuery ofIndicator(
      Context ctx, Atlas atlas, List<Series> all, String indicator) {
    List<Series> own = all.stream().filter(s -> s.indicator().equals(indicator)).toList();
    if (own.isEmpty()) {
      throw Problem.notFound(
          new Text(
              "Văn bản này không có số liệu của chỉ tiêu “" + indicator + "”.",
              "This document has no figures of the indicator “" + indicator + "”."));
    }
    return of(ctx, atlas, own);
  }

  /** The same with boundaries, for what cannot do without. */
  public LayerQuery withGeometry() {
    return new LayerQuery(series, method, classes, true);
  }

  /** Whether the answer is to carry boundaries: not for whoever has them already. */
  static boolean wantsGeometry(Context ctx) {
    return Params.choice(ctx, "geometry", List.of("true", "false"), "true").equals("true");
  }

  /**
   * Units to be outlined: codes separated by commas.
   *
   * @throws Problem 400 for a code that is not on the map
   */
  public static List<String> selected(Context ctx, List<String> codes) {
    List<String> chosen =
        Arrays.stream(Params.find(ctx, "selected").orElse("").split(",", MAX_SELECTED))
            .filter(code -> !code.isEmpty())
            .toList();
    for (String code : chosen) {
      if (!codes.contains(code)) {
        throw Problem.badField("selected", code, codes);
      }
    }
    return chosen;
  }

  private static List<Series> narrow(
      Context ctx, String field, Function<Series, String> of, String preset, List<Series> left) {
    List<String> possible = left.stream().map(of).distinct().toList();
    String fallback = possible.contains(preset) ? preset : possible.get(0);
    String chosen = Params.choice(ctx, field, possible, fallback);
    return left.stream().filter(s -> of.apply(s).equals(chosen)).toList();
  }
}
