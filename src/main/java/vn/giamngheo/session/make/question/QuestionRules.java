package vn.giamngheo.session.make.question;

import java.util.List;

/** All rules together. */
public final class QuestionRules {
  private QuestionRules() {}

  /** The questions that the evidence calls for, the gravest first, so many as a session can ask. */
  public static List<Draft> ask(Evidence evidence) {
    return QuestionRule.askAll(evidence);
  }
}
