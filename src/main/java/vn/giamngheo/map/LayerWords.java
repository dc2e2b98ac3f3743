package vn.giamngheo.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.takeaway.ClassWords;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/** A layer in words: title, values as printed, classes, the sentence that sums it up. */
public record LayerWords(LayerView view) {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Names listed one by one; more are only counted. */
  private static final int FEW = 3;

  /** "Tỷ lệ hộ nghèo, thực hiện 2020 – Huyện Krông Pa". */
  public String title() {
    return line() + " – " + view.atlas().unitName().in(view.language());
  }

  /** The title without the place. */
  public String line() {
    Series series = view.query().series();
    List<String> parts = new ArrayList<>();
    parts.add(small(view.term("status", series.status())) + " " + series.period());
    if (!series.group().equals("all") || view.hasSeveral(Series::group)) {
      parts.add(view.term("group", series.group()));
    }
    if (!series.base().isEmpty()) {
      parts.add(view.term("base", series.base()));
    }
    return view.indicator().name().in(view.language()) + ", " + String.join(" · ", parts);
  }

  /** The unit the figures are counted in. */
  public String measure() {
    return view.indicator().measureName().in(view.language());
  }

  /** What stands below a title: unit of measure, standard, units of another day. */
  String subtitle() {
    String said = view.say("Đơn vị tính: %s · %s", "Unit: %s · %s", measure(), standard());
    return view.rebasing() == null ? said : said + " · " + new CarriedWords(view).units();
  }

  String standard() {
    return view.atlas().standardName().in(view.language());
  }

  /** The figure with the decimals it was printed with; null where there is none. */
  BigDecimal exact(LayerUnit unit) {
    return unit.figure() == null
        ? null
        : BigDecimal.valueOf(unit.figure()).setScale(decimals(unit), RoundingMode.HALF_UP);
  }

  private int decimals(LayerUnit unit) {
    BigDecimal own = BigDecimal.valueOf(unit.figure()).stripTrailingZeros();
    if (unit.rebased() != null) {
      return Math.max(Math.min(Math.max(0, own.scale()), 2), unit.rebased().decimals());
    }
    if (unit.printed() == null || unit.printed().isEmpty()) {
      return Math.max(Math.min(Math.max(0, own.scale()), 2), view.indicator().decimals());
    }
    int comma = unit.printed().indexOf(',');
    int digits = 0;
    while (comma >= 0
        && comma + digits + 1 < unit.printed().length()
        && Character.isDigit(unit.printed().charAt(comma + digits + 1))) {
      digits++;
    }
    return digits > 0 ? digits : Math.max(0, own.scale());
  }

  /** "khoảng 11,78"; empty where there is no figure. */
  String value(LayerUnit unit) {
    if (unit.figure() == null) {
      return "";
    }
    String number = Numbers.format(exact(unit), view.language());
    return qualified(unit, number);
  }

  private String qualified(LayerUnit unit, String number) {
    boolean plain = unit.qualifier() == null || unit.qualifier().isEmpty();
    return plain ? number : view.term("qualifier", unit.qualifier()) + " " + number;
  }

  /** Why there is no figure: none is printed, or it is hidden. */
  public String missing(LayerUnit unit) {
    return unit.suppressed()
        ? Disclosure.HIDDEN.in(view.language())
        : view.say("không có số liệu", "no data");
  }

  /** "khoảng 11,78 %", or that there is no figure. */
  public String full(LayerUnit unit) {
    if (unit.figure() == null) {
      return missing(unit);
    }
    boolean percent = view.indicator().measure().equals("percent");
    String space = percent && view.language() == Language.EN ? "" : "\u00a0";
    return value(unit) + space + measure();
  }

  /**
   * The figure as a link to its source, with its unit of measure and a sign before an estimate;
   * null where there is none.
   */
  public FigureLink link(LayerUnit unit) {
    return unit.figure() == null || unit.address() == null
        ? null
        : new FigureLink(
            CarriedWords.sign(unit) + full(unit), unit.address(), mark(unit), doubt(unit));
  }

  /** Bounds and remark of a figure that was carried from other units; empty for a printed one. */
  public String beside(LayerUnit unit) {
    return new CarriedWords(view).beside(unit);
  }

  /** The sign of doubt, as on the page: † or ?; empty without one. */
  static String mark(LayerUnit unit) {
    return Doubt.mark(unit.severity());
  }

  /** The kind of doubt in words; empty without one. */
  String doubt(LayerUnit unit) {
    return Doubt.kind(unit.severity()).in(view.language());
  }

  public String name(LayerUnit unit) {
    return unit.name().in(view.language());
  }

  /** The name without its kind, for a label on a map: "Chư Gu". */
  String shortName(LayerUnit unit) {
    return UnitNames.brief(name(unit));
  }

  /** What a class covers. */
  String range(int number) {
    return classes().range(number);
  }

  ClassWords classes() {
    int most = view.layer().valued().stream().mapToInt(this::decimals).max().orElse(0);
    return new ClassWords(view.layer().breaks(), most, view.language());
  }

  /** The figure of the whole, the highest and the lowest, how many units have one. */
  public String summary() {
    List<LayerUnit> valued = view.layer().valued();
    List<String> sentences = new ArrayList<>();
    LayerUnit total = view.layer().total();
    if (total != null && total.figure() != null) {
      sentences.add(title() + ": " + full(total) + ".");
    }
    if (valued.size() == 1) {
      LayerUnit only = valued.get(0);
      sentences.add(line() + ", " + small(name(only)) + ": " + sure(only) + ".");
    } else if (!valued.isEmpty()) {
      if (view.rebasing() != null) {
        sentences.add(view.say("Số liệu ", "Figures ") + new CarriedWords(view).units() + ".");
      }
      LayerUnit highest = valued.get(0);
      LayerUnit lowest = valued.get(valued.size() - 1);
      sentences.add(
          view.say(
              "Trong %d đơn vị có số liệu (trên %d), cao nhất là %s (%s), thấp nhất là %s (%s).",
              "Among %d units with a figure (of %d), the highest is %s (%s), the lowest %s (%s).",
              valued.size(),
              view.layer().units().size(),
              sharing(highest),
              sure(highest),
              sharing(lowest),
              sure(lowest)));
    }
    new CarriedWords(view).sharedReason().ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  /** The figure with its bounds. */
  private String sure(LayerUnit unit) {
    String beside = new CarriedWords(view).beside(unit);
    return beside.isEmpty() ? full(unit) : full(unit) + "; " + beside;
  }

  private String sharing(LayerUnit unit) {
    List<String> names =
        view.layer().valued().stream()
            .filter(u -> Objects.equals(u.figure(), unit.figure()))
            .map(u -> small(name(u)))
            .toList();
    return names.size() > FEW
        ? view.say("%d đơn vị", "%d units", names.size())
        : names.stream().collect(Collectors.joining(", "));
  }

  /** First letter small, as within a sentence; English names keep theirs. */
  private String small(String text) {
    boolean abbreviated =
        text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
    return abbreviated || !startsWithKind(text)
        ? text
        : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
  }

  private boolean startsWithKind(String text) {
    return text.matches(
        "(Xã|Phường|Thị trấn|Thị xã|Thành phố|Huyện|Quận|Tỉnh|Thực hiện|Kế hoạch|Ước|Actual|Plan|Estimate)(\\s.*)?");
  }
}
