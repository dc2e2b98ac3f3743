package vn.giamngheo.feedback;

import vn.giamngheo.text.Language;

/**
 * What stands beside a figure: what was asked, and what was answered.
 *
 * @param kind what was said to be wrong
 * @param askedOn the day
 * @param question the reader's words; empty when they are not shown
 * @param expected what the reader thought right; empty when not given or not shown
 * @param reference from where the reader knew; empty when not given or not shown
 * @param accepted false when it was not accepted; the answer is the reason then
 * @param answer the administrator's words
 * @param answeredOn the day
 */
public record Answer(
    String kind,
    String askedOn,
    String question,
    String expected,
    String reference,
    boolean accepted,
    String answer,
    String answeredOn) {

  /** Of an entry that was decided. */
  public static Answer of(Entry entry, Language language) {
    boolean shown = entry.questionShown();
    return new Answer(
        entry.kind().words().in(language),
        entry.askedOn(language),
        shown ? entry.text() : "",
        shown ? entry.expected() : "",
        shown ? entry.reference() : "",
        entry.state() == State.ANSWERED,
        entry.answer() == null ? "" : entry.answer(),
        entry.decidedOn(language));
  }
}
