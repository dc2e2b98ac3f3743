package vn.giamngheo.publish;

import java.util.List;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.text.Language;

/**
 * What the first page says.
 *
 * @param title of the chosen atlas
 */
public record HomePage(String title, List<Entry> atlases) {

  /** An atlas to choose. */
  public record Entry(String id, String title, boolean chosen) {}

  static HomePage of(Atlas chosen, List<Atlas> all, Language language) {
    return new HomePage(
        chosen.title().in(language),
        all.stream()
            .map(a -> new Entry(a.id(), a.title().in(language), a.id().equals(chosen.id())))
            .toList());
  }
}
