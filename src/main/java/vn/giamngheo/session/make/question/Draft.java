package vn.giamngheo.session.make.question;

import vn.giamngheo.page.Sentence;

/**
 * A question before its figures have codes.
 *
 * @param rule its id
 * @param key tells it from others of its rule; the same for the same figures
 * @param gravity the lower, the graver
 * @param why the rule in words
 */
public record Draft(String rule, String key, int gravity, String why, Sentence text) {

  /** Stays the same for the same figures. */
  public String id() {
    return key.isEmpty() ? rule : rule + "-" + key;
  }
}
