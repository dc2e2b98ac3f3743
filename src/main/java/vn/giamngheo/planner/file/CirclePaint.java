package vn.giamngheo.planner.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.planner.rank.Area;

/**
 * Counts as circles upon the colours of another figure, as on the page ({@code
 * static/js/planner/paint-symbols.js}): the area of a circle goes with its count.
 */
final class CirclePaint {
  /** Radius for the greatest count, in units of the drawing. */
  private static final double GREATEST = 24;

  private static final double[] LEGEND_SHARES = {1, 0.5, 0.1};

  private final PriorityView view;
  private final ShownFigures counts;
  private final double most;

  private CirclePaint(PriorityView view, ShownFigures counts) {
    this.view = view;
    this.counts = counts;
    this.most = counts.values().values().stream().mapToDouble(v -> v).max().orElse(0);
  }

  static PriorityPaint of(PriorityView view) {
    List<String> names = PaintName.figures(view.query().paint());
    ShownFigures counts = ShownFigures.of(view, names.get(0));
    ShownFigures ground = ShownFigures.of(view, names.get(1));
    return new CirclePaint(view, counts).upon(PriorityPaints.of(view, ground), ground);
  }

  private PriorityPaint upon(PriorityPaint paint, ShownFigures ground) {
    return new PriorityPaint(
        paint.title(),
        view.say(
            "%s (vòng tròn) và %s (màu nền)",
            "%s (circles) and %s (ground)", counts.label(), ground.label()),
        paint.bands(),
        paint.bandOf(),
        code ->
            Stream.of(counts, ground)
                .map(side -> side.amount(view, code))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")),
        paint.note(),
        new PriorityPaint.More(List.of(ground, counts), null, circles()));
  }

  private MapPicture.Circles circles() {
    return new MapPicture.Circles(
        view.say(
            "%s; diện tích vòng tròn theo số lượng:",
            "%s; the area of a circle goes with the count:", counts.title()),
        counts.values().keySet().stream()
            .sorted()
            .filter(code -> counts.values().get(code) > 0 && view.origin(code) != null)
            .map(this::circle)
            .toList(),
        sizes());
  }

  private MapPicture.Circle circle(String code) {
    Area area = view.areas().get(code);
    return new MapPicture.Circle(code, area.lon(), area.lat(), radius(counts.values().get(code)));
  }

  private double radius(double value) {
    return most > 0 ? GREATEST * Math.sqrt(value / most) : 0;
  }

  /** Round counts to compare circles with, the greatest first. */
  private List<MapPicture.Size> sizes() {
    PriorityNumbers numbers = new PriorityNumbers(view.told(), view.language());
    return DoubleStream.of(LEGEND_SHARES)
        .map(share -> rounded(most * share))
        .distinct()
        .mapToObj(value -> new MapPicture.Size(numbers.number(value, 0), radius(value)))
        .toList();
  }

  private static double rounded(double value) {
    double step = Math.pow(10, Math.floor(Math.log10(Math.max(1, value))));
    return Math.max(1, Math.floor(value / step) * step);
  }
}
