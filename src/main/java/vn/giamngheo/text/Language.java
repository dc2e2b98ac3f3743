package vn.giamngheo.text;

import java.util.Locale;

/** Languages of the interface. */
public enum Language {
  VI,
  EN;

  /** {@code vi} or {@code en}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
