package vn.giamngheo.planner.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scenario somebody keeps.
 *
 * @param request canonical JSON
 * @param revision number of the data revision it was made on
 * @param sha256 of that revision
 * @param current whether the figures are still those
 */
record SavedScenario(
    long id,
    String atlas,
    String name,
    String author,
    String note,
    String request,
    long revision,
    String sha256,
    OffsetDateTime createdAt,
    boolean current) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static SavedScenario of(ResultSet r) throws SQLException {
    return new SavedScenario(
        r.getLong("id"),
        r.getString("atlas"),
        r.getString("name"),
        r.getString("author"),
        r.getString("note"),
        r.getString("request"),
        r.getLong("revision_number"),
        r.getString("revision_sha256"),
        r.getObject("created_at", OffsetDateTime.class),
        r.getBoolean("current"));
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("atlas", atlas);
    map.put("name", name);
    map.put("author", author);
    map.put("note", note);
    map.put("request", requestJson());
    map.put("revision", Map.of("number", revision, "sha256", sha256));
    map.put("createdAt", createdAt.toString());
    map.put("current", current);
    return map;
  }

  private JsonNode requestJson() {
    try {
      return JSON.readTree(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("saved scenario " + id + " is no JSON", e);
    }
  }
}
