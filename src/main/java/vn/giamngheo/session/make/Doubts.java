package vn.giamngheo.session.make;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.session.make.question.Doubtful;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.PrintedNumber;

/** Findings with their figures, gravest first; without those that rounding explains. */
final class Doubts {
  private static final String ROUNDING = "rounding";

  private final Material m;
  private final Map<String, String> contested = new HashMap<>();

  private Doubts(Material m) {
    this.m = m;
    for (Map<String, Object> finding : m.findings()) {
      for (Map<String, Object> figure : figures(finding)) {
        if (figure.get("role").equals("suspect")) {
          contested.putIfAbsent(text(figure, "address"), text(finding, "severity"));
        }
      }
    }
  }

  static List<Doubtful> of(Material m) {
    Doubts doubts = new Doubts(m);
    return m.findings().stream()
        .filter(f -> !f.get("severity").equals(ROUNDING))
        .map(doubts::doubtful)
        .toList();
  }

  private Doubtful doubtful(Map<String, Object> finding) {
    Optional<Map<String, Object>> about = about(finding);
    FigureLink printed = about.map(f -> link(text(f, "address"))).orElse(null);
    String wanted = text(finding, "expected");
    FigureLink expected =
        wanted.isEmpty() ? null : computed(finding, "expected", wanted, about.orElse(null));
    return new Doubtful(
        text(finding, "id"),
        text(finding, "rule"),
        text(finding, "severity"),
        text(finding, "place"),
        about.map(f -> text(f, "name")).orElse(""),
        text(finding, "unit").strip(),
        printed,
        expected,
        explained(finding, expected));
  }

  private Sentence explained(Map<String, Object> finding, FigureLink expected) {
    List<Explanation.Known> known =
        figures(finding).stream()
            .map(f -> new Explanation.Known(number(f), () -> link(text(f, "address"))))
            .toList();
    return new Explanation(
            known,
            expected,
            units(),
            " " + text(finding, "unit").strip(),
            number -> computed(finding, number, number, null))
        .of(text(finding, "explanation"));
  }

  private List<Explanation.Unit> units() {
    String percent = m.words().percent();
    String million = m.words().million();
    return List.of(
        new Explanation.Unit(" %", percent),
        new Explanation.Unit("%", percent),
        new Explanation.Unit(" triệu đồng", million),
        new Explanation.Unit(" million VND", million));
  }

  /** The figure it is about: the one that would be as expected, or that is printed so. */
  private Optional<Map<String, Object>> about(Map<String, Object> finding) {
    String printed = text(finding, "printed");
    String expected = text(finding, "expected");
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    return figures(finding).stream()
        .filter(f -> !expected.isEmpty() && text(f, "expected").equals(expected))
        .findFirst()
        .or(() -> figures(finding).stream().filter(f -> number(f).equals(printed)).findFirst());
  }

  /** The number a figure is printed with, in the deck's language. */
  private String number(Map<String, Object> figure) {
    return Explanation.number(Numbers.localize(text(figure, "printed"), m.language()));
  }

  /** A number of the finding itself; its page is the document's, at the finding. */
  private FigureLink computed(
      Map<String, Object> finding, String which, String number, Map<String, Object> about) {
    String id = text(finding, "id");
    String address = "/tai-lieu/" + m.atlas().id() + "?so=" + key(which) + "#finding-" + id;
    String of = about == null ? text(finding, "place") : text(about, "name");
    m.book()
        .code(
            address,
            number,
            "",
            value(number),
            m.say("Số tính lại: ", "Recomputed: ") + of,
            m.atlas().citation(m.language()) + ", " + text(finding, "place"));
    return new FigureLink(number, address, "", "");
  }

  /** The same in both languages. */
  private String key(String number) {
    return m.language() == Language.EN
        ? number.replace(',', ' ').replace('.', ',').replace(' ', '.')
        : number;
  }

  private BigDecimal value(String number) {
    String vietnamese = key(number);
    boolean negative = vietnamese.startsWith("−");
    return PrintedNumber.parse(negative ? vietnamese.substring(1) : vietnamese)
        .map(n -> negative ? n.negate() : n)
        .orElse(null);
  }

  private FigureLink link(String address) {
    return m.book().bare(address, contested.get(address), m.words());
  }

  private static String text(Map<String, Object> row, String name) {
    return (String) row.get(name);
  }

  @SuppressWarnings("unchecked") // made by FindingQueries
  private static List<Map<String, Object>> figures(Map<String, Object> finding) {
    return (List<Map<String, Object>>) finding.get("figures");
  }
}
