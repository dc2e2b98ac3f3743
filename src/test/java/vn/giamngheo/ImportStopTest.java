package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killed while boundaries are being stored, the program goes on with those of before. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImportStopTest {
  /** Enough that the database writes to its file long before the import ends. */
  private static final int CORNERS = 300_000;

  private static final int GROWTH_BYTES = 2 << 20;

  @TempDir private Path folder;
  private Path before;

  @BeforeEach
  void importSmall() throws IOException {
    LoadedData.copyTo(folder.resolve("data"));
    Path small = AreaFiles.district(folder, "637", "Krông Pa");
    try (Program program = importing(small)) {
      assertThat(program.awaitExit()).isZero();
    }
    before = export("before.geojson");
    AreaFiles.detailed(folder, "637", "Krông Pa", CORNERS);
  }

  @Test
  void killedCommandLeavesTheOldBoundaries() throws IOException {
    try (Program program = importing(folder.resolve("637-detailed.geojson"))) {
      awaitGrowth(program, Files.size(database()));
      program.kill().awaitExit();
    }
    assertOldIsServed();
  }

  @Test
  void killedServerLeavesTheOldBoundaries() throws IOException {
    try (Program program = serve().awaitStart()) {
      AdminClient admin = new AdminClient(program.address(), program.readToken());
      long size = Files.size(database());
      admin.upload("?vintage=2025-06-30", folder.resolve("637-detailed.geojson"));
      awaitGrowth(program, size);
      program.kill().awaitExit();
    }
    assertOldIsServed();
  }

  private void assertOldIsServed() throws IOException {
    try (Program program = serve().awaitStart()) {
      String revision = program.get("/api/revision").body();
      assertThat(new ObjectMapper().readTree(revision).path("revision").asLong()).isEqualTo(2);
      assertThat(program.errors()).isEmpty();
      program.terminate().awaitExit();
    }
    assertThat(export("after.geojson")).hasSameTextualContentAs(before);
  }

  private Path export(String name) {
    Path file = folder.resolve(name);
    try (Program program =
        Program.start(
            "export",
            "boundaries",
            file.toString(),
            "--vintage=2025-06-30",
            "--data=" + folder.resolve("data"))) {
      assertThat(program.awaitExit()).as(() -> program.errors().toString()).isZero();
    }
    return file;
  }

  /** Waits until what is being imported, and not yet valid, is in the file. */
  private void awaitGrowth(Program program, long size) throws IOException {
    while (program.isAlive() && Files.size(database()) < size + GROWTH_BYTES) {
      Thread.onSpinWait();
    }
    assertThat(program.isAlive()).isTrue();
  }

  private Path database() {
    return folder.resolve("data/atlas.mv.db");
  }

  private Program importing(Path file) {
    return Program.start(
        "import", "boundaries", file.toString(), "--data=" + folder.resolve("data"), "--maps=maps");
  }

  private Program serve() {
    return Program.start("--port=0", "--data=" + folder.resolve("data"), "--maps=maps");
  }
}
