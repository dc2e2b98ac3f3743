package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.takeaway.ClassWords;
import vn.giamngheo.takeaway.Palette;
import vn.giamngheo.text.Text;

/**
 * What a map of a list of priorities shows of each unit: bands with colour and words, and what
 * stands below a unit's name. Scores are classed as they are shown, rounded to three decimals.
 * Scores and ranks are cut into five quantiles unless asked otherwise, figures of a criterion as on
 * the map of the document; dark comes first. The page does the same ({@code static/js/planner/}).
 *
 * @param title of the legend
 * @param subject in the title of the map
 * @param bands of the legend
 * @param bandOf the number of a unit's band by its code; null for none
 * @param label what stands below the name, by code; empty without a band
 * @param note how the bands were cut; empty where there is nothing to say
 */
record PriorityPaint(
    String title,
    String subject,
    List<Band> bands,
    Function<String, Integer> bandOf,
    Function<String, String> label,
    String note,
    More more) {

  /** A paint of the ranking itself: marks of doubt are those of all that goes into it. */
  PriorityPaint(
      String title,
      String subject,
      List<Band> bands,
      Function<String, Integer> bandOf,
      Function<String, String> label,
      String note) {
    this(title, subject, bands, bandOf, label, note, null);
  }

  /**
   * What a paint of figures has beside the bands.
   *
   * @param figures shown, one or two
   * @param grid null for one figure
   */
  record More(List<ShownFigures> figures, MapPicture.Grid grid, MapPicture.Circles circles) {
    /** Signs of doubt on what is shown of a unit. */
    String marks(String code) {
      return figures.stream()
          .map(f -> f.marks().getOrDefault(code, ""))
          .distinct()
          .collect(Collectors.joining());
    }

    Map<String, String> doubts() {
      Map<String, String> all = new TreeMap<>();
      figures.forEach(f -> f.doubts().forEach((mark, kind) -> all.merge(mark, kind, More::both)));
      return all;
    }

    private static String both(String one, String other) {
      return one.contains(other) ? one : one + ", " + other;
    }
  }

  /** A band of the legend. */
  record Band(MapPicture.Fill fill, String text) {}

  private static final Map<String, MapPicture.Fill> MEMBERSHIP =
      Map.of(
          "always", new MapPicture.Fill("#084a86", MapPicture.Pattern.PLAIN),
          "usually", new MapPicture.Fill("#6aaed6", MapPicture.Pattern.LINES),
          "sometimes", new MapPicture.Fill("#fdcc8a", MapPicture.Pattern.DOTS),
          "never", new MapPicture.Fill("#f5f6f8", MapPicture.Pattern.PLAIN));

  static PriorityPaint of(PriorityView view) {
    String paint = view.query().paint();
    return switch (paint) {
      case PriorityFileQuery.SCORE -> score(view);
      case PriorityFileQuery.RANK -> rank(view);
      case PriorityFileQuery.MEMBERSHIP -> membership(view);
      default ->
          paint.startsWith(PaintName.PAIR)
              ? PairPaint.of(view)
              : paint.startsWith(PaintName.SYMBOLS) ? CirclePaint.of(view) : figures(view, paint);
    };
  }

  private static PriorityPaint score(PriorityView view) {
    ShownFigures scores = ShownFigures.of(view, PriorityFileQuery.SCORE);
    return classes(
        view,
        view.say("Điểm ưu tiên", "Priority score"),
        view.say("điểm ưu tiên", "priority score"),
        new Cutting(
            ClassMethod.QUANTILE,
            scores.decimals(),
            new double[0],
            scores.sorted(),
            PriorityPaint::dark),
        scores.values(),
        scores.texts()::get);
  }

  private static PriorityPaint rank(PriorityView view) {
    Map<String, Double> ranks = new HashMap<>();
    view.told().units().forEach(unit -> ranks.put(unit.code(), (double) unit.rank()));
    double[] sorted = ranks.values().stream().mapToDouble(r -> r).sorted().toArray();
    PriorityPaint paint =
        classes(
            view,
            view.say("Hạng ưu tiên", "Rank"),
            view.say("hạng ưu tiên", "rank"),
            new Cutting(ClassMethod.QUANTILE, 0, new double[0], sorted, PriorityPaint::darkFirst),
            ranks,
            code -> Long.toString(Math.round(ranks.get(code))));
    return paint.counted(ranks);
  }

  /** Ranks are counted, so a class is said by its first and its last. */
  private PriorityPaint counted(Map<String, Double> ranks) {
    List<Band> said =
        IntStream.range(0, bands.size())
            .mapToObj(
                band -> {
                  LongSummaryStatistics in =
                      ranks.entrySet().stream()
                          .filter(e -> bandOf.apply(e.getKey()) == band)
                          .mapToLong(e -> Math.round(e.getValue()))
                          .summaryStatistics();
                  return in.getCount() == 0
                      ? bands.get(band)
                      : new Band(
                          bands.get(band).fill(),
                          in.getMin() == in.getMax()
                              ? Long.toString(in.getMin())
                              : in.getMin() + " – " + in.getMax());
                })
            .toList();
    return new PriorityPaint(title, subject, said, bandOf, label, note, more);
  }

  private static PriorityPaint figures(PriorityView view, String paint) {
    List<String> names = PaintName.figures(paint);
    return of(view, ShownFigures.of(view, names.isEmpty() ? paint : names.get(0)));
  }

  /** Figures in classes, as on the map of the document. */
  static PriorityPaint of(PriorityView view, ShownFigures shown) {
    PriorityPaint paint =
        classes(
            view,
            shown.title(),
            shown.label(),
            new Cutting(
                ClassMethod.JENKS,
                shown.decimals(),
                shown.kept(),
                shown.sorted(),
                breaks -> Palette.of(breaks.borders(), shown.indicator())),
            shown.values(),
            shown.texts()::get);
    return paint.with(new More(List.of(shown), null, MapPicture.Circles.NONE));
  }

  PriorityPaint with(More other) {
    return new PriorityPaint(title, subject, bands, bandOf, label, note, other);
  }

  private static List<String> dark(ClassBreaks breaks) {
    // Borders from 1 upwards, so that scores below zero are no change of direction.
    return Palette.of(
        IntStream.rangeClosed(1, breaks.borders().size()).mapToObj(i -> (double) i).toList(),
        PriorityFileQuery.SCORE);
  }

  private static List<String> darkFirst(ClassBreaks breaks) {
    List<String> colours = new ArrayList<>(dark(breaks));
    Collections.reverse(colours);
    return colours;
  }

  /**
   * How values are cut and coloured unless asked otherwise.
   *
   * @param kept values whose classes are kept where they hold all; may be empty
   * @param sorted values that decide the classes otherwise
   */
  private record Cutting(
      ClassMethod method,
      int decimals,
      double[] kept,
      double[] sorted,
      Function<ClassBreaks, List<String>> colours) {}

  private static PriorityPaint classes(
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
            .mapToObj(i -> new Band(MapPicture.Fill.plain(colours.get(i)), words.range(i)))
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

  private static PriorityPaint membership(PriorityView view) {
    PriorityWords words = new PriorityWords(view);
    Map<String, Told.Unit> units =
        view.told().units().stream().collect(Collectors.toMap(Told.Unit::code, u -> u));
    return new PriorityPaint(
        view.say("Thuộc danh sách", "In the list"),
        view.say("mức độ chắc chắn", "how sure"),
        PriorityWords.MEMBERSHIPS.stream()
            .map(id -> new Band(MEMBERSHIP.get(id), words.membership(id)))
            .toList(),
        code ->
            units.containsKey(code)
                ? PriorityWords.MEMBERSHIPS.indexOf(units.get(code).membership())
                : null,
        code ->
            units.containsKey(code) ? words.numbers().frequency(units.get(code).frequency()) : "",
        view.say(
            "Số dưới tên là phần các lần rút có {noun} trong danh sách: luôn thuộc từ 99 %%, thường"
                + " thuộc từ 50 %%, đôi khi thuộc trên 1 %%.",
            "Below each name is the share of draws in which it is in the list: always from 99%%,"
                + " usually from 50%%, sometimes above 1%%."));
  }
}
