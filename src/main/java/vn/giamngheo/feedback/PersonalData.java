package vn.giamngheo.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vn.giamngheo.text.Text;

/**
 * Finds what looks like data of a person, typed with or without Vietnamese marks. Errs on the side
 * of passing: figures, dates of documents, their numbers and names of communes must stay sayable,
 * and everything is read by somebody before it is shown.
 */
final class PersonalData {
  private static final int LONGEST_EXCERPT = 40;

  private PersonalData() {}

  /**
   * What was found.
   *
   * @param what the kind of data in words
   * @param excerpt the place in the text
   */
  record Found(Text what, String excerpt) {}

  /**
   * The first thing in the text that looks like data of a person, also when it is spelled out;
   * empty when nothing does.
   */
  static Optional<Found> find(String text) {
    return Stream.of(text, Spelling.joined(text))
        .distinct()
        .flatMap(PersonalData::list)
        .findFirst();
  }

  private static Stream<Found> list(String text) {
    String folded = Wording.fold(text);
    Stream<Found> data =
        Stream.of(PersonalRule.values())
            .flatMap(
                rule ->
                    rule
                        .find(folded)
                        .map(match -> new Found(rule.words(), excerpt(text, match)))
                        .stream());
    Stream<Found> names =
        PersonNames.find(text).stream()
            .map(name -> new Found(new Text("tên một người", "the name of a person"), name));
    return Stream.concat(data, names);
  }

  private static String excerpt(String text, Matcher match) {
    String found = text.substring(match.start(), match.end()).strip();
    return found.length() > LONGEST_EXCERPT ? found.substring(0, LONGEST_EXCERPT) + "…" : found;
  }
}
