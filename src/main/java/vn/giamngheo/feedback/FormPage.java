package vn.giamngheo.feedback;

import java.util.List;
import java.util.Map;
import vn.giamngheo.document.NamedFigure;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * The form about one figure, with what was answered about it before.
 *
 * @param address of the figure's source
 * @param name of what the figure counts
 * @param about unit and period; empty when the name says it all
 * @param value as printed, or as computed
 * @param source document and place
 * @param filled what stands in the fields
 * @param flaws by field, in the page's language
 * @param trouble why it could not be sent, when that is no field's fault; empty otherwise
 */
public record FormPage(
    String address,
    String name,
    String about,
    String value,
    String source,
    List<Choice> kinds,
    Fields filled,
    Map<String, String> flaws,
    String trouble,
    Answers answers) {

  /** A kind of fault to choose. */
  public record Choice(String id, String name, boolean chosen) {}

  /** What stands in the fields of text. */
  public record Fields(String expected, String reference, String text) {}

  /** The flaw of a field; empty without one. */
  public String flaw(String field) {
    return flaws.getOrDefault(field, "");
  }

  static FormPage of(NamedFigure figure, Submission said, Answers answers, Language language) {
    return new FormPage(
        figure.address(),
        figure.name(),
        about(figure),
        value(figure, language),
        figure.source(),
        Kind.ids().stream()
            .map(id -> new Choice(id, Kind.of(id).words().in(language), id.equals(said.kind())))
            .toList(),
        new Fields(said.expected(), said.reference(), said.text()),
        Map.of(),
        "",
        answers);
  }

  FormPage refused(Map<String, Text> found, String why, Language language) {
    Map<String, String> words =
        found.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, e -> e.getValue().in(language)));
    return new FormPage(address, name, about, value, source, kinds, filled, words, why, answers);
  }

  private static String about(NamedFigure figure) {
    boolean both = !figure.unit().isEmpty() && !figure.period().isEmpty();
    return figure.unit() + (both ? ", " : "") + figure.period();
  }

  /** The printed string says it best; what it counts follows where the print does not say. */
  private static String value(NamedFigure figure, Language language) {
    String number =
        !figure.printed().isEmpty()
            ? Numbers.localize(figure.printed(), language)
            : figure.value() == null ? "" : Numbers.format(figure.value(), language);
    boolean bare = !number.isEmpty() && number.chars().noneMatch(Character::isLetter);
    String unit = bare && !number.contains("%") ? figure.measureName() : "";
    return unit.isEmpty() ? number : number + "\u00a0" + unit;
  }
}
