package vn.giamngheo.session.make.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giamngheo.page.Sentence;

/**
 * What is not necessarily wrong, but unclear: parts that make another sum, too few deprivations.
 */
final class ToClarify implements QuestionRule {
  private static final String ID = "to_clarify";
  private static final int GRAVITY = 60;
  private static final int MOST = 4;

  /** Matters of form, and what other rules ask about. */
  private static final Set<String> ELSEWHERE =
      Set.of("citation_dates", "place_names", "points_as_percent", "weighted_target", "target_met");

  @Override
  public List<Draft> ask(Evidence e) {
    List<Draft> drafts = new ArrayList<>();
    List<Doubtful> valued = new ArrayList<>();
    for (Doubtful doubt : e.doubts()) {
      if (!doubt.grave() && !ELSEWHERE.contains(doubt.rule())) {
        if (doubt.printed() != null && doubt.expected() != null) {
          valued.add(doubt);
        } else {
          drafts.add(explained(e, doubt));
        }
      }
    }
    if (!valued.isEmpty()) {
      drafts.add(together(e, valued));
    }
    return drafts;
  }

  private static Draft together(Evidence e, List<Doubtful> doubts) {
    Listed items = new Listed(e, 0, MOST);
    for (Doubtful doubt : doubts) {
      items.add(
          Evidence.safe(doubt.place())
              + e.say(" in ", ": printed ")
              + items.next(Contradiction.measured(e, doubt, doubt.printed()))
              + Contradiction.after(e, doubt)
              + e.say(", các phần kèm theo cho ", ", the parts give ")
              + items.next(Contradiction.measured(e, doubt, doubt.expected()))
              + Contradiction.after(e, doubt));
    }
    String pattern =
        e.say("Văn bản có số cần làm rõ: ", "Some figures need to be explained: ")
            + items.text()
            + ". "
            + clarify(e);
    return new Draft(ID, "", GRAVITY, why(e), Evidence.sentence(pattern, items.figures()));
  }

  private static Draft explained(Evidence e, Doubtful doubt) {
    List<Sentence.Part> parts = new ArrayList<>();
    parts.add(new Sentence.Part(doubt.place() + ": ", null));
    parts.addAll(doubt.explained().parts());
    parts.add(new Sentence.Part(" " + clarify(e), null));
    return new Draft(ID, doubt.id(), GRAVITY, why(e), new Sentence(List.copyOf(parts)));
  }

  private static String clarify(Evidence e) {
    return e.ask("làm rõ các số này.", "to explain these figures.");
  }

  private static String why(Evidence e) {
    return e.say(
        "Các số chưa chắc sai, nhưng chưa rõ cách tính.",
        "The figures are not necessarily wrong, but how they were counted is unclear.");
  }
}
