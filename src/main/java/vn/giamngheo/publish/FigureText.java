package vn.giamngheo.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.content.archive.PastFigure;
import vn.giamngheo.document.CarriedSource;
import vn.giamngheo.document.FormulaSource;
import vn.giamngheo.document.PrintedSource;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Values as people write them, as precise as they were printed, with unit and "about". The panel's
 * {@code format.js} does the same.
 */
final class FigureText {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Pattern DECIMALS = Pattern.compile(",(\\d+)");
  private static final String SPACE = "\u00a0";

  /** Of a computed value, or a bound; more would pretend too much. */
  private static final int MOST_DECIMALS = 2;

  private static final int MOST_DECIMALS_OF_A_BOUND = 3;

  private final Language language;
  private final Map<String, String> words = new HashMap<>();

  /**
   * @param vocabulary names of units of measure and qualifiers
   */
  FigureText(List<AtlasQueries.Word> vocabulary, Language language) {
    this.language = language;
    vocabulary.forEach(w -> words.put(w.kind() + " " + w.id(), w.name().in(language)));
  }

  /** A printed figure. */
  String printed(PrintedSource source) {
    return printed(
        source.value(),
        source.printed(),
        source.printedUnit(),
        source.measure(),
        source.qualifier());
  }

  /** A figure of an old revision. */
  String past(PastFigure figure) {
    return printed(
        figure.value(),
        figure.printed(),
        figure.printedUnit(),
        figure.measure(),
        figure.qualifier());
  }

  /** Money in the unit it was printed in; words where there is no number. */
  private String printed(
      BigDecimal value, String printed, String printedUnit, String measure, String qualifier) {
    if (value == null) {
      return printed;
    }
    boolean millions = measure.equals("vnd") && (printed + " " + printedUnit).contains("triệu");
    String text =
        millions
            ? million(value) + SPACE + say("triệu đồng", "million đồng")
            : withUnit(bare(value, printed), measure);
    return qualified(qualifier, text);
  }

  /** A value a formula gives; empty when it cannot be computed. */
  String computed(FormulaSource source) {
    return source.value() == null
        ? ""
        : qualified(
            source.bounds() == null ? "" : "about", exact(source.value(), source.measure()));
  }

  /** A value with its unit and nothing before it. */
  String exact(BigDecimal value, String measure) {
    return withUnit(rounded(value, 0), measure);
  }

  /** A carried value; empty where only bounds can be given. */
  String carried(CarriedSource source) {
    return source.value() == null
        ? ""
        : qualified(
            source.qualifier(),
            withUnit(rounded(source.value(), source.decimals()), source.measure()));
  }

  /** Between what the value lies; empty for an exact one. */
  String range(FormulaSource source) {
    FormulaSource.Bounds bounds = source.bounds();
    if (bounds == null || bounds.low() == null) {
      return "";
    }
    String low = whole(bounds.low());
    return bounds.high() == null
        ? say("từ " + low + " trở lên", low + " or more")
        : say(
            "từ " + low + " đến " + whole(bounds.high()),
            "between " + low + " and " + whole(bounds.high()));
  }

  /** Lowest and highest of a carried value; empty for an exact one. */
  String range(CarriedSource source) {
    if (source.low() == null) {
      return "";
    }
    int places =
        Math.min(
            MOST_DECIMALS_OF_A_BOUND,
            Math.max(source.decimals(), Math.max(own(source.low()), own(source.high()))));
    String range = format(source.low(), places) + " – " + format(source.high(), places);
    return source.hasEstimatedShare() ? range + say(" (ước tính)", " (estimated)") : range;
  }

  /** A whole number. */
  String whole(BigDecimal value) {
    return format(value, 0);
  }

  /** Đồng as million đồng, with only the decimals it needs. */
  String million(BigDecimal dong) {
    BigDecimal millions = dong.divide(MILLION).stripTrailingZeros();
    return format(millions, Math.max(0, millions.scale()));
  }

  /** A value without its unit, as precise as it was printed. */
  String bare(BigDecimal value, String printed) {
    Matcher after = DECIMALS.matcher(printed);
    return format(value, after.find() ? after.group(1).length() : own(value));
  }

  /** A period in words; empty without one. */
  String period(String period) {
    return period == null ? "" : Dates.formatPeriod(period, language);
  }

  private String rounded(BigDecimal value, int decimals) {
    return format(value, Math.max(Math.min(own(value), MOST_DECIMALS), decimals));
  }

  private static int own(BigDecimal value) {
    return Math.max(0, value.stripTrailingZeros().scale());
  }

  private String format(BigDecimal value, int decimals) {
    return Numbers.format(value.setScale(decimals, RoundingMode.HALF_UP), language);
  }

  private String withUnit(String number, String measure) {
    if (measure.equals("percent")) {
      return number + (language == Language.EN ? "%" : SPACE + "%");
    }
    return number + SPACE + words.getOrDefault("measure " + measure, measure);
  }

  private String qualified(String qualifier, String text) {
    return qualifier == null || qualifier.isEmpty()
        ? text
        : words.getOrDefault("qualifier " + qualifier, qualifier) + " " + text;
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
