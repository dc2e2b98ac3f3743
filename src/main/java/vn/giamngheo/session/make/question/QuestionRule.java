package vn.giamngheo.session.make.question;

import java.util.Comparator;
import java.util.List;

/** Sees what in the figures calls for a question. */
interface QuestionRule {
  /** The gravest first. */
  List<QuestionRule> ALL =
      List.of(
          new TargetMissed(),
          new TargetBelow(),
          new LowDisbursement(),
          new LowShareOfResult(),
          new NothingDisbursed(),
          new Contradiction(),
          new LargeGap(),
          new MinorityGap(),
          new TargetWithoutFigure(),
          new ToClarify(),
          new UnitsWithoutFigure(),
          new AgencyWithoutUnit());

  /** More is not asked in one session. */
  int MOST = 12;

  /** The questions; none where the figures give no reason. */
  List<Draft> ask(Evidence evidence);

  /** The gravest questions of all rules. */
  static List<Draft> askAll(Evidence evidence) {
    return ALL.stream()
        .flatMap(rule -> rule.ask(evidence).stream())
        .sorted(Comparator.comparingInt(Draft::gravity))
        .limit(MOST)
        .toList();
  }
}
