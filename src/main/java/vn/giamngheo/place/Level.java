package vn.giamngheo.place;

import java.util.Locale;

/** Tier of the administrative hierarchy. Districts exist only until 30 June 2025. */
public enum Level {
  PROVINCE,
  DISTRICT,
  COMMUNE;

  /**
   * The word used in files, URLs and the API: {@code province}, {@code district}, {@code commune}.
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The level with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Level of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
