package vn.giamngheo.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.RebasedWords;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.takeaway.BoundaryWords;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Words about figures that may have been carried to units of another day. A printed figure has no
 * bounds, no remark and no reason; the words are then empty.
 */
record CarriedWords(LayerView view) {
  /** Bounds beside a picture are listed for so many units; tables have them all. */
  private static final int MOST_LISTED = 16;

  /** Digits after the comma of a bound, at most; as on the page. */
  private static final int MOST_DECIMALS = 3;

  /** What stands in a title: "trên 4 xã hiện nay (từ 01/07/2025)"; empty on the document's own. */
  String units() {
    return view.rebasing() == null
        ? ""
        : view.say("trên ", "on ") + view.rebasing().vintage().label(view.language());
  }

  /** Where it is printed, or from which units it was made; null without a figure. */
  String place(LayerUnit unit) {
    if (unit.rebased() != null) {
      return RebasedWords.locator(unit.rebased()).map(this::in).orElse(null);
    }
    return unit.locator() == null ? null : unit.locator().in(view.language());
  }

  private String in(Text text) {
    return text.in(view.language());
  }

  /** Why there is no figure; null when there is one or nobody knows. */
  String reason(LayerUnit unit) {
    Text reason = unit.rebased() == null ? null : unit.rebased().reason();
    return reason == null ? null : in(reason);
  }

  /** "11,77 – 11,79"; empty when the figure is exact. */
  String range(LayerUnit unit) {
    Rebased rebased = unit.rebased();
    if (rebased == null || rebased.low() == null) {
      return "";
    }
    int most = Math.max(rebased.decimals(), Math.max(own(rebased.low()), own(rebased.high())));
    int decimals = Math.min(most, MOST_DECIMALS);
    return bound(rebased.low(), decimals) + " – " + bound(rebased.high(), decimals);
  }

  private static int own(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }

  private String bound(BigDecimal number, int decimals) {
    return Numbers.format(number.setScale(decimals, RoundingMode.HALF_UP), view.language());
  }

  /** "ước tính", "suy ra từ số in"; empty for what is neither. */
  String remark(LayerUnit unit) {
    Rebased rebased = unit.rebased();
    if (rebased != null && rebased.estimated()) {
      return view.say("ước tính", "estimated");
    }
    return rebased != null && rebased.implied() && unit.figure() != null
        ? view.say("suy ra từ số in", "follows from printed figures")
        : "";
  }

  /** Bounds and remark on one line. */
  String beside(LayerUnit unit) {
    return Stream.of(range(unit), remark(unit))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** "≈" before an estimate on a map. */
  static String sign(LayerUnit unit) {
    boolean estimated = unit.rebased() != null && unit.rebased().estimated();
    return estimated && unit.figure() != null ? "≈ " : "";
  }

  /** How the figure was made, in a sentence; null for a printed one and without a figure. */
  String how(LayerUnit unit) {
    boolean made = unit.rebased() != null && unit.rebased().isKnown();
    return made ? in(RebasedWords.explanation(unit.rebased())) : null;
  }

  /** The reason that all units share when none has a figure. */
  Optional<String> sharedReason() {
    List<String> reasons =
        view.layer().units().stream().map(this::reason).filter(Objects::nonNull).toList();
    boolean shared =
        view.layer().valued().isEmpty()
            && reasons.size() == view.layer().units().size()
            && reasons.stream().distinct().count() == 1;
    return shared ? Optional.of(reasons.get(0)) : Optional.empty();
  }

  /** What signs and colours mean, and the bounds, for the notes of a legend. */
  List<String> legend() {
    if (view.rebasing() == null) {
      return List.of();
    }
    return Stream.of(signNote(), keptNote(), ranges()).filter(t -> !t.isEmpty()).toList();
  }

  private String signNote() {
    boolean any = view.layer().units().stream().anyMatch(u -> !sign(u).isEmpty());
    return any ? view.say("≈ ước tính.", "≈ estimated.") : "";
  }

  private String keptNote() {
    List<Double> borders = view.layer().breaks().borders();
    double[] printed = view.rebasing().printed(Key.of(view.query().series()));
    boolean kept =
        view.indicator().measure().startsWith("percent")
            && !view.layer().valued().isEmpty()
            && ClassBreaks.of(
                    printed,
                    view.query().method(),
                    view.query().classes(),
                    view.indicator().decimals())
                .borders()
                .equals(borders);
    return kept
        ? view.say(
            "Các lớp màu giữ như trên bản đồ của văn bản để so sánh.",
            "Classes are those of the document’s own map, for comparison.")
        : "";
  }

  private String ranges() {
    List<LayerUnit> wide = view.layer().units().stream().filter(u -> !range(u).isEmpty()).toList();
    if (wide.isEmpty()) {
      return "";
    }
    List<String> remarks = wide.stream().map(this::remark).distinct().toList();
    boolean same = remarks.size() == 1 && !remarks.get(0).isEmpty();
    String head =
        view.say("Khoảng thấp nhất – cao nhất", "Lowest – highest")
            + (same ? " (" + remarks.get(0) + "): " : ": ");
    return wide.size() > MOST_LISTED
        ? head + view.say("xem bảng số liệu.", "see the table.")
        : head + wide.stream().map(u -> named(u, same)).collect(Collectors.joining("; ")) + ".";
  }

  private String named(LayerUnit unit, boolean remarkSaid) {
    String name = new LayerWords(view).shortName(unit) + " " + range(unit);
    String remark = remark(unit);
    return remarkSaid || remark.isEmpty() ? name : name + " (" + remark + ")";
  }

  /** "thật", "sơ đồ" …; null without a boundary. */
  String boundary(LayerUnit unit) {
    return unit.geometry() == null ? null : in(BoundaryWords.name(unit.origin()));
  }

  /** How many boundaries are of which origin: "thật 3, sơ đồ 1". */
  String origins() {
    return in(new BoundaryWords(view.layer().origins(), view.day()).tally());
  }
}
