package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.takeaway.Palette;

/**
 * The paints a map of a list of priorities can have, by their names in the address. Scores are
 * classed as they are shown, rounded to three decimals. Scores and ranks are cut into five
 * quantiles unless asked otherwise, figures of a criterion as on the map of the document; dark
 * comes first. The page does the same ({@code static/js/planner/}).
 */
final class PriorityPaints {
  private static final Map<String, MapPicture.Fill> MEMBERSHIP =
      Map.of(
          "always", new MapPicture.Fill("#084a86", MapPicture.Pattern.PLAIN),
          "usually", new MapPicture.Fill("#6aaed6", MapPicture.Pattern.LINES),
          "sometimes", new MapPicture.Fill("#fdcc8a", MapPicture.Pattern.DOTS),
          "never", new MapPicture.Fill("#f5f6f8", MapPicture.Pattern.PLAIN));

  private PriorityPaints() {}

  /** The paint a request asks for. */
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
    return ClassPaint.of(
        view,
        view.say("Điểm ưu tiên", "Priority score"),
        view.say("điểm ưu tiên", "priority score"),
        new ClassPaint.Cutting(
            ClassMethod.QUANTILE,
            scores.decimals(),
            new double[0],
            scores.sorted(),
            PriorityPaints::dark),
        scores.values(),
        scores.texts()::get);
  }

  private static PriorityPaint rank(PriorityView view) {
    Map<String, Double> ranks = new HashMap<>();
    view.told().units().forEach(unit -> ranks.put(unit.code(), (double) unit.rank()));
    double[] sorted = ranks.values().stream().mapToDouble(r -> r).sorted().toArray();
    PriorityPaint paint =
        ClassPaint.of(
            view,
            view.say("Hạng ưu tiên", "Rank"),
            view.say("hạng ưu tiên", "rank"),
            new ClassPaint.Cutting(
                ClassMethod.QUANTILE, 0, new double[0], sorted, PriorityPaints::darkFirst),
            ranks,
            code -> Long.toString(Math.round(ranks.get(code))));
    return counted(paint, ranks);
  }

  /** Ranks are counted, so a class is said by its first and its last. */
  private static PriorityPaint counted(PriorityPaint paint, Map<String, Double> ranks) {
    List<PriorityPaint.Band> said =
        IntStream.range(0, paint.bands().size())
            .mapToObj(
                band -> {
                  LongSummaryStatistics in =
                      ranks.entrySet().stream()
                          .filter(e -> paint.bandOf().apply(e.getKey()) == band)
                          .mapToLong(e -> Math.round(e.getValue()))
                          .summaryStatistics();
                  return in.getCount() == 0
                      ? paint.bands().get(band)
                      : new PriorityPaint.Band(
                          paint.bands().get(band).fill(),
                          in.getMin() == in.getMax()
                              ? Long.toString(in.getMin())
                              : in.getMin() + " – " + in.getMax());
                })
            .toList();
    return new PriorityPaint(
        paint.title(),
        paint.subject(),
        said,
        paint.bandOf(),
        paint.label(),
        paint.note(),
        paint.more());
  }

  private static PriorityPaint figures(PriorityView view, String paint) {
    List<String> names = PaintName.figures(paint);
    return of(view, ShownFigures.of(view, names.isEmpty() ? paint : names.get(0)));
  }

  /** Figures in classes, as on the map of the document. */
  static PriorityPaint of(PriorityView view, ShownFigures shown) {
    PriorityPaint paint =
        ClassPaint.of(
            view,
            shown.title(),
            shown.label(),
            new ClassPaint.Cutting(
                ClassMethod.JENKS,
                shown.decimals(),
                shown.kept(),
                shown.sorted(),
                breaks -> Palette.of(breaks.borders(), shown.indicator())),
            shown.values(),
            shown.texts()::get);
    return paint.with(new PriorityPaint.More(List.of(shown), null, MapPicture.Circles.NONE));
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

  private static PriorityPaint membership(PriorityView view) {
    PriorityWords words = new PriorityWords(view);
    Map<String, Told.Unit> units =
        view.told().units().stream().collect(Collectors.toMap(Told.Unit::code, u -> u));
    return new PriorityPaint(
        view.say("Thuộc danh sách", "In the list"),
        view.say("mức độ chắc chắn", "how sure"),
        PriorityWords.MEMBERSHIPS.stream()
            .map(id -> new PriorityPaint.Band(MEMBERSHIP.get(id), words.membership(id)))
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
