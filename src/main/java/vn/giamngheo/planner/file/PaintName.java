package vn.giamngheo.planner.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.SeriesChoice;

/**
 * Names of what a map shows, as the address of the page has them: {@code score}, {@code rank},
 * {@code membership}, {@code c0} for a criterion, {@code i:} with a series, {@code bi:} with two
 * figures at once, {@code symbols:} with counts as circles and the ground. A figure is a criterion
 * or a series, {@code indicator~period~status~group~base}; of two at once one may be the score.
 */
final class PaintName {
  static final String SERIES = "i:";
  static final String PAIR = "bi:";
  static final String SYMBOLS = "symbols:";
  private static final int PARTS = 5;

  private PaintName() {}

  static boolean isCriterion(String figure) {
    return figure.matches("c\\d{1,2}");
  }

  static int criterion(String figure) {
    return Integer.parseInt(figure.substring(1));
  }

  /** The figures a paint shows; empty when it is none of several or of any series. */
  static List<String> figures(String paint) {
    if (paint.startsWith(SERIES)) {
      return List.of(paint.substring(SERIES.length()));
    }
    boolean two = paint.matches("(bi|symbols):[^:]+:[^:]+");
    return two ? Arrays.asList(paint.split(":")).subList(1, 3) : List.of();
  }

  /** The series a figure names; empty for criteria, for the score and for what there is not. */
  static Optional<Series> series(String figure, SeriesChoice choice) {
    String[] parts = figure.split("~", -1);
    return parts.length == PARTS
        ? choice.find(parts[0], parts[1], parts[2], parts[3], parts[4])
        : Optional.empty();
  }

  /** Whether a scenario of that many criteria has all that a paint of several figures shows. */
  static boolean isKnown(String paint, int criteria, SeriesChoice choice) {
    List<String> figures = figures(paint);
    return !figures.isEmpty()
        && figures.stream()
            .allMatch(
                f ->
                    paint.startsWith(PAIR) && f.equals(PriorityFileQuery.SCORE)
                        || !paint.startsWith(SERIES) && isCriterion(f) && criterion(f) < criteria
                        || series(f, choice).isPresent());
  }
}
