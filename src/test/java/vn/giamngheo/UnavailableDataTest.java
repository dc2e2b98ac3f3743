package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.SmallMaps;

/** A database that cannot be used is one readable line, exit code 1, and nothing is lost. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnavailableDataTest {
  @TempDir private Path folder;
  private SmallMaps maps;

  @BeforeEach
  void copy() {
    maps = SmallMaps.in(folder);
  }

  @Test
  void secondProgramOnTheSameDataIsRefusedAndTheFirstGoesOn() throws IOException {
    Path data = folder.resolve("data");
    try (Program first = serve(data).awaitStart();
        Program second = serve(data)) {
      assertThat(second.awaitExit()).isEqualTo(1);
      assertThat(second.errors())
          .containsExactly(
              "Cơ sở dữ liệu trong “"
                  + data
                  + "” đang được một chương trình khác mở. Hãy dừng chương trình đó hoặc chọn --data"
                  + " khác; khi máy chủ đang chạy, nạp ranh giới và trả lời góp ý ở trang /quan-tri của nó.");
      assertThat(first.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void fileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    byte[] content = "Đây không phải cơ sở dữ liệu.\n".repeat(1000).getBytes();
    Files.write(data.resolve("atlas.mv.db"), content);

    try (Program program = serve(data)) {
      assertThat(program.awaitExit()).isEqualTo(1);
      assertThat(program.errors())
          .singleElement()
          .asString()
          .startsWith("Không mở được cơ sở dữ liệu trong “" + data + "”: tệp hỏng hoặc không phải");
    }
    assertThat(data.resolve("atlas.mv.db")).hasBinaryContent(content);
  }

  @Test
  void fullDiskKeepsWhatWasLoadedBefore() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(mount(disk), "only root on Linux may mount a small disk");
    Path data = disk.resolve("data");
    Path filler = disk.resolve("filler");
    try {
      try (Program program = serve(data).awaitStart()) {
        assertThat(program.terminate().awaitExit()).isEqualTo(143);
      }
      fill(filler);
      maps.replace("krong-pa/observations.csv", ",107,household,,107,", ",108,household,,108,");
      try (Program program = serve(data)) {
        assertThat(program.awaitExit()).isEqualTo(1);
        assertThat(program.errors())
            .containsExactly(
                "Ổ đĩa chứa “"
                    + data
                    + "” đã đầy. Số liệu nạp trước đó vẫn còn nguyên; hãy giải phóng chỗ trống rồi"
                    + " chạy lại.");
      }
      Files.delete(filler);
      maps.replace("krong-pa/observations.csv", ",108,household,,108,", ",107,household,,107,");
      try (Program program = serve(data).awaitStart()) {
        assertThat(program.get("/api/atlases/krong-pa/observations.csv").body()).contains(",107,");
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  private Program serve(Path data) {
    return Program.start("--port=0", "--data=" + data, "--maps=" + maps.directory());
  }

  private static boolean mount(Path disk) throws InterruptedException {
    try {
      return run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(List.of(command))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Writes until nothing more fits. */
  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (Files.getFileStore(filler).getUsableSpace() > 0) {
        out.write(block);
      }
    }
  }
}
