package vn.giamngheo.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds printed figures within the text they were printed in. The transcription says which figures
 * a sentence holds and in which order, not at which letter, so 12 must not be found in 12/3/2021,
 * nor 9 in 90.330. The panel's {@code sentence.js} does the same.
 */
public final class Sentence {
  /** What stands before a number that is a date or the number of a document. */
  private static final Pattern NO_FIGURE_AFTER =
      Pattern.compile(
          "(?:ngày|tháng|năm|số|điều|khoản|mục|phụ lục|biểu|nghị quyết|nghị định|quyết định)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern JOINED_BEFORE = Pattern.compile("[\\p{L}\\d][/-]$");
  private static final Pattern JOINED_AFTER = Pattern.compile("^[/-][\\p{L}\\d]");
  private static final Pattern DIGIT_BEFORE = Pattern.compile("\\d[.,]?$");
  private static final Pattern DIGIT_AFTER = Pattern.compile("^[.,]?\\d");

  private Sentence() {}

  /**
   * A stretch of text with the figures printed there, mostly none. Figures that share one printing
   * (the two ends of 100-200) share a piece.
   *
   * @param text empty for figures whose print is not in the text; these come last
   */
  public record Piece<T>(String text, List<T> figures) {}

  private record Place(int start, int end, boolean likely) {}

  private record Spot<T>(int start, int end, List<T> figures) {}

  /**
   * The text in pieces.
   *
   * @param figures in the order of the transcription
   * @param printed the print of a figure
   */
  public static <T> List<Piece<T>> cut(String text, List<T> figures, Function<T, String> printed) {
    List<Spot<T>> spots = new ArrayList<>();
    List<T> lost = new ArrayList<>();
    settle(text, figures, printed, spots, lost);
    spots.sort(Comparator.comparingInt(Spot::start));
    List<Piece<T>> pieces = new ArrayList<>();
    int at = 0;
    for (Spot<T> spot : spots) {
      if (spot.start() > at) {
        pieces.add(new Piece<>(text.substring(at, spot.start()), List.of()));
      }
      pieces.add(new Piece<>(text.substring(spot.start(), spot.end()), spot.figures()));
      at = spot.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece<>(text.substring(at), List.of()));
    }
    if (!lost.isEmpty()) {
      pieces.add(new Piece<>("", lost));
    }
    return pieces;
  }

  /** Gives each figure its spot: the next likely one, any likely one, any, one already taken. */
  private static <T> void settle(
      String text,
      List<T> figures,
      Function<T, String> printed,
      List<Spot<T>> spots,
      List<T> lost) {
    int cursor = 0;
    for (T figure : figures) {
      List<Place> all = places(text, printed.apply(figure));
      Place found = choose(all.stream().filter(p -> isFree(p, spots)).toList(), cursor);
      if (found != null) {
        spots.add(new Spot<>(found.start(), found.end(), new ArrayList<>(List.of(figure))));
        cursor = found.end();
      } else if (!share(all, spots, figure)) {
        lost.add(figure);
      }
    }
  }

  private static <T> boolean isFree(Place place, List<Spot<T>> spots) {
    return spots.stream().allMatch(s -> place.end() <= s.start() || place.start() >= s.end());
  }

  private static Place choose(List<Place> free, int cursor) {
    List<Place> likely = free.stream().filter(Place::likely).toList();
    List<Place> from = likely.isEmpty() ? free : likely;
    return from.stream()
        .filter(p -> p.start() >= cursor)
        .findFirst()
        .orElse(from.isEmpty() ? null : from.get(0));
  }

  /** Puts the figure to the last one found at a place of its own print. */
  private static <T> boolean share(List<Place> all, List<Spot<T>> spots, T figure) {
    for (int i = spots.size() - 1; i >= 0; i--) {
      Spot<T> spot = spots.get(i);
      if (all.stream().anyMatch(p -> p.start() == spot.start() && p.end() == spot.end())) {
        spot.figures().add(figure);
        return true;
      }
    }
    return false;
  }

  /** Where the print stands as a number of its own; likely unless it looks like part of a date. */
  private static List<Place> places(String text, String printed) {
    List<Place> found = new ArrayList<>();
    if (printed.isEmpty()) {
      return found;
    }
    for (int start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1)) {
      int end = start + printed.length();
      String before = text.substring(0, start);
      String after = text.substring(end);
      boolean endsInDigit = Character.isDigit(printed.charAt(printed.length() - 1));
      boolean within =
          DIGIT_BEFORE.matcher(before).find() || endsInDigit && DIGIT_AFTER.matcher(after).find();
      if (!within) {
        boolean joined = JOINED_BEFORE.matcher(before).find() || JOINED_AFTER.matcher(after).find();
        found.add(new Place(start, end, !joined && !NO_FIGURE_AFTER.matcher(before).find()));
      }
    }
    return found;
  }
}
