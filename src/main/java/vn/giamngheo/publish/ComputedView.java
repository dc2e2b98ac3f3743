package vn.giamngheo.publish;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.document.CarriedSource;
import vn.giamngheo.document.FormulaSource;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.takeaway.Doubt;

/** Sources of computed values as their pages show them. */
final class ComputedView {
  private static final Pattern PERIOD = Pattern.compile("(?:^|&)(?:period|year)=([^&]*)");

  private final FigureText text;
  private final SourceWords words;

  ComputedView(FigureText text, SourceWords words) {
    this.text = text;
    this.words = words;
  }

  /** A value a formula gives. */
  SourcePage page(FormulaSource source, PastView past) {
    return computed(
        source.address(),
        source.name(),
        formulaAbout(source),
        text.computed(source),
        text.range(source),
        past,
        new SourcePage.Formula(
            source.explanation(),
            line(source),
            source.inputs().stream()
                .map(
                    i ->
                        new SourcePage.Input(
                            i.address(),
                            i.printed(),
                            i.name(),
                            words.role(i.role()),
                            i.locator(),
                            ""))
                .toList()),
        source.doubt().map(c -> contest(c, source.document())).stream().toList(),
        source.document());
  }

  /** A figure carried to a unit of another day. */
  SourcePage page(CarriedSource source, PastView past) {
    return computed(
        source.address(),
        source.name(),
        SourceWords.join(
            source.unit().name(), source.boundaries(), text.period(source.period()), isComputed()),
        text.carried(source),
        text.range(source),
        past,
        new SourcePage.Formula(
            source.explanation(),
            source.line(),
            source.inputs().stream().map(this::input).toList()),
        Optional.ofNullable(source.contested()).map(c -> contest(c, source.document())).stream()
            .toList(),
        source.document());
  }

  private SourcePage computed(
      String address,
      String name,
      String about,
      String value,
      String range,
      PastView past,
      SourcePage.Formula formula,
      List<SourcePage.Finding> findings,
      FormulaSource.Citation document) {
    return new SourcePage(
        name,
        about,
        value,
        range,
        past,
        findings,
        List.of(),
        List.of(),
        formula,
        List.of(),
        new SourcePage.Link("/tai-lieu/" + document.atlas(), document.citation(), ""),
        List.of(),
        List.of(),
        name + ". " + document.citation(),
        address,
        words.permanent(address),
        words.revision(),
        SourceWords.feedback(address));
  }

  /** Of what the value is computed: its unit or, of a sum, what is summed. */
  private String formulaAbout(FormulaSource source) {
    String name = source.inputs().get(0).name();
    int comma = name.lastIndexOf(", ");
    boolean sum = source.formula().equals("sum_of_units");
    String subject = sum ? name.substring(0, comma) : name.substring(comma + 2);
    String query = String.valueOf(URI.create(source.address()).getQuery());
    Matcher period = PERIOD.matcher(query);
    return SourceWords.join(
        subject, text.period(period.find() ? period.group(1) : ""), isComputed());
  }

  private String isComputed() {
    return words.say("Số tính từ các số đã in", "Computed from printed figures");
  }

  /** The formula with the printed numbers in it. */
  private String line(FormulaSource source) {
    boolean money = source.formula().equals("disbursement_rate");
    List<String> said =
        source.inputs().stream()
            .map(i -> money ? text.million(i.value()) : text.bare(i.value(), i.printed()))
            .toList();
    String result = source.value() == null ? "" : text.exact(source.value(), source.measure());
    if (source.formula().equals("sum_of_units")) {
      return String.join(" + ", said) + " = " + result;
    }
    boolean implied = source.formula().equals("implied_households");
    String above = said.get(at(source, implied ? "count" : "numerator"));
    String below = said.get(at(source, implied ? "rate" : "denominator"));
    return above + " ÷ " + below + " × 100" + (result.isEmpty() ? "" : " ≈ " + result);
  }

  private static int at(FormulaSource source, String role) {
    return source.inputs().stream().map(FormulaSource.Input::role).toList().indexOf(role);
  }

  private SourcePage.Input input(CarriedSource.Input input) {
    String share = words.say("Phần tính vào: ", "Share that goes in: ") + input.shareText();
    String households = "";
    if (input.households() != null) {
      String low = text.whole(input.households().low());
      String high = text.whole(input.households().high());
      String range = low.equals(high) ? low : low + " – " + high;
      households = words.say("suy ra " + range + " hộ", "hence " + range + " households");
    }
    return new SourcePage.Input(
        input.address(),
        input.printed(),
        input.name(),
        words.role(input.role()),
        input.locator(),
        SourceWords.join(share, input.resolution(), households));
  }

  private SourcePage.Finding contest(Contested doubt, FormulaSource.Citation document) {
    return new SourcePage.Finding(
        doubt.severity(),
        words.kind(doubt.severity()),
        Doubt.mark(doubt.severity()),
        words.say("ở một số đi vào phép tính.", "in a figure that goes in."),
        "",
        "",
        "/tai-lieu/" + document.atlas() + "#finding-" + doubt.finding());
  }
}
