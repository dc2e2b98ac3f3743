package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * @param units of measure as they stand behind a number, with the space before them
 * @param computed makes a figure of a number that none of them is
 */
record Explanation(
    List<FigureLink> known,
    FigureLink expected,
    List<String> units,
    Function<String, FigureLink> computed) {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d/.,-])\\d+(?:[.,]\\d+)*(?![\\p{L}\\d/]|-\\p{L})");
  private static final int COUNT = 3;

  Sentence of(String words) {
    if (known.isEmpty()) {
      return new Sentence(List.of(new Sentence.Part(words, null)));
    }
    List<Sentence.Part> parts = new ArrayList<>();
    Matcher number = NUMBER.matcher(words);
    int from = 0;
    while (number.find()) {
      Optional<FigureLink> figure = figure(number.group());
      if (figure.isPresent()) {
        if (number.start() > from) {
          parts.add(new Sentence.Part(words.substring(from, number.start()), null));
        }
        String unit = unit(words.substring(number.end()));
        parts.add(new Sentence.Part(null, with(unit, figure.get())));
        from = number.end() + unit.length();
      }
    }
    if (from < words.length()) {
      parts.add(new Sentence.Part(words.substring(from), null));
    }
    return new Sentence(List.copyOf(parts));
  }

  /** The unit of measure that follows, so that a sign of doubt stands behind it. */
  private String unit(String rest) {
    return units.stream().filter(rest::startsWith).findFirst().orElse("");
  }

  private static FigureLink with(String unit, FigureLink f) {
    return unit.isEmpty() ? f : new FigureLink(f.text() + unit, f.address(), f.mark(), f.doubt());
  }

  private Optional<FigureLink> figure(String number) {
    boolean year = number.matches("(19|20)\\d\\d");
    return Stream.concat(known.stream(), Stream.ofNullable(expected))
        .filter(f -> !year && f.text().matches("(.*[^\\d.,])?" + Pattern.quote(number)))
        .findFirst()
        .or(() -> isCount(number) || year ? Optional.empty() : Optional.of(computed.apply(number)));
  }

  /** Few digits and no separator: a number of rows, cells or units. */
  private static boolean isCount(String number) {
    return number.length() < COUNT && number.chars().allMatch(Character::isDigit);
  }
}
