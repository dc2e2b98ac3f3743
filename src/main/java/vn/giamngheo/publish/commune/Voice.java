package vn.giamngheo.publish.commune;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.profile.CarriedFigure;
import vn.giamngheo.profile.ProfileFigure;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Words, numbers and names as they stand within a sentence of a language. */
record Voice(Language language) {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** A number and its per cent sign stay on one line. */
  private static final String NBSP = "\u00a0";

  private static final Map<String, Text> QUALIFIERS =
      Map.of(
          "about", new Text("khoảng ", "about "),
          "at_least", new Text("ít nhất ", "at least "),
          "more_than", new Text("trên ", "more than "),
          "less_than", new Text("dưới ", "less than "));

  String say(String vi, String en) {
    return language == Language.EN ? en : vi;
  }

  /** "Xã Đất Bằng" → "xã Đất Bằng"; English puts the kind behind and keeps its capital. */
  String mid(String name) {
    return language == Language.EN ? name : small(name);
  }

  /** With a small first letter. */
  static String small(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** With a capital first letter. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** "A", "A và B", "A, B và C". */
  String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + say(" và ", " and ") + items.get(last);
  }

  /**
   * The figure without unit but with "about", "at least"; of carried ones the bounds where there is
   * no value.
   */
  String number(ProfileFigure figure) {
    boolean banded = figure instanceof CarriedFigure carried && carried.low() != null;
    String qualifier = qualifier(banded ? "about" : figure.qualifier());
    if (figure.value() != null) {
      return qualifier + number(figure.value(), figure.printed(), figure.decimals());
    }
    return figure instanceof CarriedFigure carried && carried.low() != null
        ? band(carried)
        : say("không có số liệu", "no data");
  }

  String qualifier(String id) {
    return id == null || id.isEmpty() ? "" : QUALIFIERS.get(id).in(language);
  }

  /** As many decimals as are printed; of one that is not printed, those it deserves. */
  String number(double value, String printed, int decimals) {
    int digits = decimals;
    if (printed != null) {
      int comma = printed.indexOf(',');
      int after = 0;
      while (comma >= 0
          && comma + 1 + after < printed.length()
          && Character.isDigit(printed.charAt(comma + 1 + after))) {
        after++;
      }
      digits =
          after > 0 ? after : Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    }
    return Numbers.format(
        BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP), language);
  }

  /** Lowest and highest of an estimated figure. */
  String band(CarriedFigure figure) {
    int places = Math.max(0, Math.max(figure.low().scale(), figure.high().scale()));
    return Numbers.format(figure.low().setScale(places), language)
        + "–"
        + Numbers.format(figure.high().setScale(places), language);
  }

  /** Million đồng, with only the decimals it needs. */
  String million(long vnd) {
    BigDecimal amount = BigDecimal.valueOf(vnd).divide(MILLION).stripTrailingZeros();
    return Numbers.format(amount.scale() < 0 ? amount.setScale(0) : amount, language);
  }

  /** The figure with its unit: "193 hộ", "23,64 %", "1,5 điểm phần trăm". */
  FigureLink full(ProfileFigure figure) {
    return link(number(figure) + unit(figure), figure);
  }

  /** The figure where a header names its unit. */
  FigureLink bare(ProfileFigure figure) {
    return link(number(figure), figure);
  }

  private String unit(ProfileFigure figure) {
    return switch (figure.measure()) {
      case "percent" -> say(NBSP + "%", "%");
      case "household" ->
          isOne(figure) ? NBSP + say("hộ", "household") : NBSP + say("hộ", "households");
      case "percentage_point" ->
          NBSP
              + (isOne(figure)
                  ? say("điểm phần trăm", "percentage point")
                  : say("điểm phần trăm", "percentage points"));
      default -> NBSP + figure.measureName();
    };
  }

  static boolean isOne(ProfileFigure figure) {
    return figure.value() != null && figure.value() == 1;
  }

  private FigureLink link(String text, ProfileFigure figure) {
    return link(text, figure.address(), figure.contested());
  }

  /** In the place of a figure that is hidden for privacy. */
  FigureLink hidden() {
    return FigureLink.words(Disclosure.HIDDEN.in(language));
  }

  FigureLink link(String text, String address, Contested contested) {
    String severity = contested == null ? null : contested.severity();
    return new FigureLink(text, address, Doubt.mark(severity), Doubt.kind(severity).in(language));
  }
}
