package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.takeaway.Doubt;

/**
 * What is in doubt in a list of priorities, in words: contested, supposed and estimated figures.
 */
final class DoubtWords {
  private final PriorityView view;
  private final PriorityNumbers numbers;

  DoubtWords(PriorityView view) {
    this.view = view;
    this.numbers = new PriorityNumbers(view.told(), view.language());
  }

  /** A contested figure in a sentence with what the finding says. */
  private String contested(Told.Unit unit, Told.Contribution c) {
    String kind = Doubt.kind(c.contested().severity()).in(view.language());
    String says = view.finding(c.contested().finding());
    return unit.name()
        + ", “"
        + view.told().criteria().get(c.criterion()).label()
        + "”: "
        + numbers.amount(c)
        + " "
        + PriorityNumbers.mark(c)
        + " ("
        + kind
        + ", "
        + c.contested().finding()
        + ")"
        + (says.isEmpty() ? "" : ". " + says);
  }

  /** All figures that are contested, or supposed, in sentences. */
  List<String> doubts() {
    List<String> doubts = new ArrayList<>();
    for (Told.Unit unit : view.told().units()) {
      for (Told.Contribution c : unit.contributions()) {
        if (!PriorityNumbers.mark(c).isEmpty()) {
          doubts.add(contested(unit, c));
        }
        if (c.supposed()) {
          doubts.add(
              view.say(
                  "%s, “%s”: %s là giá trị giả định, không có trong văn bản.",
                  "%s, “%s”: %s is supposed and not in the document.",
                  unit.name(),
                  view.told().criteria().get(c.criterion()).label(),
                  numbers.amount(c)));
        }
      }
    }
    return doubts;
  }

  /** Remarks on one figure: doubt, supposed, estimated; empty without any. */
  String remark(Told.Contribution c) {
    String doubt =
        PriorityNumbers.mark(c).isEmpty()
            ? null
            : PriorityNumbers.mark(c)
                + " "
                + Doubt.kind(c.contested().severity()).in(view.language());
    return Stream.of(
            doubt,
            c.supposed() ? view.say("giả định", "supposed") : null,
            c.estimated() ? view.say("ước tính", "estimated") : null,
            c.implied() ? view.say("suy ra từ số in", "follows from printed figures") : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  /** Signs of doubt on any figure of a unit. */
  String marks(Told.Unit unit) {
    return unit.contributions().stream()
        .map(PriorityNumbers::mark)
        .filter(m -> !m.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
