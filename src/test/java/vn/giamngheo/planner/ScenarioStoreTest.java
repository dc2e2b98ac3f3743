package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.planner.compare.ScenarioStore;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.web.LastingWrites;
import vn.giamngheo.web.Problem;

/** What is told to be saved is saved. */
class ScenarioStoreTest {
  @Test
  void aScenarioThatIsSavedOutlastsAStopByForce(@TempDir Path data) throws IOException {
    Scenario scenario = scenario();
    Path copy = Files.createDirectories(data.resolve("after"));
    try (Database database = Database.open(data.resolve("before"))) {
      load(database);
      long id = store(database, true).save("krong-pa", "Tên", "Ai", "", scenario);
      assertThat(id).isPositive();
      // What a killed process leaves behind is what is in the file at this moment.
      Files.copy(data.resolve("before/atlas.mv.db"), copy.resolve("atlas.mv.db"));
    }
    try (Database database = Database.open(copy)) {
      assertThat(count(database)).isEqualTo(1);
    }
  }

  @Test
  void onAFullDiskNothingIsSavedAndNothingIsLost() throws IOException {
    try (Database database = Database.inMemory()) {
      load(database);
      long id = store(database, true).save("krong-pa", "Tên", "Ai", "", scenario());

      assertThatThrownBy(() -> store(database, false).save("krong-pa", "B", "Ai", "", scenario()))
          .isInstanceOfSatisfying(
              Problem.class,
              p -> {
                assertThat(p.status()).isEqualTo(507);
                assertThat(p.detail().vi()).contains("Ổ đĩa của máy chủ đã đầy");
              });
      assertThatThrownBy(() -> store(database, false).delete(id)).isInstanceOf(Problem.class);
      assertThat(count(database)).isEqualTo(1);
    }
  }

  private static ScenarioStore store(Database database, boolean room) {
    return new ScenarioStore(database.reader(), new LastingWrites(database, () -> room));
  }

  /** A scenario is saved on a revision of the data. */
  private static void load(Database database) throws IOException {
    new ContentStore(
            database.owner(), new ContentFolder(Path.of("src/test/resources/small-maps")), "test")
        .load();
  }

  private static int count(Database database) {
    return database
        .owner()
        .withHandle(h -> h.createQuery("select count(*) from scenario").mapTo(int.class).one());
  }

  /** One without criteria: what is in it does not matter here. */
  private static Scenario scenario() {
    return new Scenario(
        List.of(), "min_max", "weighted_arithmetic", "exclude", "original", null, null, List.of());
  }
}
