package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.text.Text;

/** Says which figure is probably wrong and why, or that this is open. */
final class Blame {
  /** When more figures than this could each be wrong, they are not listed. */
  private static final int MOST_LISTED = 4;

  private static final Text NONE = new Text("", "");
  private static final Text OPEN =
      new Text(" Chưa rõ số nào sai", " Which figure is wrong is open");

  private Blame() {}

  static Text of(Cause cause) {
    if (cause.why() != null) {
      return several(cause);
    }
    if (cause.main().rule().severity() == Severity.TO_CLARIFY) {
      return NONE;
    }
    if (!cause.isOpen()) {
      return one(cause);
    }
    return cause.ways().size() < 2 ? NONE : waysOut(cause);
  }

  private static Text several(Cause cause) {
    int failing = cause.explained().size();
    Text checks =
        new Text(
            ": "
                + failing
                + " phép kiểm không khớp vì các ô này, và khớp khi thay bằng số tính từ các chỗ khác.",
            ": "
                + failing
                + " checks fail because of these cells, and hold with what follows from other places.");
    Text open =
        new Text(
            " Chưa rõ dòng nào trong hai dòng bị chép nhầm.",
            " Which of the two rows is the copy is open.");
    return Sentences.join(cause.why().blame(), checks, cause.isOpen() ? open : NONE);
  }

  private static Text one(Cause cause) {
    Cause.Correction correction = cause.corrections().get(0);
    Figure suspect = correction.variable().main();
    Text would = amount(cause, correction);
    Text place = CausesToFindings.place(suspect);
    int mended = cause.explained().size();
    boolean several = mended > 1;
    String vi =
        several
            ? " thì " + mended + " phép kiểm cùng khớp."
            : " thì khớp, còn các số kia đã khớp với chỗ khác trong văn bản.";
    String en =
        several
            ? ", " + mended + " checks would hold."
            : ", it would fit, while the other figures agree with other places.";
    Text misprint =
        new Text(
            " Có lẽ in nhầm số “"
                + suspect.printed()
                + "” ("
                + place.vi()
                + "): nếu là "
                + would.vi()
                + vi,
            " Probably misprinted: “"
                + suspect.printed()
                + "” ("
                + place.en()
                + "); were it "
                + would.en()
                + en);
    return Sentences.join(misprint, Slips.of(suspect, correction.value()));
  }

  private static Text waysOut(Cause cause) {
    List<Cause.Correction> ways = cause.ways();
    if (ways.size() > MOST_LISTED) {
      return Sentences.join(
          OPEN,
          new Text(
              ": có thể là bất cứ số nào trong " + ways.size() + " số cộng lại với nhau.",
              ": it may be any of the " + ways.size() + " figures that are added up."));
    }
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Cause.Correction way : ways) {
      Text label = way.variable().main().label();
      Text amount = amount(cause, way);
      String name = label.vi().substring(0, 1).toLowerCase(Locale.ROOT) + label.vi().substring(1);
      vi.add(name + " là " + amount.vi());
      en.add(label.en() + " were " + amount.en());
    }
    return Sentences.join(
        OPEN,
        new Text(
            "; sẽ khớp nếu " + String.join(", hoặc ", vi) + ".",
            "; it would fit if " + String.join(", or ", en) + "."));
  }

  /** "187 hộ", or "nhiều nhất 187 hộ" where no more than a bound is known. */
  private static Text amount(Cause cause, Cause.Correction correction) {
    Text amount = Sentences.amount(correction.variable().main(), correction.value());
    if (!cause.explained().stream().allMatch(c -> c.relation().isBound())) {
      return amount;
    }
    boolean most =
        cause.main().relation() instanceof LinearRelation sum
            && sum.weights().get(correction.variable()).signum() > 0;
    return most
        ? new Text("nhiều nhất " + amount.vi(), "at most " + amount.en())
        : new Text("ít nhất " + amount.vi(), "at least " + amount.en());
  }
}
