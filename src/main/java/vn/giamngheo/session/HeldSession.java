package vn.giamngheo.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.text.Language;

/**
 * A session that is kept, without its deck.
 *
 * @param language {@code vi} or {@code en}, in which its deck was made
 * @param deckSha256 of the frozen deck: two sessions with the same show the same
 */
record HeldSession(Occasion occasion, String language, String deckSha256) {

  static HeldSession of(ResultSet r) throws SQLException {
    return new HeldSession(
        new Occasion(
            r.getString("code"),
            r.getString("name"),
            r.getObject("held_on", LocalDate.class),
            r.getString("body"),
            r.getString("atlas"),
            r.getLong("revision_number"),
            r.getString("revision_sha256"),
            r.getString("boundaries"),
            r.getString("scenario"),
            r.getObject("frozen_at", OffsetDateTime.class)),
        r.getString("language"),
        r.getString("deck_sha256"));
  }

  /** The language in which its deck was made. */
  Language spoken() {
    return language.equals("en") ? Language.EN : Language.VI;
  }

  /** Its page. */
  String address() {
    return "/trinh-chieu/" + occasion.atlas() + "/" + occasion.code();
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", occasion.code());
    map.put("atlas", occasion.atlas());
    map.put("name", occasion.name());
    map.put("date", occasion.date().toString());
    map.put("body", occasion.body());
    map.put("language", language);
    map.put("revision", Map.of("number", occasion.revision(), "sha256", occasion.sha256()));
    map.put("boundaries", occasion.boundaries());
    map.put("scenario", occasion.scenario());
    map.put("frozenAt", occasion.frozenAt().toString());
    map.put("deckSha256", deckSha256);
    map.put("address", address());
    return map;
  }
}
