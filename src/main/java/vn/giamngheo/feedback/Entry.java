package vn.giamngheo.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What a reader said, with what was answered.
 *
 * @param ticket by which whoever asked finds the answer
 * @param address of the figure
 * @param text the reader's words; not public before {@link #questionShown}
 * @param revision number of the data revision at which it was said
 * @param answer or the reason for not accepting it; null while it is new
 * @param questionShown whether the reader's words stand beside the answer
 * @param decidedAt null while it is new
 */
public record Entry(
    long id,
    String ticket,
    String atlas,
    String address,
    Kind kind,
    String expected,
    String reference,
    String text,
    long revision,
    OffsetDateTime createdAt,
    State state,
    String answer,
    boolean questionShown,
    OffsetDateTime decidedAt) {
  private static final Text HIDDEN =
      new Text(
          "Con số này nay đã ẩn để bảo vệ riêng tư, nên câu trả lời không hiện.",
          "This figure is hidden now to protect privacy, so the answer is not shown.");

  static Entry of(ResultSet r) throws SQLException {
    return new Entry(
        r.getLong("id"),
        r.getString("ticket"),
        r.getString("atlas"),
        r.getString("address"),
        Kind.of(r.getString("kind")),
        r.getString("expected"),
        r.getString("reference"),
        r.getString("words"),
        r.getLong("revision_number"),
        r.getObject("created_at", OffsetDateTime.class),
        State.of(r.getString("state")),
        r.getString("answer"),
        r.getBoolean("question_shown"),
        r.getObject("decided_at", OffsetDateTime.class));
  }

  /** The day it was said. */
  public String askedOn(Language language) {
    return Dates.format(createdAt.toLocalDate(), language);
  }

  /** The day it was decided; empty while it is new. */
  public String decidedOn(Language language) {
    return decidedAt == null ? "" : Dates.format(decidedAt.toLocalDate(), language);
  }

  /** The same without anything that anybody wrote: the figure is hidden now. */
  Entry withoutWords(Language language) {
    return new Entry(
        id,
        ticket,
        atlas,
        address,
        kind,
        "",
        "",
        "",
        revision,
        createdAt,
        state,
        state == State.NEW ? null : HIDDEN.in(language),
        false,
        decidedAt);
  }

  /** What everybody may read. */
  public Map<String, Object> published(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", kind.id());
    map.put("kindName", kind.words().in(language));
    map.put("state", state.id());
    map.put("stateName", state.words().in(language));
    map.put("askedOn", askedOn(language));
    map.put("revision", revision);
    map.put("question", questionShown ? text : null);
    map.put("expected", questionShown ? expected : null);
    map.put("reference", questionShown ? reference : null);
    map.put("answer", answer);
    map.put("answeredOn", decidedOn(language));
    return map;
  }

  /** What whoever knows the ticket may read. */
  Map<String, Object> ofTicket(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("ticket", ticket);
    map.put("page", "/gop-y/" + ticket);
    map.put("address", address);
    map.putAll(published(language));
    return map;
  }

  /** All of it, for the administrator. */
  public Map<String, Object> whole(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("ticket", ticket);
    map.put("atlas", atlas);
    map.put("address", address);
    map.putAll(published(language));
    map.put("question", text);
    map.put("expected", expected);
    map.put("reference", reference);
    map.put("questionShown", questionShown);
    return map;
  }
}
