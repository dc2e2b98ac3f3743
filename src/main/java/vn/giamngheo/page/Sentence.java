package vn.giamngheo.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence whose figures lead to their sources. */
public record Sentence(List<Part> parts) {
  private static final Pattern HOLE = Pattern.compile("\\{(\\d?)}");

  /**
   * A piece of a sentence.
   *
   * @param text between figures; null when the piece is a figure
   * @param figure null when the piece is text
   */
  public record Part(String text, FigureLink figure) {}

  /**
   * @param pattern with {0}, {1} … where the figures go; {} stands for the next one
   * @throws IndexOutOfBoundsException when it names more figures than there are
   */
  public static Sentence of(String pattern, FigureLink... figures) {
    List<Part> parts = new ArrayList<>();
    Matcher hole = HOLE.matcher(pattern);
    int from = 0;
    int next = 0;
    while (hole.find()) {
      if (hole.start() > from) {
        parts.add(new Part(pattern.substring(from, hole.start()), null));
      }
      int number = hole.group(1).isEmpty() ? next : Integer.parseInt(hole.group(1));
      parts.add(new Part(null, figures[number]));
      next = number + 1;
      from = hole.end();
    }
    if (from < pattern.length()) {
      parts.add(new Part(pattern.substring(from), null));
    }
    return new Sentence(List.copyOf(parts));
  }

  /** The words alone. */
  public String text() {
    return parts.stream()
        .map(part -> part.figure() == null ? part.text() : part.figure().text())
        .collect(Collectors.joining());
  }
}
