package vn.giamngheo.planner.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.picture.MapPicture;

/**
 * What a map of a list of priorities shows of each unit: bands with colour and words, and what
 * stands below a unit's name.
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

  PriorityPaint with(More other) {
    return new PriorityPaint(title, subject, bands, bandOf, label, note, other);
  }
}
