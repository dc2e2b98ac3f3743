package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;

/**
 * Finds the figures in the words that explain a finding. Years, dates, numbers of documents and
 * small counts ("17 đơn vị") stay words; what was computed for the explanation alone becomes a
 * figure of the finding.
 *
 * @param known figures that take part
 * @param expected what one of them would be; null without it
 * @param units of measure that belong to a figure
 * @param measure unit of the finding with the space before it, which stays words
 * @param computed makes a figure of a number that none of them is
 */
record Explanation(
    List<Known> known,
    FigureLink expected,
    List<Unit> units,
    String measure,
    Function<String, FigureLink> computed) {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d/.,-])\\d+(?:[.,]\\d+)*(?![\\p{L}\\d/]|-\\p{L})");
  private static final Pattern PRINTED = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern QUOTE_ENDS = Pattern.compile("[^“”\\d]{0,20}”");
  private static final int COUNT = 3;

  /**
   * A figure that takes part; many findings have more of them than their words name.
   *
   * @param number as printed, in the language of the words
   * @param link looks the figure up
   */
  record Known(String number, Supplier<FigureLink> link) {}

  /**
   * A unit of measure.
   *
   * @param words as an explanation has it behind a number, with plain spaces
   * @param shown as it is shown
   */
  record Unit(String words, String shown) {}

  Sentence of(String words) {
    if (known.isEmpty()) {
      return new Sentence(List.of(new Sentence.Part(words, null)));
    }
    List<Sentence.Part> parts = new ArrayList<>();
    Matcher number = NUMBER.matcher(words);
    int from = 0;
    while (number.find()) {
      Optional<FigureLink> figure =
          isCount(number.group()) && !isReckoned(words, number.start(), number.end())
              ? Optional.empty()
              : isQuoted(words, number.start(), number.end())
                  ? printed(number.group())
                  : figure(number.group());
      if (figure.isPresent()) {
        if (number.start() > from) {
          parts.add(new Sentence.Part(words.substring(from, number.start()), null));
        }
        Optional<Unit> unit = unit(words.substring(number.end()));
        parts.add(new Sentence.Part(null, with(unit, figure.get())));
        from = number.end() + unit.map(u -> u.words().length()).orElse(0);
      }
    }
    if (from < words.length()) {
      parts.add(new Sentence.Part(words.substring(from), null));
    }
    return new Sentence(List.copyOf(parts));
  }

  /** The unit of measure that follows, so that a sign of doubt stands behind it. */
  private Optional<Unit> unit(String rest) {
    String plain = rest.replace('\u00a0', ' ');
    return units.stream().filter(unit -> plain.startsWith(unit.words())).findFirst();
  }

  private static FigureLink with(Optional<Unit> unit, FigureLink f) {
    return unit.map(u -> new FigureLink(f.text() + u.shown(), f.address(), f.mark(), f.doubt()))
        .orElse(f);
  }

  private Optional<FigureLink> figure(String number) {
    if (number.matches("(19|20)\\d\\d")) {
      return Optional.empty();
    }
    return known.stream()
        .filter(k -> k.number().equals(number))
        .findFirst()
        .map(k -> k.link().get())
        .or(() -> Optional.ofNullable(expected).filter(f -> f.text().equals(number)))
        .or(() -> Optional.of(computed.apply(number)));
  }

  /** The first number in what is printed; empty without one. */
  static String number(String printed) {
    Matcher number = PRINTED.matcher(printed);
    return number.find() ? number.group() : "";
  }

  /** Whether it is quoted as the document prints it, which is the same in every language. */
  private static boolean isQuoted(String words, int from, int to) {
    return words.substring(0, from).endsWith("“")
        && QUOTE_ENDS.matcher(words).region(to, words.length()).lookingAt();
  }

  private Optional<FigureLink> printed(String number) {
    return known.stream()
        .filter(k -> digits(k.number()).equals(digits(number)))
        .findFirst()
        .map(k -> k.link().get());
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /** Whether a number of few digits is part of a sum or has a unit of measure. */
  private boolean isReckoned(String words, int from, int to) {
    String before = words.substring(0, from);
    String rest = words.substring(to).replace('\u00a0', ' ');
    return before.endsWith("+ ")
        || rest.startsWith(" +")
        || rest.startsWith(" /")
        || Stream.concat(units.stream().map(Unit::words), Stream.of(measure))
            .anyMatch(unit -> !unit.isBlank() && rest.startsWith(unit));
  }

  /** Few digits and no separator: a number of rows, cells or units. */
  private static boolean isCount(String number) {
    return number.length() < COUNT && number.chars().allMatch(Character::isDigit);
  }
}
