package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.takeaway.ClassWords;
import vn.giamngheo.text.Text;

/** Values of units cut into classes and coloured, as the page's map has them. */
final class ClassPaint {
  private ClassPaint() {}

  /**
   * How values are cut and coloured unless asked otherwise.
   *
   * @param kept values whose classes are kept where they hold all; may be empty
   * @param sorted values that decide the classes otherwise
   */
  record Cutting(
      ClassMethod method,
      int decimals,
      double[] kept,
      double[] sorted,
      Function<ClassBreaks, List<String>> colours) {}

  static PriorityPaint of(
      PriorityView view,
      String title,
      String subject,
      Cutting cut,
      Map<String, Double> values,
      Function<String, String> label) {
    PriorityFileQuery query = view.query();
    ClassMethod method = Objects.requireNonNullElse(query.method(), cut.method());
    double[] all = values.values().stream().mapToDouble(v -> v).sorted().toArray();
    ClassBreaks breaks =
        query.borders().isEmpty()
            ? ClassBreaks.keeping(cut.kept(), cut.sorted(), method, query.classes(), cut.decimals())
            : ClassBreaks.between(all, query.borders());
    ClassBreaks wide = widened(breaks, all);
    ClassWords words = new ClassWords(wide, cut.decimals(), view.language());
    List<String> colours = cut.colours().apply(breaks);
    String name =
        query.borders().isEmpty() ? view.name(method.id()) : view.say("tự đặt", "set by hand");
    return new PriorityPaint(
        title,
        subject,
        IntStream.range(0, breaks.size())
            .mapToObj(
                i -> new PriorityPaint.Band(MapPicture.Fill.plain(colours.get(i)), words.range(i)))
            .toList(),
        code -> values.containsKey(code) ? wide.classOf(values.get(code)) : null,
        code -> values.containsKey(code) ? label.apply(code) : "",
        breaks.size() > 1 ? words.note(new Text(name, name)).in(view.language()) : "");
  }

  /** The same classes, the outer ones wide enough for supposed values. */
  static ClassBreaks widened(ClassBreaks breaks, double[] sorted) {
    if (breaks.size() == 0 || sorted.length == 0) {
      return breaks;
    }
    List<Double> borders = new ArrayList<>(breaks.borders());
    int last = borders.size() - 1;
    borders.set(0, Math.min(borders.get(0), sorted[0]));
    borders.set(last, Math.max(borders.get(last), sorted[sorted.length - 1]));
    return new ClassBreaks(List.copyOf(borders));
  }
}
