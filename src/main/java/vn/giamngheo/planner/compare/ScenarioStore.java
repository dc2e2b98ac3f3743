package vn.giamngheo.planner.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.LastingWrites;
import vn.giamngheo.web.Problem;

/**
 * Saved scenarios: everybody reads them, the administrator writes them, there are so many at most.
 */
public final class ScenarioStore {
  static final int MOST = 1_000;
  private static final int CONFLICT = 409;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Jdbi reader;
  private final LastingWrites writes;

  public ScenarioStore(Jdbi reader, LastingWrites writes) {
    this.reader = reader;
    this.writes = writes;
  }

  /** Those of an atlas, newest first; all when the atlas is null. */
  List<SavedScenario> list(String atlas) {
    return query(atlas, null);
  }

  Optional<SavedScenario> find(long id) {
    return query(null, id).stream().findFirst();
  }

  private List<SavedScenario> query(String atlas, Long id) {
    return reader.withHandle(
        h ->
            h.createQuery(Sql.of(ScenarioStore.class, "scenarios"))
                .bind("atlas", atlas)
                .bind("id", id)
                .map((r, c) -> SavedScenario.of(r))
                .list());
  }

  /**
   * Keeps the scenario; what is told to be kept outlasts even a stop by force.
   *
   * @return its number
   * @throws Problem 409 when there are too many, 507 when the disk is full
   */
  public long save(String atlas, String name, String author, String note, Scenario scenario) {
    Optional<Long> saved =
        writes.write(
            h ->
                h.createUpdate(Sql.of(ScenarioStore.class, "insert-scenario"))
                    .bind("atlas", atlas)
                    .bind("name", name)
                    .bind("author", author)
                    .bind("note", note)
                    .bind("request", json(scenario))
                    .bind("at", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
                    .bind("most", MOST)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .findOne());
    return saved.orElseThrow(
        () ->
            Problem.of(
                CONFLICT,
                new Text("Đã đầy", "Full"),
                new Text(
                    "Đã có " + MOST + " kịch bản được lưu; hãy xóa bớt trước.",
                    "There are " + MOST + " saved scenarios; delete some first.")));
  }

  /**
   * Forgets the scenario; false when there is none.
   *
   * @throws Problem 507 when the disk is full
   */
  public boolean delete(long id) {
    return writes.write(h -> h.execute("delete from scenario where id = ?", id)) > 0;
  }

  private static String json(Scenario scenario) {
    try {
      return JSON.writeValueAsString(scenario.toMap());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a scenario is plain data", e);
    }
  }
}
