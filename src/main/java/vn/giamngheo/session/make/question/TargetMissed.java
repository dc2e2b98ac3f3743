package vn.giamngheo.session.make.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.overview.PrintedFigure;

/**
 * What was found, or is estimated, falls short of what was planned for the same period: a rate or a
 * number above its target, a reduction below it, the way from one year's rate to the next shorter
 * than the reduction that was assigned.
 */
final class TargetMissed implements QuestionRule {
  private static final String ID = "target_missed";
  private static final int GRAVITY = 10;
  private static final int FULL = 100;
  private static final List<String> FOUND = List.of("actual", "estimate");

  @Override
  public List<Draft> ask(Evidence e) {
    List<Draft> drafts = new ArrayList<>();
    for (PrintedFigure plan : e.figures().all()) {
      if (plan.status().equals("plan")) {
        found(e, plan).ifPresent(found -> drafts.add(missed(e, plan, found)));
        shorter(e, plan).ifPresent(drafts::add);
      }
    }
    e.shares().stream()
        .filter(s -> s.kind().equals("attained") && s.result().value().intValue() < FULL)
        .forEach(s -> drafts.add(share(e, s)));
    return drafts;
  }

  private static Optional<PrintedFigure> found(Evidence e, PrintedFigure plan) {
    boolean moreIsBetter = plan.indicator().endsWith("_reduction");
    return e.figures().all().stream()
        .filter(f -> FOUND.contains(f.status()) && f.code().equals(plan.code()))
        .filter(f -> f.indicator().equals(plan.indicator()) && f.base().equals(plan.base()))
        .filter(f -> f.group().equals(plan.group()) && f.period().equals(plan.period()))
        .filter(f -> f.standard().equals(plan.standard()))
        .filter(
            f ->
                moreIsBetter
                    ? f.figure().compareTo(plan.figure()) < 0
                    : f.figure().compareTo(plan.figure()) > 0)
        .findFirst();
  }

  private static Draft missed(Evidence e, PrintedFigure plan, PrintedFigure found) {
    String where = e.within(found);
    String pattern =
        e.say(
                "Năm "
                    + plan.period()
                    + ", "
                    + e.indicator(plan)
                    + " của "
                    + where
                    + " là {0} ("
                    + e.when(found)
                    + "), chưa đạt chỉ tiêu {1}. ",
                "In "
                    + plan.period()
                    + " the "
                    + e.indicator(plan)
                    + " of "
                    + where
                    + " was {0} ("
                    + e.when(found)
                    + "), which misses the target of {1}. ")
            + e.ask(
                "cho biết vì sao chưa đạt và giải pháp trong thời gian tới.",
                "to say why it was missed and what will be done.");
    return new Draft(
        ID,
        plan.indicator() + "-" + plan.group() + "-" + plan.period() + "-" + plan.code(),
        GRAVITY,
        why(e),
        Evidence.sentence(pattern, List.of(e.full(found), e.full(plan))));
  }

  /** The assigned reduction of a year against the rates of the year and of the one before. */
  private static Optional<Draft> shorter(Evidence e, PrintedFigure plan) {
    if (!plan.own()
        || !plan.indicator().equals("poverty_rate_reduction")
        || !plan.group().equals("all")
        || !plan.period().matches("\\d{4}")) {
      return Optional.empty();
    }
    String before = Integer.toString(Integer.parseInt(plan.period()) - 1);
    Optional<PrintedFigure> first = e.wholeIn(before, "poverty_rate", List.of("actual"));
    Optional<PrintedFigure> then = e.wholeIn(plan.period(), "poverty_rate", FOUND);
    if (first.isEmpty()
        || then.isEmpty()
        || !first.get().standard().equals(then.get().standard())
        || first.get().figure().subtract(then.get().figure()).compareTo(plan.figure()) >= 0) {
      return Optional.empty();
    }
    return Optional.of(shorter(e, plan, first.get(), then.get()));
  }

  private static Draft shorter(
      Evidence e, PrintedFigure plan, PrintedFigure first, PrintedFigure then) {
    String pattern =
        e.say(
                "Tỷ lệ hộ nghèo của "
                    + e.here()
                    + " đi từ {0} ("
                    + e.when(first)
                    + ") đến {1} ("
                    + e.when(then)
                    + "), giảm ít hơn mức được giao năm "
                    + plan.period()
                    + " là {2}. ",
                "The poverty rate of "
                    + e.here()
                    + " goes from {0} ("
                    + e.when(first)
                    + ") to {1} ("
                    + e.when(then)
                    + "), a smaller reduction than the {2} assigned for "
                    + plan.period()
                    + ". ")
            + e.ask(
                "cho biết vì sao và giải pháp để đạt chỉ tiêu được giao.",
                "to say why, and how the target will be met.");
    return new Draft(
        ID,
        "reduction-" + plan.period(),
        GRAVITY,
        why(e),
        Evidence.sentence(pattern, List.of(e.full(first), e.full(then), e.full(plan))));
  }

  private static Draft share(Evidence e, Evidence.Share share) {
    String what = Evidence.safe(share.result().what());
    String pattern =
        e.say(
                what + " năm " + share.result().period() + " là {0}, chưa đạt " + e.percent(FULL),
                what + ", " + share.result().period() + ": {0}, less than " + e.percent(FULL))
            + ". "
            + e.ask(
                "cho biết vì sao chưa đạt và giải pháp trong thời gian tới.",
                "to say why it was missed and what will be done.");
    return new Draft(
        ID,
        share.result().id(),
        GRAVITY,
        why(e),
        Evidence.sentence(pattern, List.of(share.figure())));
  }

  private static String why(Evidence e) {
    return e.say(
        "Kết quả hoặc ước thực hiện kém chỉ tiêu của cùng kỳ, cùng chuẩn nghèo.",
        "What was found or estimated falls short of the target of the same period and standard.");
  }
}
