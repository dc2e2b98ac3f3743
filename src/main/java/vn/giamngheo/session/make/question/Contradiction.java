package vn.giamngheo.session.make.question;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;

/** Printed figures that cannot all be true: each contradiction alone, likely misprints together. */
final class Contradiction implements QuestionRule {
  private static final String ID = "contradiction";
  private static final int GRAVITY = 40;
  private static final int MISPRINT = 45;
  private static final int MOST = 4;
  private static final List<String> MONEY = List.of("triệu đồng", "million VND");

  @Override
  public List<Draft> ask(Evidence e) {
    List<Draft> drafts = new ArrayList<>();
    List<Doubtful> misprints = new ArrayList<>();
    for (Doubtful doubt : e.doubts()) {
      boolean told = doubt.printed() != null && doubt.expected() != null;
      if (doubt.grave() && (!told || doubt.severity().equals("contradiction"))) {
        drafts.add(told ? one(e, doubt) : explained(e, doubt));
      } else if (doubt.grave()) {
        misprints.add(doubt);
      }
    }
    if (!misprints.isEmpty()) {
      drafts.add(together(e, misprints));
    }
    return drafts;
  }

  private static Draft one(Evidence e, Doubtful doubt) {
    String pattern =
        e.say("Tại ", "In ")
            + Evidence.safe(doubt.place())
            + e.say(", “", ", “")
            + Evidence.safe(doubt.name())
            + e.say("” in {0}", "” is printed as {0}")
            + after(e, doubt)
            + e.say(
                "; tính từ các số khác trong cùng văn bản thì được {1}",
                "; the other figures of the document give {1}")
            + after(e, doubt)
            + ". "
            + confirm(e);
    return new Draft(
        ID,
        doubt.id(),
        GRAVITY,
        why(e),
        Evidence.sentence(
            pattern,
            List.of(measured(e, doubt, doubt.printed()), measured(e, doubt, doubt.expected()))));
  }

  private static Draft explained(Evidence e, Doubtful doubt) {
    List<Sentence.Part> parts = new ArrayList<>();
    parts.add(new Sentence.Part(doubt.place() + ": ", null));
    parts.addAll(doubt.explained().parts());
    parts.add(new Sentence.Part(" " + confirm(e), null));
    return new Draft(
        ID,
        doubt.id(),
        doubt.severity().equals("contradiction") ? GRAVITY : MISPRINT,
        why(e),
        new Sentence(List.copyOf(parts)));
  }

  private static Draft together(Evidence e, List<Doubtful> misprints) {
    Listed places = new Listed(e, 0, MOST);
    for (Doubtful doubt : misprints) {
      places.add(
          Evidence.safe(doubt.place())
              + e.say(": in ", ": printed ")
              + places.next(measured(e, doubt, doubt.printed()))
              + after(e, doubt)
              + e.say(", số khớp là ", ", what fits is ")
              + places.next(measured(e, doubt, doubt.expected()))
              + after(e, doubt));
    }
    String pattern =
        e.say("Văn bản có số có thể in nhầm: ", "The document has likely misprints: ")
            + places.text()
            + ". "
            + confirm(e);
    return new Draft(
        ID, "misprints", MISPRINT, why(e), Evidence.sentence(pattern, places.figures()));
  }

  /** The figure with its unit where that belongs to it, so that a sign of doubt stands behind. */
  static FigureLink measured(Evidence e, Doubtful doubt, FigureLink figure) {
    return new FigureLink(
        figure.text() + own(e, doubt), figure.address(), figure.mark(), figure.doubt());
  }

  private static String own(Evidence e, Doubtful doubt) {
    if (doubt.unit().equals("%")) {
      return e.terms().figures().percent();
    }
    return MONEY.contains(doubt.unit()) ? e.terms().figures().million() : "";
  }

  /** The unit that stands behind the figure as a word, with the space before it. */
  static String after(Evidence e, Doubtful doubt) {
    return doubt.unit().isEmpty() || !own(e, doubt).isEmpty() ? "" : "\u00a0" + doubt.unit();
  }

  private static String confirm(Evidence e) {
    return e.ask("xác nhận số đúng.", "to confirm the right figures.");
  }

  private static String why(Evidence e) {
    return e.say(
        "Các số in trong văn bản không thể cùng đúng.", "The printed figures cannot all be true.");
  }
}
