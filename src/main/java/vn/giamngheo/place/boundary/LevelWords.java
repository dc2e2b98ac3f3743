package vn.giamngheo.place.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.giamngheo.place.Level;

/** The level of a unit in the words of files. */
final class LevelWords {
  private static final String COMMUNE = "xã|phường|thị trấn|đặc khu|commune|ward|township";
  private static final String DISTRICT = "huyện|quận|district";
  private static final String PROVINCE = "tỉnh|province";

  private LevelWords() {}

  /** The level that a value names: commune, xã, ADM3 …; empty when it names none. */
  static Optional<Level> ofValue(String value) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    Optional<Level> id =
        Arrays.stream(Level.values()).filter(level -> level.id().equals(word)).findFirst();
    return id.isPresent()
        ? id
        : switch (word) {
          case "adm3" -> Optional.of(Level.COMMUNE);
          case "adm2" -> Optional.of(Level.DISTRICT);
          case "adm1" -> Optional.of(Level.PROVINCE);
          default -> ofName(word + " .");
        };
  }

  /**
   * The level that the kind before a name tells. Thành phố and thị xã tell none: provinces and
   * districts may be called so. Marks count, for Xà Bang is no xã.
   */
  static Optional<Level> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("(" + COMMUNE + ")\\s+\\S.*")) {
      return Optional.of(Level.COMMUNE);
    }
    if (lower.matches("(" + DISTRICT + ")\\s+\\S.*")) {
      return Optional.of(Level.DISTRICT);
    }
    return lower.matches("(" + PROVINCE + ")\\s+\\S.*")
        ? Optional.of(Level.PROVINCE)
        : Optional.empty();
  }

  /**
   * The level of OpenStreetMap's {@code admin_level}: 4 is a province, 8 a commune; 6 was a
   * district until 30 June 2025 and is a commune since, which only the kind in the name tells
   * apart.
   */
  static Optional<Level> ofAdminLevel(String adminLevel, String name) {
    return switch (adminLevel) {
      case "4" -> Optional.of(Level.PROVINCE);
      case "8" -> Optional.of(Level.COMMUNE);
      default -> ofName(name);
    };
  }
}
