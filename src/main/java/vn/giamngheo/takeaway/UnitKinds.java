package vn.giamngheo.takeaway;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.text.Language;

/** Kinds of units named together. */
public final class UnitKinds {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final List<String> COMMON_FIRST =
      List.of("Xã", "Phường", "Thị trấn", "Đặc khu", "Huyện", "Thị xã", "Thành phố");

  private UnitKinds() {}

  /**
   * "xã, thị trấn", "communes and townships", the most common first.
   *
   * @param kinds in Vietnamese, of every unit or once each
   * @param count how many units are meant: English tells one from several
   */
  public static String named(Collection<String> kinds, long count, Language language) {
    List<String> sorted =
        kinds.stream()
            .distinct()
            .sorted((a, b) -> Integer.compare(COMMON_FIRST.indexOf(a), COMMON_FIRST.indexOf(b)))
            .toList();
    return language == Language.EN
        ? listed(sorted.stream().map(kind -> english(kind, count)).distinct().toList())
        : String.join(", ", sorted.stream().map(kind -> kind.toLowerCase(VIETNAMESE)).toList());
  }

  private static String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  private static String english(String kind, long count) {
    boolean one = count == 1;
    return switch (kind) {
      case "Phường" -> one ? "ward" : "wards";
      case "Thị trấn" -> one ? "township" : "townships";
      case "Đặc khu" -> one ? "special zone" : "special zones";
      case "Huyện" -> one ? "district" : "districts";
      case "Thị xã" -> one ? "town" : "towns";
      case "Thành phố" -> one ? "city" : "cities";
      default -> one ? "commune" : "communes";
    };
  }
}
