package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.page.FigureLink;

/** A sentence in which every figure leads to its source. */
public record Sentence(List<Part> parts) {

  /**
   * Words in which each {@code {}} stands for the next figure.
   *
   * @throws IllegalArgumentException when their numbers differ
   */
  static Sentence of(String words, FigureLink... figures) {
    String[] pieces = words.split("\\{\\}", -1);
    if (pieces.length != figures.length + 1) {
      throw new IllegalArgumentException(figures.length + " figures for: " + words);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.length; i++) {
      if (!pieces[i].isEmpty()) {
        parts.add(new Part(pieces[i], null));
      }
      if (i < figures.length) {
        parts.add(new Part(null, figures[i]));
      }
    }
    return new Sentence(List.copyOf(parts));
  }

  /** The sentence without its links and signs. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    parts.forEach(p -> plain.append(p.text() == null ? p.figure().text() : p.text()));
    return plain.toString();
  }
}
